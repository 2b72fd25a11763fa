import { enUS as english, nb as norwegian } from 'date-fns/locale'
import type { Locale } from 'date-fns'
import type { Language } from '@/lib/date-names'
import { showMoment } from '@/lib/shown-date'

/**
 * The languages in which Payload's panel writes a date. Payload writes it in the browser's zone, by one
 * pattern for all languages; here the moment itself is taken, and written as every other in the panel.
 */
const inOslo = (locale: Locale, language: Language): Locale => ({
  ...locale,
  localize: {
    ...locale.localize,
    preprocessor: (moment) => [{ isToken: false, value: showMoment(new Date(moment), language) }],
  },
})

export const nb = inOslo(norwegian, 'nb')
export const enUS = inOslo(english, 'en')
