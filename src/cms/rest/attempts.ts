import { createHash } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const quarter = 15 * 60

/** How often one account, and one address, may try in a quarter of an hour. One web process counts. */
const limits: Record<string, { account: RateLimiterMemory; address: RateLimiterMemory }> = {
  login: limiters('login', 10, 50),
  'forgot-password': limiters('forgot', 3, 15),
  'reset-password': limiters('reset', 15, 15),
}

function limiters(keyPrefix: string, account: number, address: number) {
  const rule = (points: number) => new RateLimiterMemory({ keyPrefix, points, duration: quarter })
  return { account: rule(account), address: rule(address) }
}

type Attempt =
  | { allowed: true; succeeded: () => Promise<void> }
  | { allowed: false; retryAfter: number }

/**
 * Counts an attempt by account and by client address. `succeeded` takes it back, so that only
 * failures wear a limit down; `retryAfter` is in seconds.
 */
export async function attempt(
  action: string,
  who: { account: string; address: string },
): Promise<Attempt> {
  const rules = limits[action]
  if (!rules) return { allowed: true, succeeded: async () => undefined }
  const account = keyOf(who.account)
  const address = keyOf(who.address)
  try {
    await rules.address.consume(address)
    if (who.account) await rules.account.consume(account)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    return { allowed: false, retryAfter: Math.ceil(error.msBeforeNext / 1000) }
  }
  return {
    allowed: true,
    succeeded: async () => {
      await rules.account.delete(account)
      await rules.address.reward(address)
    },
  }
}

/** Short and of one length, whatever was sent; and no e-mail address stays in memory. */
const keyOf = (text: string): string =>
  createHash('sha256').update(text.trim().toLowerCase()).digest('base64url')
