import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Does `work` while holding the lock file, and waits for another process that holds it. The file names its holder by
 * process id; one that ended without removing it is not waited for.
 */
export async function withFileLock(file, work) {
  while (!acquired(file)) {
    if (!holderLives(file)) rmSync(file, { force: true })
    await wait(200)
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

function acquired(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function holderLives(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    // Made a moment ago, and not written yet.
    if (!pid) return Date.now() - statSync(file).mtimeMs < 5000
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
