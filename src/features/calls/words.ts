import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { textDate } from '@/lib/dates'
import type { CallPeriod, CallState } from './state'

type Standing = CallPeriod & { state: CallState }

/** Where a call stands, in words: «Stenger om 12 dager», «Åpner 3. mai 2027». */
export async function stateWords(locale: Locale, call: Standing): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'calls.state' })
  const { closes, opens, state } = call
  switch (state.kind) {
    case 'closing':
      return t('closing', { days: state.days })
    case 'coming':
      return t('coming', { date: opens ? textDate(new Date(opens), locale) : '' })
    case 'open':
      return closes ? t('openUntil', { date: textDate(new Date(closes), locale) }) : t('openAlways')
    case 'closed':
      return t('closed')
  }
}
