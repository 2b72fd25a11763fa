import { RefusedAddress } from '@/lib/outgoing/refused'
import type { OutgoingResponse } from '@/lib/outgoing/guarded-client'
import { property } from '@/lib/property'

/** Why an address out on the web is of no use to readers. */
export type WhyUnreachable =
  | 'notFound'
  | 'gone'
  | 'failing'
  | 'noHost'
  | 'noAnswer'
  | 'certificate'
  | 'inside'
  | 'redirects'
  | 'address'

/**
 * What asking for an address came to. `later`: it cannot be told now, either because the other side asks to be left
 * alone, or because it may be our own connection that is down.
 */
export type CheckOutcome =
  | { kind: 'good'; status: number }
  | { kind: 'bad'; why: WhyUnreachable; status: number | null; retryAfterMs: number }
  | { kind: 'later'; retryAfterMs: number; status: number | null }

const hourMs = 3_600_000
const longestWaitMs = 7 * 24 * hourMs

/** `now` in milliseconds, for answers that name a moment. */
export function outcomeOf({ retryAfter, status }: OutgoingResponse, now: number): CheckOutcome {
  const retryAfterMs = waitOf(retryAfter, now)
  if (status === 429) return { kind: 'later', status, retryAfterMs: Math.max(retryAfterMs, hourMs) }
  if (status === 404) return { kind: 'bad', why: 'notFound', status, retryAfterMs }
  if (status === 410) return { kind: 'bad', why: 'gone', status, retryAfterMs }
  if (status >= 500) return { kind: 'bad', why: 'failing', status, retryAfterMs }
  // Whoever lets no program in says nothing about what people get: 401, 403, 405, 451, 999 of some networks.
  return { kind: 'good', status }
}

/** Seconds or a date (RFC 9110, 10.2.3); nothing that is no wait, nor one without end. */
function waitOf(retryAfter: string | undefined, now: number): number {
  if (retryAfter === undefined) return 0
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now
  return Number.isNaN(wait) ? 0 : Math.min(Math.max(wait, 0), longestWaitMs)
}

/** What went wrong before there was an answer. */
export function outcomeOfError(error: unknown): CheckOutcome {
  const bad = (why: WhyUnreachable): CheckOutcome => ({
    kind: 'bad',
    why,
    status: null,
    retryAfterMs: 0,
  })
  const refused = causesOf(error).find((each) => each instanceof RefusedAddress)
  if (refused) return bad(refusals[refused.because])
  const codes = causesOf(error).map((each) => String(property(each, 'code')))
  // No name server, no way out: about us, not about them.
  if (codes.some((code) => ownTroubles.has(code)))
    return { kind: 'later', status: null, retryAfterMs: hourMs }
  if (codes.includes('ENOTFOUND')) return bad('noHost')
  if (codes.some((code) => /CERT|^ERR_TLS|SELF_SIGNED|UNABLE_TO_VERIFY|^EPROTO$/.test(code)))
    return bad('certificate')
  return bad('noAnswer')
}

const refusals = {
  inside: 'inside',
  redirects: 'redirects',
  scheme: 'address',
  credentials: 'address',
} as const

const ownTroubles = new Set(['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL', 'EMFILE'])

/** An error, what caused it, and the several errors that some of them hold. */
function causesOf(error: unknown): unknown[] {
  const seen: unknown[] = []
  const left = [error]
  for (let each = left.pop(); each !== undefined && seen.length < 20; each = left.pop()) {
    seen.push(each)
    const inner = property(each, 'errors')
    left.push(...(Array.isArray(inner) ? inner : []))
    const cause = property(each, 'cause')
    if (cause !== undefined) left.push(cause)
  }
  return seen
}
