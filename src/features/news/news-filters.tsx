import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { FilterLinks } from '@/ui/lists/pagination'
import type { Topic } from '@/features/topics/queries'

type Props = { locale: Locale; topics: readonly Topic[]; years: readonly number[]; path: string }

/** Ways into the news: all, by pillar, by year. `path` is the page one is on. */
export async function NewsFilters({ locale, topics, years, path }: Props) {
  const t = await getTranslations({ locale, namespace: 'news' })
  const current = (link: { label: string; href: string }) => ({
    ...link,
    current: link.href === path,
  })
  const byTopic = [
    { label: t('all'), href: href(locale, 'news') },
    ...topics
      .filter(({ lang }) => lang === locale)
      .map(({ name, slug }) => ({ label: name, href: href(locale, 'newsByTopic', { slug }) })),
  ]
  const byYear = years.map((year) => ({
    label: String(year),
    href: href(locale, 'newsByYear', { year: String(year) }),
  }))
  return (
    <div className="mt-8">
      <FilterLinks named label={t('topics')} links={byTopic.map(current)} />
      {byYear.length > 0 && <FilterLinks named label={t('years')} links={byYear.map(current)} />}
    </div>
  )
}
