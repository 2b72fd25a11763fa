import { getTranslations } from 'next-intl/server'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { foreign } from '@/i18n/words'
import { noonOf, textDate } from '@/lib/dates'
import type { Day } from '@/lib/days'
import { MoreLink } from '@/ui/frame/links'
import { PageHead } from '@/ui/frame/page-head'
import { Section } from '@/ui/frame/section'
import { EmptyState } from '@/ui/lists/related'
import { NameRun } from '@/ui/roster/partners'
import { Facts } from '@/ui/text/facts'
import { Kicker } from '@/ui/text/kicker'
import { RunningText } from '@/ui/text/running-text'
import { ChangesSection } from './changes-section'
import { Confirmed } from './confirmed'
import { DayForm } from './day-form'
import { begun, nearestDay, standingOn } from './groups'
import { periodWords, workingGroupLead } from './group-words'
import { GroupRoster } from './roster'
import { groupPath, otherGroupPath, type WorkingGroupPage as Group } from './queries/groups'
import { changesBetween, compositionOn } from './seats'
import { groupNode } from './structured-data'

type Props = {
  locale: Locale
  group: Group
  /** The day asked for; without it the page is the one about today. */
  day?: Day
  today: Day
  /** What somebody typed that is no day. */
  notUnderstood?: string | undefined
}

/** A working group: what it is set to do, for how long, and who sits in it, today or on a day. */
export async function WorkingGroupPage({ locale, group, day: asked, today, notUnderstood }: Props) {
  const t = await getTranslations({ locale, namespace: 'workingGroup' })
  const { name, slug, mandate, organisations, seats, confirmation } = group
  const now = nearestDay(group, today)
  const day = asked ?? now
  const bodies = compositionOn(seats, day)
  const isThen = standingOn(group, day) === 'during'
  const isAtWork = standingOn(group, today) !== 'after'
  const first = begun(group, seats) ?? day
  const period = await periodWords(locale, group)
  const other = otherGroupPath(locale, group, asked)
  const kicker = [{ label: t(isAtWork ? 'name' : 'ended') }]
  const date = textDate(noonOf(day), locale)
  const title = asked ? t('titleOn', { name: name.text, date }) : name.text
  const lead = await workingGroupLead(locale, { group, bodies, day, asked, today })
  const path = groupPath(locale, slug, asked)
  return (
    <SiteFrame
      locale={locale}
      page={asked ? 'groupOn' : 'group'}
      path={path}
      alternate={
        other ? { href: other } : { missing: href(otherLocale(locale), 'coordinationGroup') }
      }
      facts={{
        title,
        lead,
        trail: [
          { label: t('about'), href: href(locale, 'about') },
          ...(asked ? [{ label: name.text, href: groupPath(locale, slug) }] : []),
        ],
        things: asked ? [] : [groupNode(path, name.text, isThen ? bodies : [])],
      }}
      updatedAt={group.updatedAt}
      document={asked ? undefined : { collection: 'groups', id: group.id }}
    >
      <PageHead roster kicker={<Kicker items={kicker} />} title={title} lead={lead}>
        {period && (
          <div className="mt-8 max-w-[34em]">
            <Facts facts={[{ name: t('period'), value: <RunningText text={period} /> }]} />
          </div>
        )}
        <DayForm
          locale={locale}
          at={groupPath(locale, slug)}
          day={day}
          isToday={!asked}
          notUnderstood={notUnderstood}
        />
      </PageHead>
      {!asked && mandate && (
        <Section name={t('mandate')} roster>
          {mandate.split(/\n\s*\n/).map((paragraph) => (
            <p key={paragraph} className="t-lead mb-4 max-w-[36em] whitespace-pre-line">
              <RunningText text={paragraph} />
            </p>
          ))}
        </Section>
      )}
      {isThen && (
        <Section name={t('members')} wide>
          {bodies.length > 0 ? (
            <GroupRoster locale={locale} bodies={bodies} as="h3" />
          ) : (
            <EmptyState>{t(asked ? 'emptyThen' : 'empty')}</EmptyState>
          )}
        </Section>
      )}
      {!asked && organisations.length > 0 && (
        <Section name={t('organisations')} roster>
          <NameRun
            names={organisations.map(({ id, name: text, href: url, lang }) => ({
              key: String(id),
              name: text,
              href: url,
              lang: foreign(lang, locale),
            }))}
          />
        </Section>
      )}
      {isThen && (isAtWork || changesBetween(seats, first, now, first).length > 0) && (
        <ChangesSection locale={locale} seats={seats} day={day} today={now} begins={first} />
      )}
      <div className="page">
        <div className="cols roster-cols">
          <div className="content mt-6">
            {confirmation && <Confirmed locale={locale} today={today} {...confirmation} />}
            <p>
              <MoreLink href={href(locale, 'coordinationGroup')}>{t('coordinationGroup')}</MoreLink>
            </p>
          </div>
        </div>
      </div>
    </SiteFrame>
  )
}
