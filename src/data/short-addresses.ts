import type { Payload } from 'payload'
import { followShortAddress, shortAddressAt } from '@/cms/short-addresses/follow'
import { createClock } from '@/lib/clock'
import { dayOf } from '@/lib/days'
import { part } from '@/lib/parts'
import type { Rendering } from './gateway'
import { createPlaces } from './moved'

/** Where a short address leads: for good, or until a day; `null` when it does not, and nobody is told why. */
export type ShortLead = { to: string; until: boolean } | null

const type = 'short-addresses'

/**
 * Where a short address leads in the end, over others as well: to a document by the rules that its permanent address
 * has, so that one that is not public is unknown. Past the access rules, since nobody but editors reads short addresses.
 */
export const createShortLeads =
  (payload: Payload, rendering: Rendering = {}) =>
  async (path: string): Promise<ShortLead> => {
    const { note = () => undefined, clock = createClock() } = rendering
    note(part.list(type))
    const first = await shortAddressAt({ payload }, path)
    if (!first) return null
    const { by, lead } = await followShortAddress({ payload }, first)
    const days = by.flatMap(({ until }) => (until ? [dayOf(new Date(until))] : []))
    // Of all of them, since each moment that is asked about bounds how long this is true.
    if (days.map((day) => clock.isOver(day)).includes(true)) return null
    const until = days.length > 0
    if (typeof lead === 'string') return null
    if (lead.kind === 'elsewhere') return { to: lead.url.href, until }
    if (lead.kind === 'place') return { to: lead.path + lead.rest, until }
    const place = await createPlaces(payload, rendering)(lead.document, lead.locale)
    return typeof place === 'string' ? null : { to: place.to + lead.rest, until }
  }
