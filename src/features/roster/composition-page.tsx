import { getTranslations } from 'next-intl/server'
import { ChangesSection } from './changes-section'
import { DayForm } from './day-form'
import { GroupRoster } from './roster'
import { compositionOn, registerBegins, type Seat } from './seats'
import { isPartnerOn, wasPartnerOn } from '@/features/organisations/partnership'
import type { FormerPartner } from '@/features/organisations/queries/former'
import type { Partner } from '@/features/organisations/queries/partners'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { noonOf, textDate } from '@/lib/dates'
import type { Day } from '@/lib/days'
import { MoreLink } from '@/ui/frame/links'
import { PageHead } from '@/ui/frame/page-head'
import { Section } from '@/ui/frame/section'
import { EmptyState } from '@/ui/lists/related'
import { PartnersThen } from './partners-then'
import { pathOf } from './metadata'

type Props = {
  locale: Locale
  seats: Seat[]
  partners: Partner[]
  /** Needed for days that are past. */
  former?: FormerPartner[]
  /** The day asked for; without it the page is the one about today. */
  day?: Day
  today: Day
  /** What somebody typed that is no day. */
  notUnderstood?: string | undefined
}

/** Who the hub was made of on a day: its partners and its coordination group. */
export async function CompositionPage(props: Props) {
  const { locale, seats, partners, former = [], day: asked, today, notUnderstood } = props
  const t = await getTranslations({ locale, namespace: 'composition' })
  const g = await getTranslations({ locale, namespace: 'group' })
  const w = await getTranslations({ locale, namespace: 'workingGroup' })
  const day = asked ?? today
  const known = day >= registerBegins
  const bodies = compositionOn(seats, day)
  const title = asked ? t('titleOn', { date: onDay(day, locale) }) : t('title')
  const lead = t(leadFor(props), { date: onDay(known ? day : registerBegins, locale) })
  return (
    <SiteFrame
      locale={locale}
      page="composition"
      path={pathOf(locale, asked)}
      alternate={{ href: pathOf(otherLocale(locale), asked) }}
      facts={{
        title,
        lead,
        trail: [
          { label: w('about'), href: href(locale, 'about') },
          ...(asked ? [{ label: t('title'), href: pathOf(locale) }] : []),
        ],
      }}
    >
      <PageHead roster title={title} lead={lead}>
        <DayForm locale={locale} day={day} isToday={!asked} notUnderstood={notUnderstood} />
        {!known && (
          <MoreLink href={pathOf(locale, registerBegins)}>
            {t('firstDay', { date: onDay(registerBegins, locale) })}
          </MoreLink>
        )}
      </PageHead>
      {known && (
        <>
          <Section name={g('plainTitle')} wide>
            {bodies.length > 0 ? (
              <GroupRoster locale={locale} bodies={bodies} as="h3" />
            ) : (
              <EmptyState>{g('empty')}</EmptyState>
            )}
          </Section>
          <PartnersThen
            locale={locale}
            partners={partners.filter((one) => isPartnerOn(one, day))}
            former={former.filter((one) => wasPartnerOn(one, day))}
          />
          <ChangesSection locale={locale} seats={seats} day={day} today={today} />
        </>
      )}
    </SiteFrame>
  )
}

function leadFor({ day, today }: Props) {
  if (day === undefined) return 'lead'
  if (day < registerBegins) return 'leadBefore'
  return day > today ? 'leadFuture' : 'leadPast'
}

const onDay = (day: Day, locale: Locale): string => textDate(noonOf(day), locale)
