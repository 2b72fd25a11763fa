import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { throwAwayPostgres } from '@tests/support/throw-away-postgres'

/**
 * Keeps a filled and edited database of the version that is checked out, for the versions after it:
 * `node --import tsx tests/support/release/keep.ts tests/fixtures/release-<version>`. Run once, when a
 * version is released; the result is committed and never made again.
 */
const [, , target = ''] = process.argv
const { cluster, remove } = await throwAwayPostgres()
const url = cluster.url('kept')
const dataDir = mkdtempSync(join(tmpdir(), 'hub-kept-'))
await cluster.create('kept')
Object.assign(process.env, { DATABASE_URL: url, DATA_DIR: dataDir, LOG_LEVEL: 'error' })

// The environment is read when these are loaded.
const { openPayload } = await import('@tests/support/payload')
const { migrations } = await import('@/migrations')
const { migrate } = await import('@/prepare/migrate')
const { seed } = await import('@/seed/seed')
const { edit } = await import('./edits')
const { everythingSeen } = await import('./seen')
const { dumpRows } = await import('./dump')

const payload = await openPayload()
await migrate(payload)
await seed(payload)
await edit(payload)

const write = (name: string, data: string | Buffer): void => writeFileSync(join(target, name), data)
rmSync(target, { recursive: true, force: true })
mkdirSync(join(target, 'media'), { recursive: true })
write(
  'migrations.json',
  `${JSON.stringify(
    migrations.map(({ name }) => name),
    null,
    2,
  )}\n`,
)
write('rows.sql.gz', gzipSync(await dumpRows(url), { level: 9 }))
write('seen.json.gz', gzipSync(JSON.stringify(await everythingSeen(payload)), { level: 9 }))
// The pictures of the first content are in content/, and large.
const media = join(dataDir, 'media')
for (const file of readdirSync(media))
  if (statSync(join(media, file)).size < 4_000)
    cpSync(join(media, file), join(target, 'media', file))

rmSync(dataDir, { recursive: true, force: true })
remove()
process.exit(0)
