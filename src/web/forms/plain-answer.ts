import type { IncomingMessage, ServerResponse } from 'node:http'
import { setAll } from '@/web/http/plain-responses'

/** What is said where there is no form to show what was typed in, by status. */
export type PlainWords = Record<400 | 404 | 413 | 415 | 429, string>

/** A sentence and nothing else. */
export function sayPlainly<Status extends number>(
  res: ServerResponse,
  status: Status,
  words: Readonly<Record<Status, string>>,
  headers: readonly string[],
): void {
  setAll(res, headers)
  res.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    Connection: 'close',
  })
  res.end(`${words[status]}\n`)
}

/** Browsers say where a form stood: https://www.w3.org/TR/fetch-metadata/, older ones by `Origin`. */
export function isFromHere({ headers }: IncomingMessage, own: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return headers.origin === undefined || headers.origin === own
}
