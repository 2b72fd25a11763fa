import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** What npm does: a shell that runs a program of ours, here one that works until it is told to stop. */
async function startBelowShell() {
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
  const shell = spawn('sh', ['-c', `node ${program}; true`], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: 'ignore',
  })
  const word = () => (existsSync(told) ? readFileSync(told, 'utf8') : '')
  await expect.poll(word).toBe('working')
  return { shell, word }
}

test('whoever ends npm ends the site, although the shell between them says nothing', async () => {
  const { shell, word } = await startBelowShell()
  shell.kill('SIGTERM')
  await expect.poll(word).toBe('SIGTERM')
})
