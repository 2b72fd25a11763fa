import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { capitalised, countInWords } from '@/lib/numerals'
import type { Body } from './seats'

/** `Atten personer fra tretten miljøer holder i trådene. `, or nothing when nobody does. */
export async function groupLead(locale: Locale, bodies: Body[]): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'group' })
  const people = bodies.flatMap(({ seats }) => seats).length
  if (people === 0) return ''
  const words = {
    peopleWord: capitalised(countInWords(people, locale)),
    bodiesWord: countInWords(bodies.length, locale),
  }
  return `${t('lead', { people, bodies: bodies.length, ...words })} `
}
