import { ask } from './query'

const oldestVersion = 15
const noSuchDatabase = '3D000'

/**
 * Why nothing can start on the database at `url`, in one line without its password; `undefined` when it can.
 * One that does not exist yet is no problem: Payload makes it.
 */
export async function startError(url: string): Promise<string | undefined> {
  try {
    const [about] = await ask<{ version: number; encoding: string }>(
      url,
      `select current_setting('server_version_num')::int / 10000 as version,
              current_setting('server_encoding') as encoding`,
    )
    if (about && about.version < oldestVersion)
      return `DATABASE_URL leads to PostgreSQL ${about.version}, and ${oldestVersion} is the oldest that will do`
    if (about && about.encoding !== 'UTF8')
      return `DATABASE_URL leads to a database in ${about.encoding}: make one with encoding UTF8`
    return undefined
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException // What `pg` and sockets throw.
    if (code === noSuchDatabase) return undefined
    // A name with several addresses fails without a word for each.
    return `DATABASE_URL cannot be used: ${message || code}`
  }
}
