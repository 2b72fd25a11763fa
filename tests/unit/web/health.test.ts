import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { contact } from '@/web/health/checks'
import { healthHandler } from '@/web/health/health'

const filled = {
  secretariat: 'Sekretariatet',
  phone: '22 00 00 00',
  email: 'post@example.org',
  postal_address: 'Postboks 1',
  press_name: 'Siri Presse',
  press_phone: '22 00 00 01',
  press_email: 'presse@example.org',
  controller_name: 'Virksomheten',
  controller_email: 'personvern@example.org',
}
const siteWith = (values: Record<string, string | null>) => {
  const rows = [{ ...filled, ...values }]
  const query = async () => ({ rows })
  // All the check asks of a pool.
  return contact({ query } as unknown as Parameters<typeof contact>[0])
}

test('a site that tells whom to reach is well, and one that lacks a single detail is not', async () => {
  await expect(siteWith({})()).resolves.toBeUndefined()
  for (const column of Object.keys(filled))
    for (const empty of [null, '  '])
      await expect(siteWith({ [column]: empty })()).rejects.toThrow(`not filled in: ${column}`)
})

test('what editors have yet to fill in is a warning in the body of readiness, which stays 200', async () => {
  const health = healthHandler({ database: async () => {} }, { contact: siteWith({ phone: null }) })
  const server = createServer((req, res) => void health(req, res))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  // A server on a TCP port has this kind of address.
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/health/ready`)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({
    status: 'ok',
    checks: { database: 'ok' },
    warnings: { contact: 'warning' },
  })
  server.close()
})
