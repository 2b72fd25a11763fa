import { getTranslations } from 'next-intl/server'
import type { Topic } from '@/features/topics/queries'
import { cardKinds, cardsPath } from '@/i18n/card-kinds'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { FilterLinks } from '@/ui/lists/pagination'

type Props = { locale: Locale; topics: readonly Topic[]; path: string }

/** Ways into the cards: all, by kind, and by pillar. `path` is the page one is on. */
export async function CardFilters({ locale, path, topics }: Props) {
  const t = await getTranslations({ locale, namespace: 'cards' })
  const isCurrent = (link: { label: string; href: string }) => ({
    ...link,
    current: link.href === path,
  })
  const all = { label: t('all'), href: href(locale, 'cards') }
  const byKind = cardKinds.map((kind) => ({
    label: t(`kind.${kind}`),
    href: cardsPath(locale, kind),
  }))
  const byTopic = topics
    .filter(({ lang }) => lang === locale)
    .map(({ name, slug }) => ({ label: name, href: href(locale, 'cardsByTopic', { slug }) }))
  return (
    <div className="mt-8">
      <FilterLinks label={t('kinds')} links={[all, ...byKind].map(isCurrent)} />
      <FilterLinks label={t('topics')} links={byTopic.map(isCurrent)} />
    </div>
  )
}
