import { cache } from 'react'
import type { Locale } from '@/i18n/locales'
import { part } from '@/lib/parts'
import { gateway, nextArticle, publishedArticle, sql, type Gateway } from '@/data'
import { newsShown } from './shown'

/** Years that have articles, the newest first. */
export const getNewsYears = cache(async (locale: Locale) => newsYears(await gateway(), locale))

export async function newsYears(content: Gateway, locale: Locale): Promise<number[]> {
  const { now } = content.clock
  const found = await content.selectUntil<{ year: number }>(
    part.list('news'),
    sql`
    with span as (
      select extract(year from min(n.published_at) at time zone 'Europe/Oslo')::int as first,
        extract(year from max(n.published_at) at time zone 'Europe/Oslo')::int as last
      from news n where ${publishedArticle('n', now)})
    select year from span, generate_series(span.first, span.last) year
    where exists (select from news n where ${newsShown.own(locale, now)} and ${within})
      or exists (select from news n where ${newsShown.onlyOther(locale, now)} and ${within})
    order by year desc`,
    nextArticle(now),
  )
  return found.map(({ year }) => year)
}

/** Each year is asked for one article, so that what it costs is years and not articles. */
const within = sql`n.published_at >= make_date(year, 1, 1)::timestamp at time zone 'Europe/Oslo'
  and n.published_at < make_date(year + 1, 1, 1)::timestamp at time zone 'Europe/Oslo'`
