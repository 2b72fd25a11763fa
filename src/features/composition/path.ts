import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { Day } from '@/lib/days'

/** The address of the composition on a day, or, without one, of today's. */
export const pathOf = (locale: Locale, day?: Day): string =>
  day ? href(locale, 'compositionOn', { date: day }) : href(locale, 'composition')
