import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { dateAndTime } from '@/lib/dates'
import { WithClock } from '@/ui/text/time-text'
import type { RegistrationNow } from './times'

type Props = {
  locale: Locale
  registration: RegistrationNow
  /** The event’s title, for those who hear the link among others. */
  title: string
}

/** Whether one can register, and the way to it while one can: under the lead of an event, and in its row. */
export async function RegistrationInSight({ locale, registration, title }: Props) {
  const t = await getTranslations({ locale, namespace: 'event.inSight' })
  const { closes, opens, state, url } = registration
  if (state === 'none') return null
  const moment = (iso: string) => dateAndTime(new Date(iso), locale)
  const words = () => {
    if (state === 'later') return opens ? t('later', { date: moment(opens) }) : null
    if (state === 'closed') return t('closed')
    return closes ? t('openUntil', { date: moment(closes) }) : t('open')
  }
  return (
    <div className="registration-in-sight">
      <p>
        <WithClock text={words() ?? ''} />
      </p>
      {state === 'open' && url && (
        <a className="button" href={url} aria-label={`${t('register')}: ${title}`}>
          {t('register')}
        </a>
      )}
    </div>
  )
}
