import type { IncomingMessage, ServerResponse } from 'node:http'
import fresh from 'fresh'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import parseRange from 'range-parser'
import { codings, type Coding, type Representation, type Variant } from '@/web/cache/representation'

/** What the page cache did with a request: https://www.rfc-editor.org/rfc/rfc9211 */
export const cacheStatus = {
  hit: 'hub; hit',
  /** Rendered for this request. */
  miss: 'hub; fwd=miss',
  /** The last good response, since rendering failed or takes long. */
  stale: 'hub; fwd=stale',
} as const

export type Extra = {
  /** 200 unless said otherwise; only a 200 is ever shortened to 304. */
  status?: number
  /** More headers, flat: name, value, name, value. */
  headers?: readonly string[]
}

/**
 * Sends a prepared representation in the coding the visitor prefers: whole, as 304, for HEAD without body, or of a
 * file the range that was asked for.
 */
export function respond(
  req: IncomingMessage,
  res: ServerResponse,
  representation: Representation,
  { status = 200, headers = [] }: Extra = {},
): void {
  const variant = representation.variants[codingFor(req.headers['accept-encoding'])]
  if (status === 200 && fresh(req.headers, { etag: variant.etag })) {
    res.writeHead(304, [...without(variant.headers, bodyHeaders), ...headers])
    res.end()
    return
  }
  const range = status === 200 && isFile(representation) ? rangeOf(req, variant) : undefined
  if (range) return sendRange(res, variant, range, headers)
  res.writeHead(status, headers.length > 0 ? [...variant.headers, ...headers] : variant.headers)
  res.end(req.method === 'HEAD' ? undefined : variant.body)
}

/** What is not worth compressing: pictures, documents, fonts. */
const isFile = ({ variants }: Representation): boolean => variants.br === variants.identity

type Range = { start: number; end: number } | 'unsatisfiable'

/**
 * The one range a request asks for: https://www.rfc-editor.org/rfc/rfc9110#section-14.2. Nothing, which means the
 * whole, for several that do not touch, for what makes no sense, and after another version (`If-Range`).
 */
function rangeOf({ headers, method }: IncomingMessage, { body, etag }: Variant): Range | undefined {
  const asked = headers.range
  const isOther = headers['if-range'] !== undefined && headers['if-range'] !== etag
  if (method !== 'GET' || asked === undefined || isOther) return undefined
  const found = parseRange(body.length, asked, { combine: true })
  if (found === -1) return 'unsatisfiable'
  return found !== -2 && found.type === 'bytes' && found.length === 1 ? found[0] : undefined
}

function sendRange(
  res: ServerResponse,
  { body, headers }: Variant,
  range: Range,
  more: readonly string[],
): void {
  if (range === 'unsatisfiable') {
    const general = without(headers, bodyHeaders)
    const about = ['Content-Range', `bytes */${body.length}`, 'Content-Length', '0']
    res.writeHead(416, [...general, ...about, ...more])
    res.end()
    return
  }
  const part = body.subarray(range.start, range.end + 1)
  res.writeHead(206, [
    ...without(headers, new Set(['Content-Length'])),
    'Content-Length',
    String(part.length),
    'Content-Range',
    `bytes ${range.start}-${range.end}/${body.length}`,
    ...more,
  ])
  res.end(part)
}

/** Browsers send few different values, and reading one takes longer than looking it up. */
const known = new LRUCache<string, Coding>({ max: 200 })

/** The coding for a value of Accept-Encoding: the one with the highest q-value, of equals the smallest. */
export function codingFor(accepted: string | undefined): Coding {
  if (accepted === undefined) return 'identity'
  const found = known.get(accepted)
  if (found) return found
  const coding = negotiate(accepted)
  if (accepted.length < 200) known.set(accepted, coding)
  return coding
}

function negotiate(accepted: string): Coding {
  const negotiator: unknown = new Negotiator({ headers: { 'accept-encoding': accepted } })
  return (negotiator as Preferring).encodings(codings, { preferred: codings })[0] ?? 'identity'
}

/** Its types are of a version without `preferred`. */
type Preferring = {
  encodings: <T>(available: readonly T[], options: { preferred: readonly T[] }) => T[]
}

/** What describes a body is not sent without one. */
const bodyHeaders = new Set(['Content-Type', 'Content-Length', 'Content-Encoding'])

function without(headers: readonly string[], names: ReadonlySet<string>): string[] {
  const kept: string[] = []
  for (let at = 0; at < headers.length; at += 2) {
    const [name = '', value = ''] = headers.slice(at, at + 2)
    if (!names.has(name)) kept.push(name, value)
  }
  return kept
}
