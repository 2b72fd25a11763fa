import { APIError, type PayloadRequest } from 'payload'
import { hasNewerDraft, rowOf } from '@/cms/publishing/public-state'
import { runSql } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { inLocale } from '@/lib/property'
import { locales, type Locale } from '@/i18n/locales'

/** A seat as it is public, with every language. */
export type StoredSeat = {
  id: number
  group: unknown
  person: unknown
  organisation: unknown
  from: string
  to?: string | null
  shown?: { person?: string | null }
  /** The languages it is public in; at least one. */
  languages: Locale[]
  words: SeatWords
}

/** What stands beside the name, by language. */
export type SeatWords = Partial<Record<WordName, Partial<Record<Locale, string | null>>>>
export type WordName = (typeof wordNames)[number]
const wordNames = ['bodyName', 'institution', 'role'] as const

/**
 * The seat the board is about to change, locked until that is done. Changing it publishes it, so it is
 * refused while somebody has something else of it in a draft.
 */
export async function lockSeat(req: PayloadRequest, id: number): Promise<StoredSeat> {
  await runSql(req, `select id from appointments where id = ${Math.trunc(id) || 0} for update`)
  const row = await rowOf(req, 'appointments', id)
  if (!row || row['deletedAt']) throw new APIError(translate(req, 'notFound'), 404, null, true)
  const languages = locales.filter((locale) => inLocale(row['_status'], locale) === 'published')
  if (languages.length === 0 || (await hasNewerDraft(req, 'appointments', row, languages)))
    throw new APIError(translate(req, 'seatHasDraft'), 409, null, true)
  const words: SeatWords = Object.fromEntries(wordNames.map((name) => [name, row[name] ?? {}]))
  return { ...(row as unknown as StoredSeat), languages, words }
}
