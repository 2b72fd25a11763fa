import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { noonOf, textDate } from '@/lib/dates'
import { daysBetween, type Day } from '@/lib/days'
import type { Confirmation } from './queries/confirmation'

/** So many days after it was confirmed, a roster may be out of date. */
const holds = 365

type Props = Confirmation & { locale: Locale; today: Day }

/** When a roster was last held against a source, and that it is long ago if it is. */
export async function Confirmed({ locale, on, source, today }: Props) {
  const t = await getTranslations({ locale, namespace: 'group' })
  const date = textDate(noonOf(on), locale)
  return (
    <p className="quiet mt-4">
      {source ? t('confirmedBy', { date, source }) : t('confirmed', { date })}
      {daysBetween(on, today) > holds && ` ${t('confirmedLongAgo')}`}
    </p>
  )
}
