import { existsSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { env } from '@/lib/env'
import { readEnvFile } from '@tools/local/supervise/env-file'
import { removeClusterFolder } from '@tools/local/postgres/cluster-folder'
import { startCluster } from '@tools/local/postgres/cluster'
import { tryLock } from '@/database/locks'

// `npm run reset`: forgets the local database, uploads, kept pages and secrets. Never touches a DATABASE_URL.
readEnvFile()
const folder = env.DATA_DIR

if (!existsSync(folder)) leave(`There is nothing in ${folder}.`, 0)
if (!process.argv.includes('--yes') && !(await sure())) leave('Nothing was removed.', 1)
await stopDatabase()
removeClusterFolder(folder)
rmSync(folder, { recursive: true, force: true })
leave(`Removed ${folder}. npm start makes it anew.`, 0)

async function sure(): Promise<boolean> {
  if (!process.stdin.isTTY) leave('Say npm run reset -- --yes when nobody can be asked.', 1)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(
    `Remove the database, uploads and passwords in ${folder}? (yes/no) `,
  )
  terminal.close()
  return /^(y|yes|j|ja)$/i.test(answer.trim())
}

/** A crashed run may have left it running; a site that runs is left alone. */
async function stopDatabase(): Promise<void> {
  if (!existsSync(`${folder}/postgres/postmaster.pid`)) return
  const cluster = await startCluster({ dataDir: folder })
  const held = await tryLock(cluster.url('hub'), 'start')
  if (!held) leave('The site is running with this data: stop it first.', 1)
  await held.release()
  cluster.stop()
}

function leave(message: string, code: number): never {
  console.log(message)
  process.exit(code)
}
