import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { monthAndYear, textDate } from '@/lib/dates'
import { dayOf } from '@/lib/days'
import type { Milestone } from './queries'

/** A milestone as a timeline shows it: only as much of its date as is known. */
export function toTimelineItem(milestone: Milestone, locale: Locale) {
  const { id, event, lang, source, text, title } = milestone
  return {
    title,
    text,
    source,
    href: event?.href,
    key: String(id),
    when: whenOf(milestone, locale),
    lang: foreign(lang, locale),
  }
}

function whenOf({ date, precision }: Milestone, locale: Locale): { text: string; iso?: string } {
  if (!date) return { text: '' }
  const [moment, day] = [new Date(date), dayOf(new Date(date))]
  if (precision === 'year') return { text: day.slice(0, 4), iso: day.slice(0, 4) }
  if (precision === 'month') return { text: monthAndYear(moment, locale), iso: day.slice(0, 7) }
  return { text: textDate(moment, locale), iso: day }
}
