import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { Day } from '@/lib/days'
import { MoreLink } from '@/ui/frame/links'
import { DateControl } from '@/ui/roster/date-control'

type Props = {
  locale: Locale
  /** The page of today, which leads on to that of a day; the hub's composition unless another is named. */
  at?: string
  /** The day that is shown. */
  day: Day
  /** Whether that is today, so that nothing leads back to it. */
  isToday: boolean
  /** What somebody typed that is no day. */
  notUnderstood?: string | undefined
}

/** Leads to the composition on a day: the page it is sent to reads the day and redirects to its address. */
export async function DayForm({ locale, at, day, isToday, notUnderstood }: Props) {
  const t = await getTranslations({ locale, namespace: 'composition' })
  const today = at ?? href(locale, 'composition')
  return (
    <DateControl
      action={today}
      label={t('dateLabel')}
      name="date"
      value={notUnderstood ?? written(day, locale)}
      submit={t('show')}
      error={notUnderstood ? t('notUnderstood') : undefined}
    >
      {!isToday && <MoreLink href={today}>{t('today')}</MoreLink>}
    </DateControl>
  )
}

/** `21.09.2023` · `21/09/2023`, as the label asks for it. */
const written = (day: Day, locale: Locale): string =>
  day
    .split('-')
    .toReversed()
    .join(locale === 'nb' ? '.' : '/')
