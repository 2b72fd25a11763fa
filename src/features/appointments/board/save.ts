import type { PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { placeAfter } from '@/cms/publishing/reorder'
import { rowsOf } from '@/cms/publishing/transaction'
import type { Locale } from '@/i18n/locales'
import type { Appointment } from '@/payload-types'
import type { SeatWords, StoredSeat } from './seat'

const options = { collection: 'appointments', depth: 0, overrideAccess: false } as const

/** Publishes a change of what languages share, as the form does it. */
export const saveSeat = (req: PayloadRequest, seat: StoredSeat, data: Partial<Appointment>) =>
  req.payload.update({
    ...options,
    id: seat.id,
    locale: seat.languages[0],
    data: { ...data, _status: 'published' },
    overrideLock: false,
    req: isolatedRequest(req),
  })

type NewSeat = Pick<Appointment, 'from' | 'to'> & {
  group: number
  organisation: number
  person: number
  words: SeatWords
  languages: readonly Locale[]
  /** The seat it follows in the order; without one it comes after those of its organisation. */
  after?: number
}

/** A new seat, published in its languages, in its place. Returns its id. */
export async function giveSeat(req: PayloadRequest, seat: NewSeat): Promise<number> {
  const { words, languages, after, ...facts } = seat
  const [first = 'nb', ...others] = languages
  const wordsOf = (locale: Locale) =>
    Object.fromEntries(Object.entries(words).map(([name, text]) => [name, text[locale] ?? null]))
  const place = after ?? (await lastOf(req, seat))
  const { id } = await req.payload.create({
    ...options,
    locale: first,
    data: { ...facts, ...wordsOf(first), _status: 'published' },
    req: isolatedRequest(req),
  })
  for (const locale of others)
    await req.payload.update({
      ...options,
      id,
      locale,
      data: { ...wordsOf(locale), _status: 'published' },
      req: isolatedRequest(req),
    })
  if (place !== null) await placeAfter(req, 'appointments', id, place)
  return id
}

async function lastOf(
  req: PayloadRequest,
  { group, organisation }: Pick<NewSeat, 'group' | 'organisation'>,
): Promise<number | null> {
  const [last] = await rowsOf<{ id: number }>(
    req,
    `select id from appointments where group_id = ${group} and organisation_id = ${organisation}
       and deleted_at is null order by "_order" desc limit 1`,
  )
  return last?.id ?? null
}
