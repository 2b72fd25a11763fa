import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** What Payload keeps of a password. */
export type Stored = { hash?: string | null; salt?: string | null }

const derive = promisify(pbkdf2)

/** payload/dist/auth/strategies/local/generatePasswordSaltHash.js */
const prefix = 'pbkdf2-sha256-v1:'
const present = { iterations: 600_000, bytes: 32 }
const earlier = { iterations: 25_000, bytes: 512 }

/**
 * Whether this is the password of an account. Payload compares passwords when somebody signs in, and does not
 * export the part that does (payload/dist/auth/strategies/local/authenticate.js); signing in would make a session.
 */
export async function isPasswordOf({ hash, salt }: Stored, password: string): Promise<boolean> {
  if (!hash || !salt || !password) return false
  const { iterations, bytes } = hash.startsWith(prefix) ? present : earlier
  const stored = Buffer.from(hash.replace(prefix, ''), 'hex')
  const derived = await derive(password, salt, iterations, bytes, 'sha256')
  return derived.length === stored.length && timingSafeEqual(derived, stored)
}
