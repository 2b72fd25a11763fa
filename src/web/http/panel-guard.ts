import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** More than any form of the panel; Next itself reads no more than 1 MB. */
const largest = 1_000_000

/**
 * Why a call of one of the panel's server functions goes no further, or `undefined`. Next reads and rebuilds its
 * arguments before anybody is asked who they are, so only calls with a session that we signed get there. Whether it
 * is still valid is asked later, by Payload.
 */
export const panelGuard =
  (secret: string) =>
  ({ headers, method, url = '' }: IncomingMessage): 401 | 413 | undefined => {
    const isCall = method === 'POST' && headers['next-action'] !== undefined
    if (!isCall && (url.startsWith('/api') || !isForm(method, headers))) return undefined
    if (!isSigned(tokenOf(headers.cookie), secret)) return 401
    return Number(headers['content-length'] ?? 0) > largest ? 413 : undefined
  }

/** Next also takes calls from forms that are sent without its script. */
const isForm = (method: string | undefined, headers: IncomingMessage['headers']): boolean =>
  method === 'POST' &&
  /^(?:multipart\/form-data|application\/x-www-form-urlencoded)/.test(headers['content-type'] ?? '')

const tokenOf = (cookie = ''): string => /(?:^|;\s*)payload-token=([^;\s]+)/.exec(cookie)?.[1] ?? ''

/** Payload signs with a digest of the secret: payload/dist/index.js, jose's HS256. */
function isSigned(token: string, secret: string): boolean {
  const [head, body, signature, ...more] = token.split('.')
  if (!head || !body || !signature || more.length > 0) return false
  const key = createHash('sha256').update(secret).digest('hex').slice(0, 32)
  const right = createHmac('sha256', key).update(`${head}.${body}`).digest()
  const given = Buffer.from(signature, 'base64url')
  return given.length === right.length && timingSafeEqual(given, right)
}
