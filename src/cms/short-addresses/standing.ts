import type { PayloadRequest } from 'payload'
import { publicStandingOf, whyNowhere } from '@/cms/link-check/standing'
import { otherLocale } from '@/i18n/locales'
import { createClock } from '@/lib/clock'
import { dayOf, type Day } from '@/lib/days'
import type { ShortAddress } from '@/payload-types'
import { followShortAddress, type Lead } from './follow'

/**
 * What becomes of a reader: led `to` an address, which may be `away` at another host, or nowhere, and why.
 * `until`: the last day on which that is so; `over`: other short addresses on the way.
 */
export type ShortStanding = {
  path: string
  to?: string
  away?: string
  until?: Day
  over: string[]
  why?: 'deleted' | 'ended' | 'nowhere' | 'trashed' | 'unpublished'
}

export async function shortStandingOf(
  req: PayloadRequest,
  address: ShortAddress,
): Promise<ShortStanding> {
  const { by, lead } = await followShortAddress({ payload: req.payload, req }, address)
  const clock = createClock()
  const days = by.flatMap(({ until }) => (until ? [dayOf(new Date(until))] : []))
  const standing = {
    path: address.path,
    over: by.slice(1).map(({ path }) => path),
    until: days.toSorted()[0],
  }
  if (days.some((day) => clock.isOver(day))) return { ...standing, why: 'ended' }
  return { ...standing, ...(await placeOfLead(req, lead)) }
}

async function placeOfLead(
  req: PayloadRequest,
  lead: Lead | 'loop' | 'nowhere',
): Promise<Pick<ShortStanding, 'to' | 'away' | 'why'>> {
  if (typeof lead === 'string') return { why: 'nowhere' }
  if (lead.kind === 'elsewhere') return { to: lead.url.href, away: lead.url.host }
  if (lead.kind === 'place') return { to: lead.path + lead.rest }
  const { document, locale, rest } = lead
  const standing = await publicStandingOf(req, document.collection, document.id)
  const { paths } = standing.state
  const path = paths[locale] ?? paths[otherLocale(locale)]
  if (path) return { to: path + rest }
  const why = whyNowhere(standing, locale)
  return { why: why === 'deleted' || why === 'trashed' ? why : 'unpublished' }
}
