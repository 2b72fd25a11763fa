import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { marked } from '@/i18n/words'
import { calendarPath } from '@/i18n/calendars'
import type { Locale } from '@/i18n/locales'
import type { NamedPerson } from '@/features/people/queries'
import { capitalised } from '@/lib/numerals'
import { MoreLink } from '@/ui/frame/links'
import { NameList } from '@/ui/lists/name-list'
import { Facts } from '@/ui/text/facts'
import { LangTag } from '@/ui/text/lang-tag'
import { Portrait } from '@/ui/text/portrait'
import { Reach } from '@/ui/text/reach'
import { TimeText } from '@/ui/text/time-text'
import type { EventPage } from './queries/event'
import { placeOf } from './queries/rows'
import { registrationWords } from './registration-words'
import { spokenTime } from './when'

type Props = { locale: Locale; event: EventPage }

/** The newest article about it. */
export type Report = { href: string; lang: 'nb' | 'nn' | 'en'; foreign: boolean }

/** What one needs to know to come, or what became of it. */
export async function EventFacts({ locale, event, report }: Props & { report?: Report }) {
  const t = await getTranslations({ locale, namespace: 'event' })
  const news = await getTranslations({ locale, namespace: 'news' })
  const { audience, languages, organisers, contact, series, past, slug, state } = event
  const calendar = await getTranslations({ locale, namespace: 'calendar' })
  const facts: { name: string; value: ReactNode }[] = [
    {
      name: t(state === 'cancelled' ? 'wasToBe' : 'when'),
      value: <SpokenTime locale={locale} event={event} />,
    },
    { name: t('where'), value: placeOf(event) },
    {
      name: t('online'),
      value: !past && event.onlineAddress && <a href={event.onlineAddress}>{t('joinOnline')}</a>,
    },
    { name: t('who'), value: audience },
    {
      name: t('languages'),
      value: languages.map((language) => t(`language.${language}`)).join(', '),
    },
    {
      name: t('organisers'),
      value: organisers.length > 0 && (
        <NameList names={marked(organisers, locale)} locale={locale} />
      ),
    },
    { name: t('contact'), value: contact && <Contact contact={contact} ended={past} /> },
    { name: t('series'), value: series },
    {
      name: t('registration'),
      value: !past && (await registrationOfPlaces()),
    },
    { name: t('status'), value: statusOf() },
  ]
  return (
    <>
      <Facts facts={facts.filter(({ value }) => Boolean(value))} accent={!past} />
      {(!past || state === 'cancelled') && (
        <p className="mt-4 print:hidden">
          <MoreLink href={calendarPath(locale, { event: slug })}>{calendar('add')}</MoreLink>
        </p>
      )}
      {report && (
        <p className="mt-4">
          <MoreLink href={report.href}>{t('readArticle')}</MoreLink>{' '}
          {report.foreign && <LangTag>{news(`language.${report.lang}`)}</LangTag>}
        </p>
      )}
    </>
  )

  async function registrationOfPlaces(): Promise<string | undefined> {
    const { capacity, state: now } = event.registration
    const words = await registrationWords(locale, event.registration)
    const places = now !== 'closed' && capacity ? t('places', { count: capacity }) : ''
    return words ? [capitalised(words), places].filter(Boolean).join(' · ') : undefined
  }

  function statusOf(): string | undefined {
    if (state === 'cancelled') return t('cancelled')
    if (!past) return undefined
    const { participants } = event
    return participants ? t('heldWith', { participants }) : t('held')
  }
}

/** Whom to ask, and how as long as there is something to ask about. */
const Contact = ({ contact, ended }: { contact: NamedPerson; ended: boolean }) => (
  <span className={contact.portrait && 'with-portrait'}>
    {contact.portrait && <Portrait picture={contact.portrait} />}
    <span>
      {contact.name}
      {!ended && <Reach {...contact} />}
    </span>
  </span>
)

function SpokenTime({ locale, event }: Props) {
  const spoken = spokenTime(event, locale)
  return spoken.map(({ iso, text }, at) => (
    <span key={iso}>
      {at > 0 && ' – '}
      <TimeText iso={iso}>{text}</TimeText>
    </span>
  ))
}
