import { TZDate } from '@date-fns/tz'
import { getVtimezoneComponent } from '@touch4it/ical-timezones'
import ical, { type ICalCalendar } from 'ical-generator'
import { absolute, hubName } from '@/features/metadata/metadata'
import type { Locale } from '@/i18n/locales'

export const zone = 'Europe/Oslo'

/** How often those who subscribe are asked to look again, in seconds. */
const renewed = 3600

/** `name`: what it holds; `path`: its own address, `page`: the one it goes with. */
type About = { locale: Locale; name: string; product: string; path: string; page: string }

/** An empty calendar of the hub. */
export const newCalendar = ({ locale, name, page, path, product }: About): ICalCalendar =>
  ical({
    name: `${name} – ${hubName}`,
    source: absolute(path),
    url: absolute(page),
    prodId: { company: hubName, product, language: locale.toUpperCase() },
    ttl: renewed,
    // Without a zone of its own the moments of changes are in UTC, as the standard demands.
    timezone: { name: null, generator: getVtimezoneComponent },
  })

/** As programs that keep calendars read it. One without events has its zone nevertheless: without any part it is not valid. */
export function iCalendarText(calendar: ICalCalendar): string {
  const text = calendar.toString()
  return text.includes('BEGIN:VTIMEZONE')
    ? text
    : text.replace(
        'END:VCALENDAR',
        `${getVtimezoneComponent(zone)}END:VCALENDAR`.replaceAll(/\r?\n/g, '\r\n'),
      )
}

export const calendarType = { 'Content-Type': 'text/calendar; charset=utf-8' }

export const inOslo = (moment: Date | string): TZDate => new TZDate(new Date(moment), zone)
