import { ICalEventStatus, type ICalCalendar } from 'ical-generator'
import { getTranslations } from 'next-intl/server'
import {
  calendarType,
  inOslo,
  newCalendar,
  iCalendarText,
  zone,
} from '@/features/calendars/new-calendar'
import { absolute } from '@/features/metadata/metadata'
import { calendarPath, type CalendarAsked } from '@/i18n/calendars'
import { href } from '@/i18n/paths'
import { dayAfter, dayOf, startOfDay } from '@/lib/days'
import { lastingId } from '@/lib/lasting-id'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'
import { getCalendar, type Calendar, type CalendarEntry } from './queries/calendar'
import { spokenBefore } from './when'

/** A calendar as it was asked for, or where it has gone with the pages it is of. */
export async function calendarResponse(asked: CalendarAsked): Promise<Response> {
  const found = await getCalendar(asked)
  if (typeof found === 'string') return new Response(null, { status: found === 'gone' ? 410 : 404 })
  if ('to' in found) return new Response(null, { status: 308, headers: { Location: found.to } })
  return new Response(await calendarText(asked, found), { headers: calendarType })
}

export async function calendarText(asked: CalendarAsked, calendar: Calendar): Promise<string> {
  const { locale, ...of } = asked
  const t = await getTranslations({ locale, namespace: 'calendar' })
  const types = await getTranslations({ locale, namespace: 'events.type' })
  const { about, entries } = calendar
  const names = [...about.topics, ...about.types.map((type) => types(type))].join(', ')
  const made = newCalendar({
    locale,
    name: names ? t('about', { names }) : t('name'),
    product: t('name'),
    path: calendarPath(locale, of),
    page: href(locale, 'events'),
  })
  for (const entry of entries) await addEntry(made, asked, entry)
  return iCalendarText(made)
}

async function addEntry(
  calendar: ICalCalendar,
  { locale }: CalendarAsked,
  entry: CalendarEntry,
): Promise<void> {
  const t = await getTranslations({ locale, namespace: 'calendar' })
  const types = await getTranslations({ locale, namespace: 'events.type' })
  const { changed, online, place, sequence, state, topics } = entry
  const title = withoutSoftHyphens(entry.title)
  calendar.createEvent({
    id: lastingId('events', entry.id),
    sequence,
    stamp: changed,
    lastModified: changed,
    ...timeOf(entry),
    timezone: zone,
    // Programs that know no status show the word.
    summary: state === 'cancelled' ? t('cancelled', { title }) : title,
    description: await descriptionOf(locale, entry),
    location: place ?? online ?? null,
    url: absolute(entry.href),
    status: state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    categories: [
      { name: types(entry.type) },
      ...topics.filter(({ lang }) => lang === locale).map(({ name }) => ({ name })),
    ],
  })
}

/** Days without times end, as calendars have it, on the day after their last. */
function timeOf({ end, start, timeKnown }: CalendarEntry) {
  if (!timeKnown)
    return {
      allDay: true,
      start: inOslo(startOfDay(dayOf(new Date(start)))),
      end: inOslo(startOfDay(dayAfter(dayOf(new Date(end ?? start))))),
    }
  const isLasting = end && new Date(end) > new Date(start)
  return { start: inOslo(start), ...(isLasting && { end: inOslo(end) }) }
}

async function descriptionOf(
  locale: CalendarAsked['locale'],
  entry: CalendarEntry,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'event' })
  const { lead, movedFrom, online, reason, state } = entry
  const words = {
    planned: undefined,
    moved: movedFrom
      ? movedFromWords(movedFrom)
      : reason
        ? t('movedBecause', { reason })
        : t('isMoved'),
    cancelled: reason ? t('cancelledBecause', { reason }) : t('isCancelled'),
  }
  return [words[state], withoutSoftHyphens(lead), online && `${t('joinOnline')}: ${online}`]
    .filter(Boolean)
    .join('\n\n')

  function movedFromWords(before: string): string {
    const { text: when } = spokenBefore({ ...entry, movedFrom: before }, locale)
    const time = (text: string): string => text
    return reason
      ? t.markup('movedFromBecause', { reason, time, when })
      : t.markup('isMovedFrom', { time, when })
  }
}
