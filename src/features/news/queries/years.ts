import { cache } from 'react'
import type { Locale } from '@/i18n/locales'
import { yearInOslo, yearOf } from '@/lib/days'
import { gateway, type Gateway } from '@/server/gateway'
import { visibleIn } from './languages'

/** Years that have articles, the newest first. */
export const getNewsYears = cache(async (locale: Locale) => newsYears(await gateway(), locale))

/** Goes from year to year by the newest article before the last one: few years, thousands of articles. */
export async function newsYears(content: Gateway, locale: Locale): Promise<number[]> {
  const visible = await visibleIn(content, locale)
  const years: number[] = []
  for (;;) {
    const last = years.at(-1)
    const publishedAt =
      last === undefined ? { exists: true } : { less_than: yearInOslo(last).from.toISOString() }
    const where = { and: [visible, { publishedAt }] }
    const newest = await content.findOne('news', { locale, where, sort: '-publishedAt', depth: 0 })
    if (!newest?.publishedAt) return years
    years.push(yearOf(new Date(newest.publishedAt)))
  }
}
