import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { freePort } from '@tests/support/free-port'

const port = await freePort()
const url = `http://localhost:${port}`
const dataDir = mkdtempSync(join(tmpdir(), 'hub-start-'))
const running: ChildProcess[] = []

/** `npm start` as a stranger types it, with nothing set but where. `said` is all it has printed. */
function start() {
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port), DATA_DIR: dataDir }
  for (const name of ['DATABASE_URL', 'DEMO_PASSWORD', 'PAYLOAD_SECRET', 'SERVER_URL', 'NODE_ENV'])
    delete env[name]
  const child = spawn(process.execPath, ['tools/local/start.mjs'], { env })
  running.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  return { said: () => said, ended, interrupt: () => child.kill('SIGINT') }
}
const announced = { message: 'the address is printed', timeout: 240_000 }
const passwordIn = (said: string): string => /password\s+(\S+)/.exec(said)?.[1] ?? ''

test.afterAll(() => {
  for (const child of running) child.kill('SIGTERM')
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
})

test('one command brings up the site with its content and logins, stops with Ctrl-C, and starts again as it was', async ({
  request,
}) => {
  test.setTimeout(600_000)
  const first = start()
  await expect.poll(first.said, announced).toContain('Ctrl-C stops everything')
  expect(first.said()).toContain(url)
  expect(await (await request.get(`${url}/koordineringsgruppen`)).text()).toContain('Kjetil Taskén')
  expect((await request.get(`${url}/en/news`)).status()).toBe(200)
  const password = passwordIn(first.said())
  for (const who of ['admin', 'editor', 'communicator']) {
    const data = { email: `${who}@example.org`, password }
    expect((await request.post(`${url}/api/users/login`, { data })).status(), who).toBe(200)
  }

  const second = start()
  expect(await second.ended).toBe(1)
  expect(second.said()).toMatch(/is taken|running already/)

  first.interrupt()
  expect(await first.ended).toBe(0)
  await expect(request.get(url)).rejects.toThrow('ECONNREFUSED')

  const again = start()
  await expect.poll(again.said, announced).toContain('Ctrl-C stops everything')
  expect(again.said()).not.toContain('Filling the empty database')
  expect(passwordIn(again.said())).toBe(password)
  again.interrupt()
  expect(await again.ended).toBe(0)
})
