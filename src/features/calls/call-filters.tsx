import { getTranslations } from 'next-intl/server'
import type { Topic } from '@/features/topics/queries'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { FilterLinks } from '@/ui/lists/pagination'

type Props = { locale: Locale; topics: readonly Topic[]; years: readonly number[]; path: string }

/** Ways into the calls: all, by pillar, and those that are closed by year. `path` is the page one is on. */
export async function CallFilters({ locale, path, topics, years }: Props) {
  const t = await getTranslations({ locale, namespace: 'calls' })
  const isCurrent = (link: { label: string; href: string }) => ({
    ...link,
    current: link.href === path,
  })
  const byTopic = topics
    .filter(({ lang }) => lang === locale)
    .map(({ name, slug }) => ({ label: name, href: href(locale, 'callsByTopic', { slug }) }))
  const byYear = years.map((year) => ({
    label: t('closedIn', { year: String(year) }),
    href: href(locale, 'callsByYear', { year: String(year) }),
  }))
  return (
    <div className="mt-8">
      <FilterLinks
        named
        label={t('topics')}
        links={[{ label: t('all'), href: href(locale, 'calls') }, ...byTopic].map(isCurrent)}
      />
      {byYear.length > 0 && <FilterLinks named label={t('years')} links={byYear.map(isCurrent)} />}
    </div>
  )
}
