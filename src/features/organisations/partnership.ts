import { sectors, type Sector } from '@/lib/sectors'
import type { Clock } from '@/lib/clock'
import { dayBefore, type Day } from '@/lib/days'

/** When an organisation is a partner. A day that is not known is left out. */
export type Partnership = { from?: Day; to?: Day }

/** The last day is part of it. Without a known first day it reaches as far back as the register. */
export const isPartnerOn = ({ from, to }: Partnership, day: Day): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to)

/** For a partner that is not shown any more: on the days of the partnership before it was taken down. */
export const wasPartnerOn = (partner: Partnership & { takenDown: Day }, day: Day): boolean =>
  isPartnerOn(partner, day) && day < partner.takenDown

/** As `isPartnerOn` today. */
export const isPartnerNow = ({ from, to }: Partnership, clock: Clock): boolean =>
  (from === undefined || clock.hasBegun(from)) && (to === undefined || !clock.isOver(to))

/** The sectors that have any, in the order they are shown, each with its own in their order. */
export const bySector = <T extends { sector: Sector }>(all: readonly T[]) =>
  sectors
    .map((sector) => ({ sector, partners: all.filter((one) => one.sector === sector) }))
    .filter(({ partners }) => partners.length > 0)

type Dated = Partnership & { takenDown?: Day }

/** Whoever becomes a partner or is one for the last day, the latest first. One taken down left at the latest the day before. */
export function partnerChanges<T extends Dated>(partners: readonly T[]) {
  const changes = partners.flatMap((partner) => {
    const { from, to, takenDown } = partner
    const last = [to, takenDown && dayBefore(takenDown)].flatMap((day) => day ?? []).toSorted()[0]
    return [
      ...(last ? [{ day: last, kind: 'partnerLeft' as const, partner }] : []),
      ...(from ? [{ day: from, kind: 'partnerJoined' as const, partner }] : []),
    ]
  })
  return changes.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
}
