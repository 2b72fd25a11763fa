import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { dateAndTime } from '@/lib/dates'
import type { EventPage } from './queries/event'

type Props = { locale: Locale; registration: EventPage['registration'] }

/** Where registration stands by the clock, how many places there are, and the way to it while open. */
export async function Registration({ locale, registration }: Props) {
  const t = await getTranslations({ locale, namespace: 'event' })
  const { state, url, opens, closes, capacity } = registration
  const moment = (iso: string) => dateAndTime(new Date(iso), locale)
  const words = () => {
    if (state === 'later' && opens) return t('registrationState.later', { date: moment(opens) })
    if (state === 'open' && closes)
      return t('registrationState.openUntil', { date: moment(closes) })
    return t(state === 'open' ? 'registrationState.open' : 'registrationState.closed')
  }
  const places = state !== 'closed' && capacity ? ` · ${t('places', { count: capacity })}` : ''
  return (
    <>
      {words()}
      {places}
      {state === 'open' && url && (
        <>
          <br />
          <a href={url}>{t('register')}</a>
        </>
      )}
    </>
  )
}
