import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { FilterLinks } from '@/ui/lists/pagination'

type Props = { locale: Locale; years: readonly number[]; path: string }

/** The way to coming events and to every year that has past ones. */
export async function EventYears({ locale, years, path }: Props) {
  const t = await getTranslations({ locale, namespace: 'events' })
  const links = [
    { label: t('allUpcoming'), href: href(locale, 'events') },
    ...years.map((year) => ({
      label: String(year),
      href: href(locale, 'eventsByYear', { year: String(year) }),
    })),
  ]
  if (years.length === 0) return null
  return (
    <FilterLinks
      label={t('years')}
      links={links.map((link) => ({ ...link, current: link.href === path }))}
    />
  )
}
