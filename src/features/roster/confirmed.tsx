import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { noonOf, textDate } from '@/lib/dates'
import type { Confirmation } from './queries/confirmation'

/** When a roster was last held against a source. */
export async function Confirmed({ locale, on, source }: Confirmation & { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'group' })
  const date = textDate(noonOf(on), locale)
  return (
    <p className="quiet mb-4">
      {source ? t('confirmedBy', { date, source }) : t('confirmed', { date })}
    </p>
  )
}
