import { access, constants, readdir, statfs } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Pool } from 'pg'
import { OwnError } from '@/lib/own-error'
import { neededContact } from '@/lib/site-contact'

/** Resolves when all is well; what it rejects with is for the log only. */
export type Check = () => Promise<void>

const enoughBytes = 200 * 1024 * 1024

export const database =
  (pool: Pool): Check =>
  async () => {
    await pool.query('select 1')
  }

/** Every migration of this version has run; `folder` holds one `.ts` file for each and an index. */
export const migrations =
  (pool: Pool, folder: string): Check =>
  async () => {
    const { rows } = await pool.query<{ name: string }>('select name from payload_migrations')
    const ran = new Set(rows.map(({ name }) => name))
    const names = (await readdir(resolve(folder)))
      .filter((file) => /^\d.*\.ts$/.test(file))
      .map((file) => file.slice(0, -3))
    const missing = names.filter((name) => !ran.has(name))
    if (missing.length > 0) throw new OwnError(`not run: ${missing.join(', ')}`)
  }

export const disk =
  (folder: string): Check =>
  async () => {
    await access(folder, constants.R_OK | constants.W_OK)
    const { bavail, bsize } = await statfs(folder)
    if (bavail * bsize < enoughBytes) throw new OwnError('less than 200 MB free')
  }

/**
 * Nothing waits since more than five minutes, which means that the worker is alive, and no plan has
 * failed that nobody has called off.
 */
export const jobs =
  (pool: Pick<Pool, 'query'>): Check =>
  async () => {
    const { rows } = await pool.query<{ failed: number; overdue: number }>(
      `select
         (select count(*)::int from plans where state = 'failed') as failed,
         (select count(*)::int from plans
          where state = 'waiting' and at < now() - interval '5 minutes')
         + (select count(*)::int from payload_jobs
            where completed_at is null
              and coalesce(wait_until, created_at) < now() - interval '5 minutes') as overdue`,
    )
    const { failed = 0, overdue = 0 } = rows[0] ?? {}
    if (failed + overdue > 0) throw new OwnError(`${failed} failed, ${overdue} overdue`)
  }

/** Readers are told whom to call and write to, and who is responsible for what is known of them. */
export const contact =
  (pool: Pick<Pool, 'query'>): Check =>
  async () => {
    const paths = Object.values(neededContact).flatMap((details) => Object.values(details))
    // As Payload calls the column of a field.
    const columns = paths.map((path) =>
      path.replace('.', '_').replace(/[A-Z]/g, '_$&').toLowerCase(),
    )
    const { rows } = await pool.query<Record<string, string | null>>(
      `select ${columns.join(', ')} from site limit 1`,
    )
    const missing = columns.filter((column) => !rows[0]?.[column]?.trim())
    if (missing.length > 0) throw new OwnError(`not filled in: ${missing.join(', ')}`)
  }
