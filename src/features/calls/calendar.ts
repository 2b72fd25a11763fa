import { getTranslations } from 'next-intl/server'
import {
  calendarType,
  inOslo,
  newCalendar,
  iCalendarText,
  zone,
} from '@/features/calendars/new-calendar'
import { absolute } from '@/features/metadata/metadata'
import { callCalendarPath, type CallCalendar } from '@/i18n/call-calendars'
import { href } from '@/i18n/paths'
import { lastingId } from '@/lib/lasting-id'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'
import { getDeadlines, type Deadline } from './queries/deadlines'

/** Deadlines as they were asked for, or where they have gone with the page of the call. */
export async function callCalendarResponse(asked: CallCalendar): Promise<Response> {
  const found = await getDeadlines(asked)
  if (typeof found === 'string') return new Response(null, { status: found === 'gone' ? 410 : 404 })
  if ('to' in found) return new Response(null, { status: 308, headers: { Location: found.to } })
  return new Response(await callCalendarText(asked, found), { headers: calendarType })
}

export async function callCalendarText(
  asked: CallCalendar,
  deadlines: readonly Deadline[],
): Promise<string> {
  const { locale } = asked
  const t = await getTranslations({ locale, namespace: 'calls' })
  const calendar = newCalendar({
    locale,
    name: t('deadlines'),
    product: t('deadlines'),
    path: callCalendarPath(asked),
    page: href(locale, 'calls'),
  })
  for (const { changed, closes, href: path, id, lead, programme, title } of deadlines)
    calendar.createEvent({
      id: lastingId('calls', id),
      // Seconds since a day before the first call: never less than before, whatever is changed.
      sequence: Math.floor((changed.getTime() - begun) / 1000),
      stamp: changed,
      lastModified: changed,
      start: inOslo(closes),
      timezone: zone,
      summary: t('deadline', { title: withoutSoftHyphens(title) }),
      description: [programme, withoutSoftHyphens(lead)].filter(Boolean).join('\n\n'),
      url: absolute(path),
      categories: [{ name: t('name') }],
    })
  return iCalendarText(calendar)
}

const begun = Date.UTC(2026, 0, 1)
