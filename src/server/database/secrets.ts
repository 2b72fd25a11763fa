import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A random secret of `length` characters, made once and kept in a file that only its owner reads. */
export function keptSecret(dataDir: string, name: string, length = 32): string {
  const file = join(dataDir, name)
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(dataDir, { recursive: true })
  const secret = randomBytes(48).toString('base64url').replace(/[-_]/g, 'x').slice(0, length)
  writeFileSync(file, `${secret}\n`, { mode: 0o600 })
  return secret
}
