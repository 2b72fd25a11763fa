import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = '/var/lib/cancer-mission-hub'

/**
 * Where root keeps what another account has to reach, for a checkout below a closed folder such as root's home.
 * The folders above the returned path exist and let everybody pass.
 */
export function sharedFolder(...names: string[]): string {
  const path = join(root, ...names)
  mkdirSync(dirname(path), { recursive: true })
  for (let folder = dirname(path); folder.startsWith(root); folder = dirname(folder))
    chmodSync(folder, 0o755)
  return path
}

/** Lets everybody read all of a folder, and run what is runnable. */
export const makeReadable = (folder: string) => spawnSync('chmod', ['-R', 'a+rX', folder])
