import { getTranslations } from 'next-intl/server'
import { absolute } from '@/features/metadata/metadata'
import { SiteFrame } from '@/features/site/frame'
import { calendarPath } from '@/i18n/calendars'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { PageHead } from '@/ui/frame/page-head'
import { Section } from '@/ui/frame/section'
import { Facts } from '@/ui/text/facts'
import { CalendarForm } from './calendar-form'
import type { CalendarChosen } from './queries/calendar-choice'

type Props = { locale: Locale; choice: CalendarChosen }

/** The calendar that somebody has chosen, the ways to have it, and the form to choose another. */
export async function CalendarPage({ locale, choice }: Props) {
  const t = await getTranslations({ locale, namespace: 'calendar.choice' })
  const events = await getTranslations({ locale, namespace: 'events' })
  const isTooMuch = choice.tooMany.topics || choice.tooMany.types
  const lead = t('lead')
  return (
    <SiteFrame
      locale={locale}
      page="calendar"
      path={choice.path}
      alternate={{ href: choice.other }}
      facts={{
        title: t('title'),
        lead,
        trail: [{ label: events('name'), href: href(locale, 'events') }],
      }}
    >
      <PageHead title={t('title')} lead={lead} />
      {!isTooMuch && <Chosen locale={locale} choice={choice} />}
      <Section name={isTooMuch ? t('choose') : t('change')}>
        <CalendarForm locale={locale} choice={choice} />
      </Section>
    </SiteFrame>
  )
}

async function Chosen({ locale, choice }: Props) {
  const t = await getTranslations({ locale, namespace: 'calendar.choice' })
  const calendar = await getTranslations({ locale, namespace: 'calendar' })
  const typeNames = await getTranslations({ locale, namespace: 'events.type' })
  const { topics, types } = choice
  const path = calendarPath(locale, { topics: topics.map(({ slug }) => slug), types })
  const address = absolute(path)
  const listed = (names: string[]) => names.join(', ') || t('all')
  return (
    <Section name={t('holds')}>
      <Facts
        facts={[
          { name: t('topics'), value: listed(topics.map(({ name }) => name)) },
          { name: t('types'), value: listed(types.map((type) => typeNames(type))) },
        ]}
      />
      <p className="chosen-calendar">
        <a className="button" href={address.replace(/^https?:/, 'webcal:')}>
          {calendar('subscribe')}
        </a>{' '}
        <a className="button hollow" href={path}>
          {calendar('file')}
        </a>
      </p>
      <div className="calendar-address">
        <label htmlFor="calendar-address">{t('address')}</label>
        <input
          className="field"
          id="calendar-address"
          type="text"
          readOnly
          value={address}
          aria-describedby="calendar-address-help"
        />
        <p id="calendar-address-help" className="t-small quiet">
          {t('addressHelp')}
        </p>
      </div>
    </Section>
  )
}
