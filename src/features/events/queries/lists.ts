import { cache } from 'react'
import type { Locale } from '@/i18n/locales'
import { gateway } from '@/server/gateway'
import { listLatest, listPast, listUpcoming, pastYears, type EventRow } from './rows'

export type EventYear = { year: number; rows: EventRow[] }

/** How many past events stand below the coming ones, at least, before the reader is led to the years. */
const enough = 5

/** What is coming, the latest past years, and all years there are. */
export const getEvents = cache(async (locale: Locale) => {
  const content = await gateway()
  const now = new Date()
  const [upcoming, years] = await Promise.all([
    listUpcoming(content, locale, now),
    pastYears(content, now),
  ])
  const past: EventYear[] = []
  for (const year of years) {
    if (past.flatMap(({ rows }) => rows).length >= enough) break
    past.push({ year, rows: await listPast(content, locale, year, now) })
  }
  return { upcoming, past, years }
})

/** The coming events, for the home page and the like, and the latest past ones for when nothing is planned. */
export const getNextEvents = cache(async (locale: Locale, count: number) => {
  const content = await gateway()
  const now = new Date()
  const [upcoming, past] = await Promise.all([
    listUpcoming(content, locale, now),
    listLatest(content, locale, now, count),
  ])
  return { upcoming: upcoming.slice(0, count), past }
})

/** The past events of a year and all years there are, or `null` when that year has none. */
export const getPastEvents = cache(async (locale: Locale, year: number) => {
  const content = await gateway()
  const now = new Date()
  const rows = await listPast(content, locale, year, now)
  return rows.length > 0 ? { rows, years: await pastYears(content, now) } : null
})
