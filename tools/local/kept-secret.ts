import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A random secret of `length` characters, made once and kept in a file that only its owner reads. */
export function keptSecret(dataDir: string, name: string, length = 32): string {
  const file = join(dataDir, name)
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (kept) return kept
  mkdirSync(dataDir, { recursive: true })
  const secret = randomBytes(48).toString('base64url').replace(/[-_]/g, 'x').slice(0, length)
  // Whole or not at all, also when the machine goes down meanwhile.
  writeFileSync(`${file}.new`, `${secret}\n`, { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
  return secret
}
