import { getTranslations } from 'next-intl/server'
import { SiteFrame } from '@/features/site/frame'
import type { Topic } from '@/features/topics/queries'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { PageHead } from '@/ui/frame/page-head'
import { CallFilters } from './call-filters'
import { CallList } from './call-list'
import type { CallRow } from './queries/rows'

type Props = {
  locale: Locale
  year: string
  calls: { rows: CallRow[]; topics: Topic[]; years: number[] }
}

/** Calls that closed in a year. They are shown in both languages, so the year is there in both. */
export async function ClosedCalls({ locale, year, calls: { rows, topics, years } }: Props) {
  const t = await getTranslations({ locale, namespace: 'calls' })
  const path = href(locale, 'callsByYear', { year })
  const title = t('closedTitle', { year })
  const lead = t('closedLead', { count: rows.length })
  return (
    <SiteFrame
      locale={locale}
      page="callsByYear"
      path={path}
      alternate={{ href: href(otherLocale(locale), 'callsByYear', { year }) }}
      facts={{
        title,
        lead,
        trail: [{ label: t('name'), href: href(locale, 'calls') }],
        kind: 'CollectionPage',
      }}
    >
      <PageHead title={title} lead={lead}>
        <CallFilters locale={locale} topics={topics} years={years} path={path} />
      </PageHead>
      <div className="page mt-14">
        <CallList locale={locale} calls={rows} as="h2" />
      </div>
    </SiteFrame>
  )
}
