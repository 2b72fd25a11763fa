import { cache } from 'react'
import type { Locale } from '@/i18n/locales'
import { part } from '@/lib/parts'
import { gateway, nextArticle, sql, type Gateway } from '@/data'
import { shown } from './shown'

/** Years that have articles, the newest first. */
export const getNewsYears = cache(async (locale: Locale) => newsYears(await gateway(), locale))

export async function newsYears(content: Gateway, locale: Locale): Promise<number[]> {
  const { now } = content.clock
  const found = await content.selectUntil<{ year: number }>(
    part.list('news'),
    sql`
    select distinct extract(year from n.published_at at time zone 'Europe/Oslo')::int as year
    from news n
    where ((${shown.own(locale, now)}) or (${shown.onlyOther(locale, now)})) and n.published_at is not null
    order by year desc`,
    nextArticle(now),
  )
  return found.map(({ year }) => year)
}
