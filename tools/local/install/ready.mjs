import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { install, installed } from './packages.mjs'
import { whenNpmEnds } from './npm-above.mjs'
import { refuseOldNode } from './node-version.mjs'
// Aliases work only once the packages are there.
// oxlint-disable-next-line no-restricted-imports
import { progress } from '../../../src/lib/progress.mjs'
import { withFileLock } from './file-lock.mjs'

/** Node is new enough and everything package-lock.json names is installed. Leaves with one line otherwise. */
export async function ready() {
  refuseOldNode(process.versions.node)
  if (installed()) return
  const onceForAll = () => (installed() ? undefined : install())
  try {
    // Two of npm in one folder tear down what the other one builds.
    await progress('Installing the packages of package-lock.json', () =>
      withFileLock('.installing', onceForAll),
    )
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}

/**
 * Runs a TypeScript file of the project on the Node that came with the packages, and leaves when it leaves.
 * Whatever ends this process or the npm above it reaches that file as a signal.
 */
export function continueOnOwnNode(file, args) {
  const own = join('node_modules', '.bin', 'node')
  const child = spawn(
    existsSync(own) ? own : process.execPath,
    ['--import', 'tsx', file, ...args],
    { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  whenNpmEnds(() => child.kill('SIGTERM'))
  child.on('exit', (code) => process.exit(code ?? 1))
}
