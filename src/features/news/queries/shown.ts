import type { Locale } from '@/i18n/locales'
import { otherLocale } from '@/i18n/locales'
import { yearInOslo } from '@/lib/days'
import { publishedArticle, sql, type SQL } from '@/data'

// Conditions on an article `n`, put together in lists.ts. Nothing here depends on how many there are.

/** Written in a language of this locale: nynorsk is Norwegian. */
const writtenIn = (locale: Locale, as: string): SQL => {
  const language = sql`${sql.identifier(as)}.language`
  return locale === 'nb' ? sql`${language} in ('nb', 'nn')` : sql`${language} = 'en'`
}

/** Published, in a language of this locale, and not the lesser of two versions in it. */
const ownIn = (locale: Locale): SQL => sql`${publishedArticle('n')} and ${writtenIn(locale, 'n')}
  and not exists (
    select from news m
    where m.family = n.family and m.id <> n.id and ${publishedArticle('m')} and ${writtenIn(locale, 'm')}
      and (m.id = m.family or (n.id <> n.family and m.language < n.language)))`

/** Published in the other language, and in no version that a list in this locale leads with. */
const onlyOther = (locale: Locale): SQL => sql`${ownIn(otherLocale(locale))} and not exists (
    select from news o
    where o.family = n.family and ${publishedArticle('o')} and ${writtenIn(locale, 'o')})`

/** What a list in a locale leads with, and what it names after that. Each article is in one of them, once. */
export const shown = { own: ownIn, onlyOther }

/** Articles of a year, in Oslo. */
export const publishedIn = (year: number): SQL => {
  const { from, to } = yearInOslo(year)
  return sql`n.published_at >= ${from.toISOString()}::timestamptz
    and n.published_at < ${to.toISOString()}::timestamptz`
}

/** Articles an organisation publishes, wrote, or is named in. */
export const fromOrganisation = (id: number): SQL =>
  sql`(n.publisher_id = ${id} or n.byline_organisation_id = ${id}
    or ${named('organisations', id)})`

export const aboutTopic = (id: number): SQL => named('topics', id)

/** Articles that report from an event. */
export const reportsFrom = (event: number): SQL => sql`n.event_id = ${event}`

const named = (field: 'organisations' | 'topics', id: number): SQL => sql`exists (
    select from news_rels rel
    where rel.parent_id = n.id and rel.path = ${field} and rel.${sql.identifier(`${field}_id`)} = ${id})`
