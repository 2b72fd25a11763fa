import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Migration, Payload } from 'payload'
import { migrations } from '@/migrations'
import { loadRows } from './dump'
import type { Seen } from './seen'

const fixtures = 'tests/fixtures'
const read = (release: string, name: string): Buffer => readFileSync(join(fixtures, release, name))

/** Fills the empty database of `payload` with one that `keep.ts` kept, in the schema of that release. */
export async function loadRelease(payload: Payload, url: string, release: string): Promise<void> {
  const names: string[] = JSON.parse(read(release, 'migrations.json').toString())
  const then = migrations.filter(({ name }) => names.includes(name))
  await payload.db.migrate({ migrations: then as Migration[] })
  await loadRows(url, gunzipSync(read(release, 'rows.sql.gz')).toString())
}

/** What people saw of it in that release. */
export const seenThen = (release: string): Seen =>
  JSON.parse(gunzipSync(read(release, 'seen.json.gz')).toString())
