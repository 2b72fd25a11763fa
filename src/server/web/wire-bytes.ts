import type { Variant } from '@/server/page-cache/representation'
import { cacheStatus } from './cache-status'

/** Whole responses by variant, made at the first request for each and gone with the page itself. */
const made = new WeakMap<Variant, { second: number; bytes: Buffer }>()

/** The response to a plain GET as it goes over the wire, with the date of this second. */
export function wireBytes(variant: Variant): Buffer {
  const now = Date.now()
  const second = Math.floor(now / 1000)
  const known = made.get(variant)
  if (known?.second === second) return known.bytes
  // A new buffer each second: the old one may still be on its way to somebody.
  const bytes = Buffer.concat([Buffer.from(headOf(variant, new Date(now)), 'latin1'), variant.body])
  made.set(variant, { second, bytes })
  return bytes
}

function headOf({ headers }: Variant, date: Date): string {
  const lines: string[] = []
  for (let at = 0; at < headers.length; at += 2) lines.push(`${headers[at]}: ${headers[at + 1]}`)
  return [
    'HTTP/1.1 200 OK',
    ...lines,
    `Cache-Status: ${cacheStatus.hit}`,
    `Date: ${date.toUTCString()}`,
    'Connection: keep-alive',
    '\r\n',
  ].join('\r\n')
}
