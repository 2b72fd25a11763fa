import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ask } from '@/database/query'

/** The port of a Postgres that still serves this folder, such as one whose parent crashed. */
export async function runningPort(folder: string, password: string): Promise<number | undefined> {
  const noted = readPidFile(folder)
  if (!noted || !isPostgres(noted.pid)) return undefined
  const url = `postgres://postgres:${password}@127.0.0.1:${noted.port}/postgres`
  // One that is starting or recovering answers within this time.
  for (let tries = 0; tries < 20; tries += 1) {
    try {
      const rows = await ask<{ folder: string }>(
        url,
        "select current_setting('data_directory') folder",
      )
      return rows[0]?.folder === folder ? noted.port : undefined
    } catch {
      await wait(500)
    }
  }
  return undefined
}

/** Removes the pid file of a Postgres that has ended; another program may have its number by now. */
export function removeStalePidFile(folder: string): void {
  const noted = readPidFile(folder)
  if (noted && !isPostgres(noted.pid)) rmSync(join(folder, 'postmaster.pid'), { force: true })
}

/** `postmaster.pid`: the process on its first line, the port on its fourth. */
function readPidFile(folder: string): { pid: number; port: number } | undefined {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]) }
  } catch {
    return undefined
  }
}

function isPostgres(pid: number): boolean {
  try {
    return commandOf(pid).includes('postgres')
  } catch {
    return false
  }
}

/** Empty for a process that has ended. Small Linux images have no `ps`, other systems have no `/proc`. */
const commandOf = (pid: number): string =>
  existsSync('/proc/self/cmdline')
    ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    : execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' })
