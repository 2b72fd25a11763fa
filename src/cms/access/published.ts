import { sql, type SQL } from 'drizzle-orm'
import type { Locale } from '@/i18n/locales'
import type { Clock } from '@/lib/clock'
import { dayOf } from '@/lib/days'
import { inLocale, property } from '@/lib/property'

/**
 * What `published` in rules.ts says, for a row read with the texts of all languages, each under its
 * locale. `null` has no date. Tested against the rules for every type.
 */
export function isPublished(row: object, locale: Locale, clock: Clock): boolean {
  // Documents in one language of their own, and files, have one status.
  const own = inLocale(property(row, '_status'), locale)
  return (
    own === 'published' &&
    !Reflect.get(row, 'deletedAt') &&
    hasCome(Reflect.get(row, 'publishedAt'), clock)
  )
}

const hasCome = (moment: unknown, clock: Clock): boolean =>
  typeof moment !== 'string' || clock.hasCome(moment)

/** Whether those in a picture still consent to be shown; of a person, to be shown with a portrait or as a contact. */
export const isConsentedTo = (consent: unknown, clock: Clock): boolean => {
  const until = property(consent, 'until')
  if (property(consent, 'withdrawn')) return false
  return typeof until !== 'string' || !clock.isOver(dayOf(new Date(until)))
}

/** The same in SQL for articles, whose row is `as`, at a moment. */
export const publishedArticle = (as: string, now: Date): SQL => {
  const row = sql.identifier(as)
  return sql`${row}._status = 'published' and ${row}.deleted_at is null
    and (${row}.published_at is null or ${row}.published_at <= ${now.toISOString()}::timestamptz)`
}

/** The moment at which the next article is published of itself, in SQL. */
export const nextArticle = (now: Date): SQL => sql`select min(published_at) from news
  where _status = 'published' and deleted_at is null and published_at > ${now.toISOString()}::timestamptz`

/** The same for types with texts in `<table>_locales`: published in one of the languages. */
export const publishedIn = (table: string, as: string, locales: readonly Locale[]): SQL => {
  const row = sql.identifier(as)
  const texts = sql.identifier(`${table}_locales`)
  return sql`${row}.deleted_at is null and exists (
    select from ${texts} texts
    where texts._parent_id = ${row}.id and texts._status = 'published'
      and texts._locale::text in (${sql.join(
        locales.map((locale) => sql`${locale}`),
        sql`, `,
      )}))`
}
