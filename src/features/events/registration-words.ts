import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { dateAndTime } from '@/lib/dates'
import type { RegistrationNow } from './registration-state'

/** Where registration stands, as words of a sentence: `åpen til 1. mars 2031 kl. 12.00`; `null` where nobody registers. */
export async function registrationWords(
  locale: Locale,
  { closes, opens, state }: RegistrationNow,
): Promise<string | null> {
  const t = await getTranslations({ locale, namespace: 'event.registrationState' })
  const moment = (iso: string) => dateAndTime(new Date(iso), locale)
  if (state === 'none') return null
  if (state === 'later') return opens ? t('later', { date: moment(opens) }) : null
  if (state === 'open' && closes) return t('openUntil', { date: moment(closes) })
  return t(state)
}
