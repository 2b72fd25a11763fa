import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PageCache } from '@/web/cache/page-cache'
import { NoStoredResponseError, type Reading } from '@/web/cache/rendered'
import { isDownload } from '@/web/counts/looked-at'
import { redirect } from '@/web/http/plain-responses'
import { cacheStatus, respond } from '@/web/http/respond'
import type { Guess } from '@/web/http/unknown-addresses'
import { BusyError } from '@/web/upstream/next-origin'
import type { RouterOptions } from './router-options'

/** Links to drafts are guessed at like other addresses, and bounded like them. */
export function servePreview(
  options: RouterOptions,
  req: IncomingMessage,
  res: ServerResponse,
  client: string,
): Promise<void> | void {
  const guess = options.guess('page', client)
  if (guess.retryAfter) return tooMany(options, req, res, guess)
  res.once('finish', () => res.statusCode < 400 && guess.wasKnown())
  return options.preview(req, res)
}

export async function serveCached(
  options: RouterOptions,
  req: IncomingMessage,
  res: ServerResponse,
  cache: PageCache,
  key: string,
  guess: Guess,
) {
  const { errors, connected, days, headers, isKnown, searches, shares, uploads } = options
  if (guess.retryAfter && !cache.has(key) && (cache === uploads || !(await isKnown(key))))
    return tooMany(options, req, res, guess)
  let reading: Reading
  try {
    reading = await cache.read(key)
  } catch (error) {
    if (!(error instanceof NoStoredResponseError)) throw error
    if (error.cause instanceof BusyError) return errors.send(req, res, 503, ['Retry-After', '5'])
    return connected()
      ? errors.send(req, res, 500)
      : errors.send(req, res, 503, ['Retry-After', '30'])
  }
  if (reading.kind === 'absent') return errors.send(req, res, reading.status)
  // There are endlessly many days, things to look for, and names of drawings: rendering one counts as asking for an
  // unknown address.
  const isEndless = cache === days || cache === searches
  const isOneOfMany =
    reading.kind === 'page' ? isEndless && reading.state === 'miss' : cache === shares
  if (!isOneOfMany) guess.wasKnown()
  if (reading.kind === 'redirect') return redirect(res, reading.status, reading.location, headers)
  respond(req, res, reading.representation, {
    headers: ['Cache-Status', cacheStatus[reading.state]],
  })
  if (cache !== shares && (cache !== uploads || isDownload(key))) options.counts.seen(req, key)
}

export const tooMany = (
  { errors }: RouterOptions,
  req: IncomingMessage,
  res: ServerResponse,
  { retryAfter }: Guess,
) => errors.send(req, res, 429, ['Retry-After', String(retryAfter)])
