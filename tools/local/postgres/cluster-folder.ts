import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { canRun, type Account } from './account'
import { sharedFolder } from './shared-folder'

/**
 * The folder of the cluster: `DATA_DIR/postgres`, which is a link to a folder others may enter when the account
 * that runs Postgres may not enter DATA_DIR. The folder itself need not exist yet.
 */
export function clusterFolder(dataDir: string, account: Account | undefined): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const folder = join(dataDir, 'postgres')
  if (existsSync(folder)) return realpathSync(folder)
  // The secrets in it are readable by their owner alone; others may only pass through.
  if (account) chmodSync(dataDir, 0o711)
  if (!account || canRun(account, 'test', '-x', dataDir))
    return join(realpathSync(dataDir), 'postgres')
  const name = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12)
  const elsewhere = sharedFolder(name, 'postgres')
  symlinkSync(elsewhere, folder)
  return elsewhere
}

/** Removes the cluster, wherever it is kept. It must have been stopped. */
export function removeClusterFolder(dataDir: string): void {
  const folder = join(dataDir, 'postgres')
  if (existsSync(folder)) rmSync(realpathSync(folder), { recursive: true, force: true })
  if (lstatSync(folder, { throwIfNoEntry: false })) rmSync(folder, { force: true })
}
