import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { textDate } from '@/lib/dates'
import { idOf } from '@/lib/ids'
import type { Appointment } from '@/payload-types'

type Seat = {
  id?: number
  group?: unknown
  person?: unknown
  organisation?: unknown
  from?: string
  to?: string | null
}

/**
 * The same person cannot hold the same seat twice at a time, and no seat ends before it begins. Says
 * it early and with a name; what is saved at the same moment the constraint `appointments_no_overlap`
 * refuses, which looks at the same rows.
 */
export const refuseOverlap: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data
  const seat: Seat = { ...originalDoc, ...data }
  const person = idOf(seat.person)
  const organisation = idOf(seat.organisation)
  if (seat.from && seat.to && seat.to < seat.from)
    throw refusal(translate(req, 'endBeforeStart'), 'to')
  const group = idOf(seat.group)
  if (!seat.from || person === null || organisation === null) return data
  const { docs } = await req.payload.find({
    collection: 'appointments',
    where: {
      and: [
        { person: { equals: person } },
        { organisation: { equals: organisation } },
        ...(group === null ? [] : [{ group: { equals: group } }]),
        ...(originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : []),
        { or: [{ to: { exists: false } }, { to: { greater_than_equal: seat.from } }] },
        ...(seat.to ? [{ from: { less_than_equal: seat.to } }] : []),
      ],
    },
    depth: 1,
    limit: 1,
    req: isolatedRequest(req),
  })
  const [other] = docs
  if (other) {
    const name = typeof other.person === 'object' ? other.person.name : ''
    throw refusal(translate(req, 'overlap', { person: name, period: periodOf(req, other) }), 'from')
  }
  return { ...data, label: await labelOf(req, person, organisation) }
}

/** `fra 1. januar 2024 til og med 30. juni 2024` */
function periodOf(req: PayloadRequest, { from, to }: Pick<Appointment, 'from' | 'to'>): string {
  const language = req.i18n.language === 'en' ? 'en' : 'nb'
  const [first, last] = [from, to].map((day) => (day ? textDate(new Date(day), language) : ''))
  return last
    ? translate(req, 'periodUntil', { from: first ?? '', to: last })
    : translate(req, 'periodSince', { from: first ?? '' })
}

/** What lists and relationship fields call the appointment: the person and the organisation. */
async function labelOf(req: PayloadRequest, person: number, organisation: number): Promise<string> {
  const options = {
    depth: 0,
    disableErrors: true,
    draft: true,
    locale: 'nb',
    req: isolatedRequest(req),
  } as const
  const who = await req.payload.findByID({ collection: 'people', id: person, ...options })
  const where = await req.payload.findByID({
    collection: 'organisations',
    id: organisation,
    ...options,
  })
  return [who?.name, where?.name].filter(Boolean).join(', ')
}
