import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

/** A user and group of the operating system. */
export interface Account {
  uid: number
  gid: number
}

/**
 * Whom Postgres runs as. It refuses to run as root, so root lends it the account that owns the cluster already,
 * or `postgres`, made if need be; anybody else runs it as themselves (`undefined`).
 */
export function postgresAccount(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = existsSync(cluster) ? statSync(cluster) : undefined
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const account = find('postgres') ?? (create() ? find('postgres') : undefined) ?? find('nobody')
  if (account) return account
  throw new Error(
    'Postgres does not run as root and no other account could be made: start as an ordinary user, or give DATABASE_URL.',
  )
}

/** Whether that account can run a program, which takes every folder above it, too. */
export const canRun = (account: Account | undefined, program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { ...account, cwd: '/', stdio: 'ignore' }).status === 0

function find(name: string): Account | undefined {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }))
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

function create(): boolean {
  const flags = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
  return spawnSync('useradd', [...flags, 'postgres'], { stdio: 'ignore' }).status === 0
}
