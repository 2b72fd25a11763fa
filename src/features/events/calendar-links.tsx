import { getTranslations } from 'next-intl/server'
import { absolute } from '@/features/metadata/metadata'
import { calendarPath, type CalendarChoice } from '@/i18n/calendars'
import type { Locale } from '@/i18n/locales'

type Props = { locale: Locale; of?: CalendarChoice }

/**
 * The ways to have events in a calendar of one's own: at the first, programs that keep calendars open and renew it;
 * the other is for those that want an address. On paper nobody presses them.
 */
export async function CalendarLinks({ locale, of = {} }: Props) {
  const t = await getTranslations({ locale, namespace: 'calendar' })
  const path = calendarPath(locale, of)
  return (
    <div className="mt-12 print:hidden">
      <p>{t('subscribeAbout')}</p>
      <ul className="filters">
        <li>
          <a href={absolute(path).replace(/^https?:/, 'webcal:')}>{t('subscribe')}</a>
        </li>
        <li>
          <a href={path}>{t('file')}</a>
        </li>
      </ul>
    </div>
  )
}
