import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { networkOf } from '@/lib/network'
import { RateWindows, secondsUntil } from '@/lib/rate-windows'

const quarterMs = 15 * 60_000

/** How often in a quarter of an hour: one account from one network, one network, one account from anywhere. */
type Limits = { together: number; network: number; account: number }

/**
 * One account has one limit for each network, so that a stranger's failures lock nobody out but the stranger. What
 * all networks together may try is bounded by Payload in the database (`maxLoginAttempts` of users).
 */
const limits: Record<string, Limits> = {
  login: { together: 10, network: 50, account: Infinity },
  'forgot-password': { together: 3, network: 15, account: 12 },
  'reset-password': { together: 15, network: 15, account: Infinity },
  passkey: { together: Infinity, network: 100, account: Infinity },
  openid: { together: Infinity, network: 100, account: Infinity },
  'current-password': { together: 10, network: Infinity, account: 10 },
}

type Attempt = { allowed: true; succeeded: () => void } | { allowed: false; retryAfter: number }
type Who = { account: string; address: string }
type Bound = { key: string; most: number }

/** Attempts of the running quarter of an hour, by what is counted. */
const counted = new RateWindows({ lengthMs: quarterMs, maxKeys: 100_000 })
/** How often an account was unlocked: its earlier attempts are counted under another name. */
const unlocked = new LRUCache<string, number>({ max: 10_000 })

/**
 * Counts an attempt. `succeeded` takes it back, so that only failures wear a limit down; `retryAfter` is in
 * seconds. One web process counts for itself.
 */
export function attempt(action: string, { account, address }: Who): Attempt {
  const rules = limits[action]
  if (!rules) return { allowed: true, succeeded: () => undefined }
  const network = networkOf(address)
  const whose = account && `${keyOf(account)} ${unlocked.get(keyOf(account)) ?? 0}`
  const keys: Bound[] = [{ key: `${action} from ${network}`, most: rules.network }]
  if (whose)
    keys.push(
      { key: `${action} ${whose}`, most: rules.account },
      { key: `${action} ${whose} from ${network}`, most: rules.together },
    )
  const now = Date.now()
  const windows = keys.map(({ key, most }) => ({ most, window: counted.at(key, now) }))
  const full = windows.find(({ most, window }) => window.count >= most)
  if (full) return { allowed: false, retryAfter: secondsUntil(full.window.endsAt, now) }
  for (const { window } of windows) window.count += 1
  return {
    allowed: true,
    succeeded: () => {
      for (const { window } of windows) window.count -= 1
      counted.forget(`${action} ${whose} from ${network}`)
    },
  }
}

/** Forgets what was tried for an account: an administrator has unlocked it. */
export function forgetAttempts(account: string): void {
  const key = keyOf(account)
  unlocked.set(key, (unlocked.get(key) ?? 0) + 1)
}

/** Short and of one length, whatever was sent; and no e-mail address stays in memory. */
const keyOf = (text: string): string =>
  createHash('sha256').update(text.trim().toLowerCase()).digest('base64url')
