import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Initiative } from '@/features/initiatives/queries'
import { SiteFrame } from '@/features/site/frame'
import { initiativePath, type InitiativeKind } from '@/i18n/initiative-kinds'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { foreign, marked } from '@/i18n/words'
import { DataTable } from '@/ui/blocks/blocks'
import { PageHead } from '@/ui/frame/page-head'
import { NameList } from '@/ui/lists/name-list'
import type { MapRow } from './queries/map'

type Props = { locale: Locale; rows: readonly MapRow[] }

const actions: readonly InitiativeKind[] = ['earlyAction', 'flagship']
const projects: readonly InitiativeKind[] = ['network', 'contactPoint', 'euProject']

/** The pillars, and what there is under each: a cell without anything says so, since a gap is worth knowing. */
export async function MapView({ locale, rows }: Props) {
  const t = await getTranslations({ locale, namespace: 'missionMap' })
  const mission = await getTranslations({ locale, namespace: 'mission' })
  return (
    <SiteFrame
      locale={locale}
      page="missionMap"
      path={href(locale, 'missionMap')}
      alternate={{ href: href(otherLocale(locale), 'missionMap') }}
      facts={{
        title: t('title'),
        lead: t('lead'),
        trail: [{ label: mission('name'), href: href(locale, 'mission') }],
      }}
    >
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="page mt-14 mission-map">
        <DataTable
          caption={t('title')}
          captionHidden
          head={[
            t('pillar'),
            t('actions'),
            t('participants'),
            t('projects'),
            t('calls'),
            t('latest'),
          ]}
          rows={rows.map((row) => named(cellsOf(row)))}
          stacked
        />
      </div>
    </SiteFrame>
  )

  /** Where the cells stand below each other, each says what it is. */
  function named([first, ...rest]: ReactNode[]): ReactNode[] {
    const names = [t('actions'), t('participants'), t('projects'), t('calls'), t('latest')]
    const labelled = rest.map((cell, at) => (
      <div key={names[at]}>
        <p className="cell-name t-small quiet" aria-hidden="true">
          {names[at]}
        </p>
        {cell}
      </div>
    ))
    return [first, ...labelled]
  }

  function cellsOf({ article, calls, cards, event, initiatives, topic }: MapRow): ReactNode[] {
    const ofKinds = (kinds: readonly InitiativeKind[]) =>
      initiatives.filter(({ kind }) => kinds.includes(kind))
    const link = (key: number, path: string, words: string, lang: string) => (
      <a key={key} href={path} lang={foreign(lang, locale)}>
        {words}
      </a>
    )
    const linksTo = (all: readonly Initiative[]) =>
      all.map(({ id, lang, name }) => link(id, initiativePath(locale, id), name, lang))
    return [
      topic ? link(topic.id, topic.href, topic.name, topic.lang) : t('none'),
      listOr(linksTo(ofKinds(actions)), t('noActions')),
      participantsOf(initiatives),
      listOr(linksTo(ofKinds(projects)), t('noProjects')),
      listOr(
        [...calls, ...cards].map(({ href: path, id, lang, title }) => link(id, path, title, lang)),
        t('noCalls'),
      ),
      topic
        ? listOr(
            [article, event].flatMap((row) =>
              row ? [link(row.id, row.href, row.title, row.lang)] : [],
            ),
            t('noneLatest'),
          )
        : link(0, href(locale, 'news'), t('allNews'), locale),
    ]
  }

  function participantsOf(initiatives: readonly Initiative[]): ReactNode {
    const all = initiatives.flatMap(({ organisations }) => organisations)
    const once = [...new Map(all.map((each) => [each.id, each])).values()]
    return once.length > 0 ? (
      <NameList names={marked(once, locale)} locale={locale} />
    ) : (
      gap(t('noParticipants'))
    )
  }
}

const gap = (words: string): ReactNode => <span className="quiet">{words}</span>

const listOr = (items: readonly ReactNode[], none: string): ReactNode =>
  items.length > 0 ? (
    <ul className="list-none">
      {items.map((item, at) => (
        // In the order of the editors, which does not change while the page is made.
        <li key={`item ${at}`}>{item}</li>
      ))}
    </ul>
  ) : (
    gap(none)
  )
