import type { BreadcrumbList, Graph, Thing, WebPage } from 'schema-dts'
import { absolute } from '@/features/metadata/metadata'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'
import { siteId } from './nodes'

/** What a page says of itself to machines: the same words and things that it shows. */
export type PageFactsForMachines = {
  /** Its headline. */
  title: string
  lead?: string
  /** The pages above it, below the front page. */
  trail?: readonly Step[]
  kind?: 'WebPage' | 'AboutPage' | 'ContactPage' | 'CollectionPage'
  /** What it is about, and what that is part of. The first is its main thing. */
  things?: readonly Thing[]
}

/** A page on the way to another. */
type Step = { label: string; href: string }

type Props = {
  locale: Locale
  path: string
  lang?: string
  facts: PageFactsForMachines
  way: readonly Step[]
}

/** A page in the words of https://schema.org. Data and no script: no policy of scripts is asked about it. */
export const PageData = (props: Props) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asJson(graphOf(props)) }} />
)

/** No text can end the element it stands in. */
export const asJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c')

export function graphOf({ locale, path, lang, facts, way }: Props): Graph {
  const { title, lead, kind = 'WebPage', things = [] } = facts
  const url = absolute(path)
  const [main] = things
  const page: WebPage = {
    '@type': kind,
    '@id': url,
    url,
    name: withoutSoftHyphens(title),
    ...(lead && { description: withoutSoftHyphens(lead) }),
    inLanguage: lang ?? locale,
    isPartOf: { '@id': siteId() },
    ...(main && { mainEntity: { '@id': idOf(main) } }),
  }
  return {
    '@context': 'https://schema.org',
    '@graph': [page, ...breadcrumbs(way), ...things],
  }
}

const idOf = (thing: Thing): string =>
  typeof thing === 'object' && '@id' in thing ? (thing['@id'] ?? '') : ''

/** The way from the front page, as it is shown above the headline: pages on the first level have none. */
export function wayTo(
  locale: Locale,
  front: string,
  path: string,
  { title, trail = [] }: PageFactsForMachines,
): Step[] {
  if (trail.length === 0) return []
  return [
    { label: front, href: href(locale, 'home') },
    ...trail.map(({ label, href: url }) => ({ label: withoutSoftHyphens(label), href: url })),
    { label: withoutSoftHyphens(title), href: path },
  ]
}

function breadcrumbs(way: readonly Step[]): BreadcrumbList[] {
  if (way.length === 0) return []
  const itemListElement = way.map(
    ({ label, href: url }, at) =>
      ({ '@type': 'ListItem', position: at + 1, name: label, item: absolute(url) }) as const,
  )
  return [{ '@type': 'BreadcrumbList', itemListElement }]
}
