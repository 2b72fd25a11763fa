import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** What npm does: it runs a shell that runs a program of ours, here one that works until it is told to stop. */
async function startBelowNpm() {
  const folder = mkdtempSync(join(tmpdir(), 'below-shell-'))
  const work = join(folder, 'work.ts')
  const told = join(folder, 'told')
  writeFileSync(
    work,
    `import { writeFileSync } from 'node:fs'
     const tell = (word: string) => writeFileSync(${JSON.stringify(told)}, word)
     for (const signal of ['SIGINT', 'SIGTERM'])
       process.on(signal, () => { tell(signal); process.exit(0) })
     setInterval(() => {}, 1000)
     tell('working')`,
  )
  const ready = JSON.stringify(resolve('tools/local/install/ready.mjs'))
  const program = join(folder, 'program.mjs')
  writeFileSync(
    program,
    `import { continueOnOwnNode } from ${ready}
     continueOnOwnNode(${JSON.stringify(work)}, [])`,
  )
  const npm = join(folder, 'npm.mjs')
  writeFileSync(
    npm,
    `import { spawn } from 'node:child_process'
     process.title = 'npm start'
     const shell = spawn('sh', ['-c', 'node ${program}; true'], { stdio: 'ignore' })
     process.on('SIGTERM', () => { shell.kill('SIGTERM'); process.exit(1) })`,
  )
  const running = spawn(process.execPath, [npm], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: 'ignore',
  })
  const word = () => (existsSync(told) ? readFileSync(told, 'utf8') : '')
  await expect.poll(word).toBe('working')
  return { running, word }
}

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'ending npm by %s ends the site, although the shell between them says nothing',
  async (signal) => {
    const { running, word } = await startBelowNpm()
    running.kill(signal)
    await expect.poll(word).toBe('SIGTERM')
  },
)
