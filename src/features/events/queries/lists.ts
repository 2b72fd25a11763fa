import { cache } from 'react'
import type { Locale } from '@/i18n/locales'
import { gateway } from '@/data'
import { countPast, listPast, listUpcoming, pastYears, type EventRow } from './rows'

export type EventYear = { year: number; rows: EventRow[] }

/** How many past events stand below the coming ones, at least, before the visitor is led to the years. */
const enough = 5

/** What is coming, the latest past years, and all years there are. */
export const getEvents = cache(async (locale: Locale) => {
  const content = await gateway()
  const [upcoming, counted] = await Promise.all([listUpcoming(content, locale), countPast(content)])
  const past: Promise<EventYear>[] = []
  let found = 0
  for (const { year, count } of counted) {
    if (found >= enough) break
    found += count
    past.push(listPast(content, locale, year).then((rows) => ({ year, rows })))
  }
  return { upcoming, past: await Promise.all(past), years: counted.map(({ year }) => year) }
})

/** The past events of a year and all years there are, or `null` when that year has none. */
export const getPastEvents = cache(async (locale: Locale, year: number) => {
  const content = await gateway()
  const rows = await listPast(content, locale, year)
  return rows.length > 0 ? { rows, years: await pastYears(content) } : null
})
