import { getTranslations } from 'next-intl/server'
import { SiteFrame } from '@/features/site/frame'
import { cardsPath } from '@/i18n/card-kinds'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { PageHead } from '@/ui/frame/page-head'
import { EmptyState } from '@/ui/lists/related'
import { CardEntries } from './card-entries'
import { CardFilters } from './card-filters'
import type { CardList } from './queries/lists'

type Props = { locale: Locale; cards: CardList; other?: string }

/** Koblingsboksen: what is sought, what is offered, and what came of it; all, of a kind, or about a pillar. */
export async function CardsPage({ locale, cards, other }: Props) {
  const t = await getTranslations({ locale, namespace: 'cards' })
  const { kind, offers, seeks, told, topic, topics } = cards
  const all = { label: t('name'), href: href(locale, 'cards') }
  const own = topic && href(locale, 'cardsByTopic', { slug: topic.slug })
  const path = kind ? cardsPath(locale, kind) : (own ?? all.href)
  const narrowed = kind ? t(`kind.${kind}`) : topic?.name
  const title = narrowed ? t('about', { name: narrowed }) : t('title')
  const elsewhere = href(otherLocale(locale), 'cards')
  const sections = [
    { name: t('sought'), rows: seeks },
    { name: t('offered'), rows: offers },
    { name: t('told'), rows: told },
  ]
  return (
    <SiteFrame
      locale={locale}
      page={kind ? 'cardsOfKind' : topic ? 'cardsByTopic' : 'cards'}
      path={path}
      alternate={topic && !other ? { missing: elsewhere } : { href: other ?? elsewhere }}
      facts={{
        title,
        lead: t('lead'),
        kind: 'CollectionPage',
        ...(narrowed && { trail: [all] }),
      }}
    >
      <PageHead title={title} lead={t('lead')} tone={topic?.colour}>
        <CardFilters locale={locale} topics={topics} path={path} />
      </PageHead>
      {seeks.length + offers.length === 0 && (
        <div className="page cols mt-14">
          <div className="content">
            <EmptyState>{narrowed ? t('noneAbout', { name: narrowed }) : t('none')}</EmptyState>
          </div>
        </div>
      )}
      {sections.map(
        ({ name, rows }) =>
          rows.length > 0 && (
            <section key={name} className="page mt-14">
              <h2 className="t-h2 mb-8">{name}</h2>
              <CardEntries locale={locale} cards={rows} />
            </section>
          ),
      )}
      <div className="page cols mt-14">
        <div className="content">
          <p className="t-small quiet max-w-[36em]">{t('how')}</p>
        </div>
      </div>
    </SiteFrame>
  )
}
