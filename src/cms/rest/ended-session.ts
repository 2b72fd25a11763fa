import type { PayloadRequest } from 'payload'
import { env } from '@/lib/env'
import { problem } from './problem'

/**
 * What to say to a request that acts for somebody who is not, or no longer, signed in: of a session that has
 * ended (401), of the panel opened under an address that is none of ours (403), or of a database that cannot be
 * asked (503). `undefined` for visitors, to whom nothing exists.
 */
export async function endedSession(
  { headers }: Pick<Request, 'headers'>,
  { i18n, payload }: PayloadRequest,
): Promise<Response | undefined> {
  if (!hasToken(headers, payload.config.cookiePrefix)) {
    // A browser forgets the session when it ends; the panel that is still open asks all the same.
    return isFromPanel(headers) ? problem(i18n, 401, 'sessionEnded') : undefined
  }
  if (isElsewhere(headers))
    return problem(i18n, 403, 'openedElsewhere', {}, { address: env.SERVER_URL })
  if (!isOurs(headers)) return undefined
  return (await isAway(payload))
    ? problem(i18n, 503, 'databaseAway', { 'Retry-After': '30' })
    : problem(i18n, 401, 'sessionEnded')
}

const hasToken = (headers: Headers, prefix: string): boolean =>
  new RegExp(`(?:^|;\\s*)${prefix}-token=[^;\\s]`).test(headers.get('Cookie') ?? '')

/** As Payload decides whether a cookie counts: sent by a page of ours, or by somebody who typed the address. */
function isOurs(headers: Headers): boolean {
  const origin = headers.get('Origin')
  if (origin) return origin === env.SERVER_URL
  return ['same-origin', 'same-site', 'none'].includes(headers.get('Sec-Fetch-Site') ?? '')
}

/** The panel as this server answers it, but not under the address the site was given. */
function isElsewhere(headers: Headers): boolean {
  const origin = URL.parse(headers.get('Origin') ?? '')
  return origin !== null && origin.origin !== env.SERVER_URL && origin.host === headers.get('Host')
}

const isFromPanel = (headers: Headers): boolean =>
  isOurs(headers) && (headers.get('Referer') ?? '').startsWith(`${env.SERVER_URL}/admin`)

/** A lookup that fails leaves nobody signed in, and Payload keeps its reason to itself. */
const isAway = (payload: PayloadRequest['payload']): Promise<boolean> =>
  payload.db.findOne({ collection: 'users', where: { id: { equals: 0 } }, select: {} }).then(
    () => false,
    () => true,
  )
