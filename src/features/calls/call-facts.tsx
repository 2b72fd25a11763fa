import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { callCalendarPath } from '@/i18n/call-calendars'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { dateAndTime } from '@/lib/dates'
import { siteName } from '@/lib/site-name'
import { MoreLink } from '@/ui/frame/links'
import { Facts } from '@/ui/text/facts'
import { TimeText } from '@/ui/text/time-text'
import type { CallBudget, CallPage } from './queries/call'

type Props = { locale: Locale; call: CallPage }

/** What one needs to know to apply, and whom to ask. */
export async function CallFacts({ locale, call }: Props) {
  const t = await getTranslations({ locale, namespace: 'calls' })
  const { applicants, budget, budgetNote, closes, contactPoint, meeting, opens } = call
  const { otherMeeting, programme, slug, source, state, topicCode } = call
  const isClosed = state.kind === 'closed'
  const moment = (iso: string | undefined) =>
    iso && <TimeText iso={iso}>{dateAndTime(new Date(iso), locale)}</TimeText>
  const facts: { name: string; value: ReactNode }[] = [
    { name: t(state.kind === 'coming' ? 'opens' : 'opened'), value: moment(opens) },
    { name: t(isClosed ? 'didClose' : 'closes'), value: moment(closes) },
    { name: t('programme'), value: programme },
    { name: t('topicCode'), value: topicCode },
    {
      name: t('budget'),
      value: [budget && budgetWords(budget, locale), budgetNote].filter(Boolean).join(' '),
    },
    { name: t('applicants'), value: applicants },
    {
      name: t('meeting'),
      value: meeting ? (
        <a href={meeting.href} lang={foreign(meeting.lang, locale)}>
          {meeting.title}
        </a>
      ) : (
        otherMeeting && <OtherMeeting meeting={otherMeeting} moment={moment} />
      ),
    },
    {
      name: t('contactPoint'),
      value: contactPoint && (
        <a href={contactPoint.href} lang={foreign(contactPoint.lang, locale)}>
          {contactPoint.name}
        </a>
      ),
    },
    { name: t('source'), value: source && <a href={source}>{siteName(source)}</a> },
  ]
  return (
    <>
      <Facts facts={facts.filter(({ value }) => Boolean(value))} accent={!isClosed} />
      {closes && !isClosed && (
        <p className="mt-4 print:hidden">
          <MoreLink href={callCalendarPath({ locale, slug })}>{t('addDeadline')}</MoreLink>
        </p>
      )}
    </>
  )
}

type OtherMeetingProps = {
  meeting: NonNullable<CallPage['otherMeeting']>
  moment: (iso: string | undefined) => ReactNode
}

/** When, and where one reads more: either may be unknown. */
const OtherMeeting = ({ meeting: { href, start }, moment }: OtherMeetingProps) => (
  <>
    {moment(start)}
    {href && (
      <a className="block" href={href}>
        {siteName(href)}
      </a>
    )}
  </>
)

/** `20 000 000 euro` · `20,000,000 euros` */
export const budgetWords = ({ amount, currency }: CallBudget, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  }).format(amount)
