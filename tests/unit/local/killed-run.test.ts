import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'killed-run-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Runs a program until it has written a line into `noted`. */
async function startUntil(noted: string, program: string) {
  const file = join(folder, `${noted}.mts`)
  writeFileSync(file, program)
  const running = spawn(process.execPath, ['--import', 'tsx', file], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const line = () =>
    existsSync(join(folder, noted)) ? readFileSync(join(folder, noted), 'utf8') : ''
  await expect.poll(line).toMatch(/\n$/)
  return { running, line: line().trim() }
}

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'a test run that is ended by %s leaves no PostgreSQL and no files behind',
  async (signal) => {
    const { running, line } = await startUntil(
      `postgres-${signal}`,
      `import { writeFileSync } from 'node:fs'
       import { throwAwayPostgres } from ${JSON.stringify(resolve('tests/support/throw-away-postgres.ts'))}
       const { dataDir } = await throwAwayPostgres(${JSON.stringify(folder)})
       writeFileSync(${JSON.stringify(join(folder, `postgres-${signal}`))}, dataDir + '\\n')
       setInterval(() => {}, 1000)`,
    )
    const postmaster = Number(
      readFileSync(join(line, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
    )
    expect(isAlive(postmaster)).toBe(true)
    running.kill(signal)
    await expect.poll(() => isAlive(postmaster)).toBe(false)
    await expect.poll(() => existsSync(line)).toBe(false)
  },
)

test('a test run that is killed takes the runner with it that it began', async () => {
  const runner = join(folder, 'node_modules', '.bin', 'runner')
  const noted = JSON.stringify(join(folder, 'runner'))
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true })
  writeFileSync(
    runner,
    `require('node:fs').writeFileSync(${noted}, process.pid + '\\n'); setInterval(() => {}, 1000)`,
  )
  chmodSync(runner, 0o755)
  const { running, line } = await startUntil(
    'runner',
    `const { tool } = await import(${JSON.stringify(resolve('scripts/run.ts'))})
     process.chdir(${JSON.stringify(folder)})
     await tool('runner', [])`,
  )
  expect(isAlive(Number(line))).toBe(true)
  running.kill('SIGKILL')
  await expect.poll(() => isAlive(Number(line))).toBe(false)
})
