import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { WithClock } from '@/ui/text/time-text'
import { registrationWords } from './registration-words'
import type { RegistrationNow } from './registration-state'

type Props = {
  locale: Locale
  registration: RegistrationNow
  /** The event’s title, for those who hear the link among others. */
  title: string
}

/** Whether one can register, and the way to it while one can: under the lead of an event, and in its row. */
export async function RegistrationInSight({ locale, registration, title }: Props) {
  const t = await getTranslations({ locale, namespace: 'event' })
  const words = await registrationWords(locale, registration)
  if (!words) return null
  const { state, url } = registration
  const action =
    state === 'open' ? t('register') : state === 'waiting' ? t('joinWaitingList') : null
  return (
    <div className="registration-in-sight">
      <p>
        <WithClock text={t('registrationState.now', { state: words })} />
      </p>
      {action && url && (
        <a className="button" href={url} aria-label={`${action}: ${title}`}>
          {action}
        </a>
      )}
    </div>
  )
}
