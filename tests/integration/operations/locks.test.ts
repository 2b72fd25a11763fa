import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { once } from 'node:events'
import { afterEach, expect, it } from 'vitest'
import { tryLock } from '@/database/locks'

const url = process.env['DATABASE_URL'] ?? ''
const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach((close) => close()))

/** The database behind a wire that can be cut without either side noticing. */
async function wireTo(database: URL) {
  const sockets: Socket[] = []
  const server = createServer((near) => {
    const far = connect(Number(database.port), database.hostname)
    for (const socket of [near, far]) socket.on('error', () => undefined)
    near.pipe(far).pipe(near)
    sockets.push(near, far)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const through = new URL(database)
  through.hostname = '127.0.0.1'
  // A server on a TCP port has this kind of address.
  through.port = String((server.address() as AddressInfo).port)
  return {
    url: through.href,
    cut: () => {
      for (const socket of sockets) socket.unpipe().pause()
    },
  }
}

it('a worker whose connection went silent learns that it leads no more', async () => {
  const wire = await wireTo(new URL(url))
  const held = await tryLock(wire.url, 'worker', 20)
  expect(await tryLock(url, 'worker')).toBeUndefined()
  wire.cut()
  await held?.lost
})
