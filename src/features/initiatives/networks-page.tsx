import { getTranslations } from 'next-intl/server'
import { SiteFrame } from '@/features/site/frame'
import type { Topic } from '@/features/topics/queries'
import { initiativeKinds, networksPath, type InitiativeKind } from '@/i18n/initiative-kinds'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { PageHead } from '@/ui/frame/page-head'
import { Section } from '@/ui/frame/section'
import { FilterLinks } from '@/ui/lists/pagination'
import { EmptyState } from '@/ui/lists/related'
import { InitiativeEntry } from './initiative-entry'
import type { Initiative } from './queries'

type Props = {
  locale: Locale
  initiatives: readonly Initiative[]
  topics: readonly Topic[]
  /** Only those of a kind, or about a pillar. */
  kind?: InitiativeKind
  topic?: Topic
  /** The same in the other language, where it is there. */
  other?: string
}

/** Everything that is mapped, kind by kind; or of one kind, or about one pillar. */
export async function NetworksPage(props: Props) {
  const { initiatives, kind, locale, other, topic, topics } = props
  const t = await getTranslations({ locale, namespace: 'networks' })
  const all = href(locale, 'networks')
  const own = topic && href(locale, 'networksByTopic', { slug: topic.slug })
  const path = kind ? networksPath(locale, kind) : (own ?? all)
  const name = kind ? t(`kind.${kind}`) : topic?.name
  const title = kind ? t(`kind.${kind}`) : topic ? t('about', { name: topic.name }) : t('title')
  const everything = href(otherLocale(locale), 'networks')
  const groups = initiativeKinds.map((each) => ({
    kind: each,
    rows: initiatives.filter((initiative) => initiative.kind === each),
  }))
  return (
    <SiteFrame
      locale={locale}
      page={kind ? 'networksOfKind' : topic ? 'networksByTopic' : 'networks'}
      path={path}
      alternate={topic && !other ? { missing: everything } : { href: other ?? everything }}
      facts={{
        title,
        lead: t('lead'),
        kind: 'CollectionPage',
        ...(name && { trail: [{ label: t('name'), href: all }] }),
      }}
    >
      <PageHead title={title} lead={t('lead')} tone={topic?.colour}>
        <Filters locale={locale} topics={topics} path={path} />
      </PageHead>
      {initiatives.length === 0 && (
        <div className="page cols mt-14">
          <div className="content">
            <EmptyState>{t('none')}</EmptyState>
          </div>
        </div>
      )}
      {groups.map(
        ({ kind: each, rows }) =>
          rows.length > 0 && (
            <Section key={each} name={t(`kind.${each}`)}>
              {rows.map((initiative) => (
                <InitiativeEntry key={initiative.id} locale={locale} initiative={initiative} />
              ))}
            </Section>
          ),
      )}
    </SiteFrame>
  )
}

type FilterProps = Pick<Props, 'locale' | 'topics'> & { path: string }

async function Filters({ locale, path, topics }: FilterProps) {
  const t = await getTranslations({ locale, namespace: 'networks' })
  const isCurrent = (link: { label: string; href: string }) => ({
    ...link,
    current: link.href === path,
  })
  const byKind = initiativeKinds.map((kind) => ({
    label: t(`kind.${kind}`),
    href: networksPath(locale, kind),
  }))
  const byTopic = topics
    .filter(({ lang }) => lang === locale)
    .map(({ name, slug }) => ({ label: name, href: href(locale, 'networksByTopic', { slug }) }))
  const all = { label: t('all'), href: href(locale, 'networks') }
  return (
    <div className="mt-8">
      <FilterLinks named label={t('kinds')} links={[all, ...byKind].map(isCurrent)} />
      <FilterLinks named label={t('topics')} links={byTopic.map(isCurrent)} />
    </div>
  )
}
