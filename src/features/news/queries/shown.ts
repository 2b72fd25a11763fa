import type { Locale } from '@/i18n/locales'
import { otherLocale } from '@/i18n/locales'
import { yearInOslo } from '@/lib/days'
import { part } from '@/lib/parts'
import { publishedArticle, sql, type SQL } from '@/data'

// Conditions on an article `n`, put together in lists.ts. Nothing here depends on how many there are.

/** Written in a language of this locale: nynorsk is Norwegian. */
export const writtenIn = (locale: Locale, as: string): SQL => {
  const language = sql`${sql.identifier(as)}.language`
  return locale === 'nb' ? sql`${language} in ('nb', 'nn')` : sql`${language} = 'en'`
}

/** Published, in a language of this locale, and not the lesser of two versions in it. */
const ownIn = (locale: Locale, now: Date): SQL => {
  const own = sql`${publishedArticle('n', now)} and ${writtenIn(locale, 'n')}`
  return locale === 'nb' ? sql`${own} and n.id not in (${lesserInNorwegian(now)})` : own
}

/**
 * Of an article in both bokmål and nynorsk the original is shown, or else bokmål. Found from the few in nynorsk, once
 * for a list: a family has one article in each language.
 */
const lesserInNorwegian = (now: Date): SQL => sql`
  select case when nn.id = nn.family then nb.id else nn.id end
  from news nn join news nb on nb.family = nn.family
  where nn.language = 'nn' and nb.language = 'nb'
    and ${publishedArticle('nn', now)} and ${publishedArticle('nb', now)}`

/** Published in the other language, and in no version that a list in this locale leads with. */
const onlyOther = (
  locale: Locale,
  now: Date,
): SQL => sql`${ownIn(otherLocale(locale), now)} and not exists (
    select from news o
    where o.family = n.family and ${publishedArticle('o', now)} and ${writtenIn(locale, 'o')})`

/** What a list in a locale leads with, and what it names after that. Each article is in one of them, once. */
export const newsShown = { own: ownIn, onlyOther }

/** What the articles of a list have in common, and the name of the list (src/lib/parts.ts, lists-of.ts). */
export type About = { condition: SQL; list: string }

export const allArticles: About = { condition: sql`true`, list: part.list('news') }

/** Articles of a year, in Oslo. */
export const publishedInYear = (year: number): About => {
  const { from, to } = yearInOslo(year)
  return {
    condition: sql`n.published_at >= ${from.toISOString()}::timestamptz
    and n.published_at < ${to.toISOString()}::timestamptz`,
    list: part.listOf('news', 'year', year),
  }
}

/** Articles an organisation publishes, wrote, or is named in. */
export const fromOrganisation = (id: number): About => ({
  condition: sql`(n.publisher_id = ${id} or n.byline_organisation_id = ${id}
    or ${naming('organisations', id)})`,
  list: part.listOf('news', 'organisations', id),
})

export const aboutTopic = (id: number): About => ({
  condition: naming('topics', id),
  list: part.listOf('news', 'topics', id),
})

/** Articles that report from an event. */
export const reportsFrom = (event: number): About => ({
  condition: sql`n.event_id = ${event}`,
  list: part.listOf('news', 'event', event),
})

/** `is true` keeps Postgres from joining them, which may try each article against each of the others: they are gathered once. */
const naming = (field: 'organisations' | 'topics', id: number): SQL => sql`(n.id in (
    select rel.parent_id from news_rels rel
    where rel.path = ${field} and rel.${sql.identifier(`${field}_id`)} = ${id})) is true`
