import type { PayloadRequest, Where } from 'payload'
import { storedDay, todayInOslo, dayOf } from '@/lib/days'
import { list, mine, type FoundDocuments, type Item } from './waiting'

const yearAgo = (now: Date): string => new Date(now.valueOf() - 365 * 86_400_000).toISOString()

const published = (): Where => ({ _status: { equals: 'published' } })

/** Events of the last year that say nothing about how they went. */
export async function unsummarised(req: PayloadRequest, now: Date): Promise<FoundDocuments> {
  const past = { start: { less_than: now.toISOString(), greater_than: yearAgo(now) } }
  const silent = { 'afterwards.summary': { exists: false } }
  const takesPlace = { state: { not_equals: 'cancelled' } }
  return list(req, 'events', [published(), past, silent, takesPlace, ...mine(req)], {
    sort: '-start',
  })
}

/** Coming events for which nobody can register, here or anywhere. */
export async function unregistered(req: PayloadRequest, now: Date): Promise<FoundDocuments> {
  const coming = { start: { greater_than: now.toISOString() } }
  const closed: Where = {
    and: [{ 'registration.url': { exists: false } }, { 'registration.own': { not_equals: true } }],
  }
  const takesPlace = { state: { not_equals: 'cancelled' } }
  return list(req, 'events', [published(), coming, closed, takesPlace, ...mine(req)], {
    sort: 'start',
  })
}

/** Pictures that are shown and whose consent ends within a month, or has ended and taken them away. */
export async function consentEnding(req: PayloadRequest, now: Date): Promise<FoundDocuments> {
  const inAMonth = storedDay(dayOf(new Date(now.valueOf() + 30 * 86_400_000)))
  const ending: Where = { 'consent.until': { less_than_equal: inAMonth } }
  const holds: Where = { 'consent.withdrawn': { exists: false } }
  return list(req, 'media', [published(), ending, holds], { sort: 'consent.until' })
}

export const hasEnded = ({ date }: Item): boolean => date.slice(0, 10) < todayInOslo()

/** How many initiatives nobody has checked in a year, and portraits shown without a consent that holds. */
export async function unchecked(req: PayloadRequest, now: Date) {
  const old: Where = {
    or: [{ checkedOn: { exists: false } }, { checkedOn: { less_than: yearAgo(now) } }],
  }
  const noConsent: Where = {
    and: [
      { photo: { exists: true } },
      {
        or: [
          { 'consent.given': { exists: false } },
          { 'consent.until': { less_than: now.toISOString() } },
        ],
      },
    ],
  }
  const [initiatives, people] = await Promise.all([
    count(req, 'initiatives', [published(), old]),
    count(req, 'people', [published(), noConsent]),
  ])
  return { initiatives, people }
}

async function count(
  req: PayloadRequest,
  collection: 'initiatives' | 'people',
  where: Where[],
): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: where },
    locale: 'nb',
    overrideAccess: false,
    user: req.user,
  })
  return totalDocs
}
