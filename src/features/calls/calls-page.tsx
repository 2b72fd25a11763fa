import { getTranslations } from 'next-intl/server'
import { absolute } from '@/features/metadata/metadata'
import { FollowLinks } from '@/features/news/follow-links'
import { SiteFrame } from '@/features/site/frame'
import { callCalendarPath } from '@/i18n/call-calendars'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { PageHead } from '@/ui/frame/page-head'
import { EmptyState } from '@/ui/lists/related'
import { CallFilters } from './call-filters'
import { CallList } from './call-list'
import type { CallList as Calls } from './queries/lists'

type Props = { locale: Locale; calls: Calls; other?: string }

/** Calls by where they stand: all of them, or those about a pillar. `other`: the same in the other language. */
export async function CallsPage({ locale, calls, other }: Props) {
  const t = await getTranslations({ locale, namespace: 'calls' })
  const { closed, coming, open, topic, topics, years } = calls
  const path = topic ? href(locale, 'callsByTopic', { slug: topic.slug }) : href(locale, 'calls')
  const title = topic ? t('about', { name: topic.name }) : t('title')
  const words = await getTranslations({ locale, namespace: 'calendar' })
  const calendar = callCalendarPath({ locale })
  const all = { label: t('name'), href: href(locale, 'calls') }
  const others = href(otherLocale(locale), 'calls')
  const isEmpty = open.length + coming.length + closed.length === 0
  return (
    <SiteFrame
      locale={locale}
      page={topic ? 'callsByTopic' : 'calls'}
      path={path}
      alternate={topic && !other ? { missing: others } : { href: other ?? others }}
      facts={{ title, lead: t('lead'), kind: 'CollectionPage', ...(topic && { trail: [all] }) }}
    >
      <PageHead title={title} lead={t('lead')} tone={topic?.colour}>
        <CallFilters locale={locale} topics={topics} years={years} path={path} />
      </PageHead>
      <div className="page mt-14">
        {open.length > 0 ? (
          <section>
            <h2 className="t-h2 mb-8">{t('open')}</h2>
            <CallList locale={locale} calls={open} />
          </section>
        ) : (
          <div className="cols">
            <div className="content">
              <EmptyState>
                {topic ? t('noneAbout', { name: topic.name }) : t(isEmpty ? 'noneAtAll' : 'none')}
              </EmptyState>
            </div>
          </div>
        )}
      </div>
      {[
        { name: t('coming'), rows: coming },
        { name: t('closed'), rows: closed },
      ].map(
        ({ name, rows }) =>
          rows.length > 0 && (
            <section key={name} className="page mt-20">
              <h2 className="t-h2 mb-8">{name}</h2>
              <CallList locale={locale} calls={rows} />
            </section>
          ),
      )}
      <div className="page mt-12 print:hidden">
        <ul className="filters">
          <li>
            <a href={absolute(calendar).replace(/^https?:/, 'webcal:')}>{t('followDeadlines')}</a>
          </li>
          <li>
            <a href={calendar}>{words('file')}</a>
          </li>
        </ul>
      </div>
      <FollowLinks locale={locale} of={{ list: 'calls' }} />
    </SiteFrame>
  )
}
