import type { Payload } from 'payload'
import { createGateway } from '@/data/gateway'
import { listFormerPartners, type FormerPartner } from '@/features/organisations/queries/former'
import { listPartners, type Partner } from '@/features/organisations/queries/partners'
import type { Seat } from '@/features/roster/seats'
import type { Locale } from '@/i18n/locales'
import { listSeats } from './seats'

/** What visitors see of a group and of the partners, through all time. */
export type PublicBoard = { seats: Seat[]; partners: Partner[]; former: FormerPartner[] }

/** For the panel, in its language: drafts and previews have no part in it. */
export async function readPublicBoard(
  payload: Payload,
  locale: Locale,
  group: number,
): Promise<PublicBoard> {
  const content = createGateway(payload)
  const [seats, partners, former] = await Promise.all([
    listSeats(content, locale, group),
    listPartners(content, locale),
    listFormerPartners(content, locale),
  ])
  return { seats, partners, former }
}
