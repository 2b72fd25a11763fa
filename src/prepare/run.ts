import config from '@payload-config'
import { getPayload } from 'payload'
import { env, EnvError } from '@/lib/env'
import { seed } from '@/seed/seed'
import { migrate } from './migrate'
import { letStatementsTakeTheirTime } from '@/database/pool'
import { startError } from '@/database/start-error'
import { keepDemoLogins, makeFirstAdmin } from './first-users'
import { progress } from '@/lib/progress.mjs'

/**
 * Makes the database at DATABASE_URL fit for this version, then ends: migrations, the first content of an
 * empty one, and the first logins (`--demo`: those of the embedded database).
 * `--schema-only` stops after the migrations. Safe to run any number of times, anywhere.
 */
export async function prepareDatabase(): Promise<void> {
  const problem = await startError(env.DATABASE_URL)
  if (problem) throw new EnvError([problem])
  letStatementsTakeTheirTime()
  const payload = await progress('Reading the content model', () => getPayload({ config }))
  await progress('Bringing the database to this version', () => migrate(payload))
  if (process.argv.includes('--schema-only')) return
  if (!(await payload.kv.has('seeded'))) {
    await progress('Filling the empty database with the first content', () => seed(payload))
    await payload.kv.set('seeded', { at: new Date().toISOString() })
  }
  if (process.argv.includes('--demo')) return keepDemoLogins(payload)
  if ((await makeFirstAdmin(payload)) === 'missing')
    console.warn('Nobody can sign in yet: set ADMIN_EMAIL and ADMIN_PASSWORD and start again.')
}
