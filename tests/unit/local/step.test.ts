import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test.each([
  [
    'a step such as the build',
    (step: string) =>
      `await runStep([${step}], { env: process.env, signal: new AbortController().signal })`,
  ],
  ['a process of the site', (step: string) => `startChild([${step}], process.env)`],
])('%s ends when the site is killed, below a test run too', async (_, starting) => {
  const folder = mkdtempSync(join(tmpdir(), 'step-'))
  const noted = join(folder, 'pid')
  const step = join(folder, 'step.mjs')
  writeFileSync(
    step,
    `import { writeFileSync } from 'node:fs'
     setInterval(() => {}, 1000)
     writeFileSync(${JSON.stringify(noted)}, String(process.pid))`,
  )
  const site = join(folder, 'site.mjs')
  writeFileSync(
    site,
    `import { runStep, startChild } from ${JSON.stringify(resolve('tools/local/supervise/child.ts'))}
     ${starting(JSON.stringify(step))}`,
  )
  // As the runner of the tests has it: what it began ends with it.
  const env = { ...process.env, SUPERVISOR: String(process.ppid) }
  const running = spawn(process.execPath, ['--import', 'tsx', site], { env, stdio: 'ignore' })
  await expect.poll(() => existsSync(noted) && readFileSync(noted, 'utf8')).toMatch(/^\d+$/)
  const pid = Number(readFileSync(noted, 'utf8'))
  expect(isAlive(pid)).toBe(true)
  running.kill('SIGKILL')
  await expect.poll(() => isAlive(pid)).toBe(false)
})

test('a helper that a step starts is there for as long as the step asks it things', async () => {
  const helper = join(mkdtempSync(join(tmpdir(), 'step-')), 'helper.mjs')
  writeFileSync(helper, `process.once('message', (asked) => process.send(asked))`)
  const running = fork(helper, {
    execArgv: ['--import', './tools/local/supervise/exit-with-parent.ts'],
    env: { ...process.env, SUPERVISOR: '1' },
  })
  const answered = once(running, 'message')
  running.send('page data')
  expect(await answered).toContain('page data')
  running.kill()
})
