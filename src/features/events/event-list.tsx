import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { dateParts, textDate } from '@/lib/dates'
import { dayOf } from '@/lib/days'
import { capitalised } from '@/lib/numerals'
import { EventRow, type DateParts } from '@/ui/lists/event-row'
import { LangTag } from '@/ui/text/lang-tag'
import type { EventRow as Event } from './queries/rows'
import { RegistrationInSight } from './registration-in-sight'
import { stateTag } from './state-words'
import { lastDay, spokenClock } from './when'

type Props = { locale: Locale; events: readonly Event[]; as?: 'h2' | 'h3' }
type PastProps = Props & { withYear?: boolean }

/** The parts of an event's big date. Below a heading that says the year, the year is left out. */
export function bigDate(start: string, locale: Locale, { withYear = true } = {}): DateParts {
  const moment = new Date(start)
  const { year, ...parts } = dateParts(moment, locale)
  const spoken = `${parts.weekday} ${textDate(moment, locale)}`
  return { ...parts, spoken, iso: dayOf(moment), ...(withYear && { year }) }
}

/** What is coming: the next one in rose, the place below the lead. */
export async function ComingEvents({ locale, events, as }: Props) {
  const t = await getTranslations({ locale, namespace: 'events' })
  const states = await Promise.all(events.map((event) => stateTag(locale, event)))
  const detailOf = (event: Event) => {
    const last = lastDay(event)
    const until = last && t('until', { date: textDate(last, locale) })
    const time = [spokenClock(event, locale), until].filter(Boolean).join(', ')
    return [time && capitalised(time), event.place].filter(Boolean).join(' · ')
  }
  return events.map((event, at) => (
    <EventRow
      key={event.id}
      as={as}
      item={{
        ...itemOf(event, locale),
        date: bigDate(event.start, locale),
        kicker: t(`type.${event.type}`),
        lead: event.lead,
        detail: detailOf(event),
        state: states[at],
        next: at === 0,
      }}
      side={
        <>
          {tagOf(event, locale, t)}
          <RegistrationInSight
            locale={locale}
            registration={event.registration}
            title={event.title}
          />
        </>
      }
    />
  ))
}

/** What has been, in one line each. Below a heading that says the year the dates leave it out. */
export async function PastEvents({ locale, events, as, withYear = false }: PastProps) {
  const t = await getTranslations({ locale, namespace: 'events' })
  return events.map((event) => (
    <EventRow
      key={event.id}
      as={as}
      item={{
        ...itemOf(event, locale),
        date: bigDate(event.start, locale, { withYear }),
        detail: [t(`type.${event.type}`), event.place].filter(Boolean).join(' · '),
        state: event.state === 'cancelled' ? t('state.cancelled') : undefined,
        past: true,
      }}
      side={tagOf(event, locale, t)}
    />
  ))
}

const itemOf = ({ id, title, href, lang }: Event, locale: Locale) => ({
  key: String(id),
  title,
  href,
  lang: foreign(lang, locale),
})

type Words = Awaited<ReturnType<typeof getTranslations<'events'>>>

const tagOf = ({ lang }: Event, locale: Locale, t: Words): ReactNode =>
  lang === locale ? null : <LangTag>{t(`language.${lang}`)}</LangTag>
