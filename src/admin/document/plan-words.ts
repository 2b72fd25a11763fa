import type { AdminWords } from '@/admin/words'
import type { Locale } from '@/i18n/locales'
import type { Plan } from './plans'

/** What a plan does and when, as the beginning of a sentence: "Publiseres på norsk 27. nov. 2026 kl. 09.00". */
export function planInWords(
  t: AdminWords,
  language: Locale,
  { action, at, languages }: Plan,
): string {
  const where = languages?.map((each) => t(`languages.${each}`)).join(` ${t('planning.and')} `)
  const when = momentInWords(language, at)
  const kind = where ? 'In' : ''
  return t(`planning.${action}${kind}`, { where: where ?? '', when })
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
