import { sql, type SQL } from 'drizzle-orm'
import type { Locale } from '@/i18n/locales'
import { dayOf, todayInOslo } from '@/lib/days'

/**
 * What `published` in rules.ts says, for a row read with the texts of all languages, each under its
 * locale. `null` has no date. Tested against the rules for every type.
 */
export function isPublished(row: object, locale: Locale, now: Date): boolean {
  const status: unknown = Reflect.get(row, '_status')
  // Documents in one language of their own, and files, have one status.
  const own: unknown = status instanceof Object ? Reflect.get(status, locale) : status
  return (
    own === 'published' &&
    !Reflect.get(row, 'deletedAt') &&
    hasCome(Reflect.get(row, 'publishedAt'), now) &&
    isConsentedTo(Reflect.get(row, 'consent'))
  )
}

const hasCome = (moment: unknown, now: Date): boolean =>
  typeof moment !== 'string' || Date.parse(moment) <= now.getTime()

const isConsentedTo = (consent: unknown): boolean => {
  const until: unknown = consent instanceof Object ? Reflect.get(consent, 'until') : undefined
  return typeof until !== 'string' || dayOf(new Date(until)) >= todayInOslo()
}

/** The same in SQL for articles, whose row is `as`. */
export const publishedArticle = (as: string): SQL => {
  const row = sql.identifier(as)
  return sql`${row}._status = 'published' and ${row}.deleted_at is null
    and (${row}.published_at is null or ${row}.published_at <= now())`
}

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
