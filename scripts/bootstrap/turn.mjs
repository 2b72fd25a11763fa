import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Does `work` while no other process that names the same file does, and waits for one that does. The file holds
 * the number of the process whose turn it is; one that ended without giving its turn back is not waited for.
 */
export async function inTurn(file, work) {
  while (!taken(file)) {
    if (!holderLives(file)) rmSync(file, { force: true })
    await wait(200)
  }
  const giveBack = () => rmSync(file, { force: true })
  process.once('exit', giveBack)
  try {
    return await work()
  } finally {
    process.off('exit', giveBack)
    giveBack()
  }
}

function taken(file) {
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
