import type { AdminWords } from '@/admin/words'
import type { Locale } from '@/i18n/locales'
import type { ListedPlan } from './plans'

/**
 * What a plan does and when, in the middle of a sentence: "publiseres på norsk 27. nov. 2026 kl. 09.00". A file
 * is published in every language at once, with the texts of one.
 */
export function planInWords(
  t: AdminWords,
  language: Locale,
  { action, at, languages }: ListedPlan,
  perLanguage: boolean,
): string {
  const where = languages?.map((each) => t(`languages.${each}`)).join(` ${t('planning.and')} `)
  const when = momentInWords(language, at)
  if (!where) return t(`planning.${action}`, { when })
  if (action === 'publish' && !perLanguage) return t('planning.publishWith', { where, when })
  return t(`planning.${action}In`, { where, when })
}

const momentInWords = (language: Locale, at: string): string => {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nb-NO', {
      ...options,
      timeZone: 'Europe/Oslo',
    }).format(new Date(at))
  const day = format({ day: 'numeric', month: 'short', year: 'numeric' })
  const time = format({ hour: '2-digit', minute: '2-digit' })
  return language === 'en' ? `${day} at ${time}` : `${day} kl. ${time.replace(':', '.')}`
}
