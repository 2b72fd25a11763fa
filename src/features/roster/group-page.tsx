import { getTranslations } from 'next-intl/server'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { noonOf, textDate } from '@/lib/dates'
import type { Day } from '@/lib/days'
import { MoreLink } from '@/ui/frame/links'
import { PageHead } from '@/ui/frame/page-head'
import { EmptyState } from '@/ui/lists/related'
import { ChangesSection } from './changes-section'
import { Confirmed } from './confirmed'
import { DayForm } from './day-form'
import type { WorkingGroup } from './groups'
import { groupLead } from './lead'
import { GroupRoster } from './roster'
import type { Confirmation } from './queries/confirmation'
import { compositionOn, type Seat } from './seats'
import { groupNode } from './structured-data'
import { WorkingGroups } from './working-groups'

type Props = {
  locale: Locale
  seats: Seat[]
  today: Day
  confirmation: Confirmation | null
  /** The groups beside it. */
  groups: WorkingGroup[]
}

/** The strategic coordination group as it is today. */
export async function GroupPage({ locale, seats, today, confirmation, groups }: Props) {
  const t = await getTranslations({ locale, namespace: 'group' })
  const bodies = compositionOn(seats, today)
  const date = textDate(noonOf(today), locale)
  const lead = `${await groupLead(locale, bodies)}${t('asOf', { date })}`
  const about = await getTranslations({ locale, namespace: 'workingGroup' })
  const path = href(locale, 'coordinationGroup')
  return (
    <SiteFrame
      locale={locale}
      page="coordinationGroup"
      path={path}
      alternate={{ href: href(otherLocale(locale), 'coordinationGroup') }}
      facts={{
        title: t('title'),
        lead,
        trail: [{ label: about('about'), href: href(locale, 'about') }],
        things: [groupNode(path, t('title'), bodies)],
      }}
    >
      <PageHead roster title={t('title')} lead={lead}>
        {confirmation && <Confirmed locale={locale} today={today} {...confirmation} />}
        <DayForm locale={locale} day={today} isToday />
      </PageHead>
      <div className="page mt-6">
        {bodies.length > 0 ? (
          <GroupRoster locale={locale} bodies={bodies} />
        ) : (
          <div className="cols roster-cols">
            <div className="content">
              <EmptyState>{t('empty')}</EmptyState>
            </div>
          </div>
        )}
      </div>
      <WorkingGroups locale={locale} groups={groups} today={today} />
      <ChangesSection locale={locale} seats={seats} day={today} today={today} />
      <div className="page">
        <div className="cols roster-cols">
          <div className="content mt-6">
            <p>
              <MoreLink href={href(locale, 'composition')}>{t('wholeComposition')}</MoreLink>
            </p>
          </div>
        </div>
      </div>
    </SiteFrame>
  )
}
