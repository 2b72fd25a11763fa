import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from './account'
import { runDetached } from './run-detached'

export interface PgCtl {
  native: string
  folder: string
  account: Account | undefined
  /** Returns when Postgres answers on that port of the loopback address. */
  start(port: number, settings: string[]): void
  stop(): void
}

/**
 * Postgres' own start and stop command. The server it starts is no child of ours, so that Ctrl-C in a terminal
 * does not reach it before the processes that use it have ended.
 */
export function pgCtl(place: Pick<PgCtl, 'native' | 'folder' | 'account'>): PgCtl {
  const { native, folder, account } = place
  const log = join(folder, 'server.log')
  const run = (...args: string[]) => {
    const program = join(native, 'bin', 'pg_ctl')
    const env = { ...process.env, LC_ALL: 'C', PGCONNECT_TIMEOUT: '5' }
    return runDetached(program, ['-D', folder, '-w', ...args], {
      ...account,
      cwd: '/',
      env,
      stdio: 'ignore',
    }).status
  }
  return {
    ...place,
    start: (port, settings) => {
      const all = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings]
      const flags = [`-p ${port}`, ...all.map((setting) => `-c ${setting}`)].join(' ')
      if (run('start', '-t', '60', '-l', log, '-o', flags) !== 0)
        throw new Error(`Postgres did not start. Its log ends with:\n${lastLines(log)}`)
    },
    stop: () => {
      run('stop', '-m', 'fast', '-t', '30')
    },
  }
}

function lastLines(file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-5).join('\n')
  } catch {
    return '(no log)'
  }
}
