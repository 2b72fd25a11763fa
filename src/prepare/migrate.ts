import type { Migration, Payload } from 'payload'
import { env } from '@/lib/env'
import { migrations } from '@/migrations'
import { OwnError } from '@/lib/own-error'
import { withLock } from '@/database/locks'
import { ask } from '@/database/query'

/** Brings the schema to this version. Any number of processes may ask at once; one migrates, the others wait. */
export const migrate = (payload: Payload): Promise<void> =>
  withLock(env.DATABASE_URL, 'migrate', async () => {
    await refusePushedSchema()
    // The adapter types a migration's arguments more narrowly than Payload does.
    await payload.db.migrate({ migrations: migrations as Migration[] })
  })

/** Payload would ask a question on the terminal here, and leave with success when nobody answers. */
async function refusePushedSchema(): Promise<void> {
  const [found] = await ask<{ has: boolean }>(
    env.DATABASE_URL,
    `select to_regclass('payload_migrations') is not null as has`,
  )
  if (!found?.has) return
  const pushed = await ask(env.DATABASE_URL, 'select 1 from payload_migrations where batch = -1')
  if (pushed.length > 0)
    throw new OwnError(
      'The schema of this database was pushed, not migrated: use an empty database.',
    )
}
