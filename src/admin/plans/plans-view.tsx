import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isEditor, organisationOf } from '@/cms/access/roles'
import { monthAndYear, noonOf, thisMoment } from '@/lib/dates'
import { dayOf } from '@/lib/days'
import { momentInWords } from '@/lib/shown-date'
import { OwnView } from '@/admin/own-view'
import { Troubles } from '@/admin/start/troubles'
import { adminWords, languageOf } from '@/admin/words'
import { MonthList, MonthTable } from './month-table'
import { monthAsked, monthHolding, monthsLater, type Month } from './month'
import { mostInMonth, readMonth } from './read-month'

const plansPath = '/admin/plans'

/** All that is planned, month by month: editors see all of it, communicators what belongs to their organisation. */
export async function PlansView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(plansPath)}`)
  if (!isEditor(req) && organisationOf(req) === null) notFound()
  const now = thisMoment()
  const today = dayOf(now)
  const month = monthAsked(searchParams?.['month'], today)
  const { more, next, plans, troubles } = await readMonth(req, month, now)
  const byDay = Map.groupBy(plans, ({ at }) => dayOf(new Date(at)))
  const locale = languageOf(req.i18n)
  const t = adminWords(locale)
  const named = (each: Month): string => monthAndYear(noonOf(`${each}-01`), locale)
  const planned = { req, byDay, today }
  return (
    <OwnView view={props}>
      <main className="plans gutter--left gutter--right">
        <h1>{t('plans.title')}</h1>
        <p className="plans-about">
          {t.rich(isEditor(req) ? 'plans.about' : 'plans.aboutOwn', {
            trail: (words) => (
              <Link href="/admin/trail" prefetch={false}>
                {words}
              </Link>
            ),
          })}
        </p>
        <Troubles troubles={troubles} language={{ t, locale }} />
        <div className="plans-head">
          <h2>{named(month)}</h2>
          <nav aria-label={t('plans.months')}>
            {([-1, 1] as const).map((step) => {
              const there = monthsLater(month, step)
              return (
                there && (
                  <Link key={step} href={`?month=${there}`} rel={step < 0 ? 'prev' : 'next'}>
                    {t(step < 0 ? 'plans.previous' : 'plans.following', { month: named(there) })}
                  </Link>
                )
              )
            })}
            {month !== monthHolding(today) && <Link href={plansPath}>{t('plans.thisMonth')}</Link>}
          </nav>
        </div>
        {plans.length === 0 && (
          <p className="plans-none">
            {t('plans.none', { month: named(month) })}{' '}
            {next && (
              <Link href={`?month=${monthHolding(dayOf(new Date(next.at)))}`}>
                {t('plans.next', { when: momentInWords(new Date(next.at), locale) })}
              </Link>
            )}
          </p>
        )}
        {more && <p role="status">{t('plans.more', { count: mostInMonth })}</p>}
        <MonthTable
          {...planned}
          month={month}
          caption={t('plans.caption', { month: named(month) })}
        />
        <MonthList {...planned} />
      </main>
    </OwnView>
  )
}
