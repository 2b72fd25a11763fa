import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const parent = process.ppid

/**
 * Calls `ended` when npm, which runs this process through a shell, has ended. It passes a signal on to that shell
 * only, which ends without a word to us; killed, it leaves even the shell behind.
 */
export function whenNpmEnds(ended) {
  if (!process.env['npm_lifecycle_event']) return
  const above = parentOf(parent)
  const npm = above && /\bnpm\b/.test(commandOf(above)) ? above : undefined
  const look = () => {
    if (process.ppid !== parent || (npm && !isAlive(npm))) ended()
  }
  setInterval(look, 500).unref()
}

// Small Linux images have no `ps`, other systems have no `/proc`.
const linux = process.platform === 'linux'

/** `stat`: number, (name), state, number of the parent. */
function parentOf(pid) {
  try {
    const text = linux
      ? readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) \w /s, '')
      : execFileSync('ps', ['-p', String(pid), '-o', 'ppid='], { encoding: 'utf8' })
    return Number.parseInt(text, 10)
  } catch {
    return undefined
  }
}

function commandOf(pid) {
  try {
    return linux
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
