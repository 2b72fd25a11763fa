import type { IncomingMessage, ServerResponse } from 'node:http'
import fresh from 'fresh'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import { codings, type Coding, type Representation } from '@/server/page-cache/representation'

export type Extra = {
  /** 200 unless said otherwise; only a 200 is ever shortened to 304. */
  status?: number
  /** More headers, flat: name, value, name, value. */
  headers?: readonly string[]
}

/** Sends a prepared representation in the coding the reader prefers: whole, as 304, or for HEAD without body. */
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
  res.writeHead(status, headers.length > 0 ? [...variant.headers, ...headers] : variant.headers)
  res.end(req.method === 'HEAD' ? undefined : variant.body)
}

/** Browsers send few different values, and reading one takes longer than looking it up. */
const known = new LRUCache<string, Coding>({ max: 200 })

/** The coding for a value of Accept-Encoding. Between equals the smallest is chosen. */
export function codingFor(accepted: string | undefined): Coding {
  if (accepted === undefined) return 'identity'
  const found = known.get(accepted)
  if (found) return found
  const coding = negotiate(accepted)
  if (accepted.length < 200) known.set(accepted, coding)
  return coding
}

function negotiate(accepted: string): Coding {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': accepted } })
  const acceptable = negotiator.encodings([...codings])
  return codings.find((coding) => acceptable.includes(coding)) ?? 'identity'
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
