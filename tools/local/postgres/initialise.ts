import { chownSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PgCtl } from './pg-ctl'
import { runDetached } from './run-detached'

/** Norwegian order of letters whatever the machine's own language is; messages in English for the log. */
const flags = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=icu',
  '--icu-locale=nb-NO',
  '--locale=C',
  '--no-sync',
]

/** Makes an empty cluster. It appears under its name only when whole, so that an interrupted first start begins again. */
export function initialise({ native, folder, account }: PgCtl, password: string): void {
  const unfinished = `${folder}.new`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  if (account) chownSync(unfinished, account.uid, account.gid)
  const initdb = join(native, 'bin', 'initdb')
  const told = withPasswordFile(password, (file) =>
    runDetached(initdb, [`--pgdata=${unfinished}`, `--pwfile=${file}`, ...flags], {
      ...account,
      cwd: '/',
      env: { ...process.env, LC_ALL: 'C' },
    }),
  )
  if (told.status !== 0)
    throw new Error(`initdb failed: ${told.error?.message ?? told.stderr.trim()}`)
  renameSync(unfinished, folder)

  function withPasswordFile<T>(secret: string, use: (file: string) => T): T {
    const here = mkdtempSync(join(tmpdir(), 'initdb-'))
    const file = join(here, 'password')
    writeFileSync(file, `${secret}\n`, { mode: 0o600 })
    if (account) for (const path of [here, file]) chownSync(path, account.uid, account.gid)
    try {
      return use(file)
    } finally {
      rmSync(here, { recursive: true, force: true })
    }
  }
}
