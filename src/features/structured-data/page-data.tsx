import type { BreadcrumbList, Graph, Thing, WebPage } from 'schema-dts'
import { absolute, hubName } from '@/features/metadata/metadata'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'
import { siteId } from './nodes'

/** What a page says of itself to machines: the same words and things that it shows. */
export type PageFactsForMachines = {
  /** Its headline. */
  title: string
  lead?: string
  /** What stands above its headline: the pages above it have an address. */
  trail?: readonly { label: string; href?: string }[]
  kind?: 'WebPage' | 'AboutPage' | 'ContactPage' | 'CollectionPage'
  /** What it is about, and what that is part of. The first is its main thing. */
  things?: readonly Thing[]
}

type Props = { locale: Locale; path: string; lang?: string; facts: PageFactsForMachines }

/** A page in the words of https://schema.org. Data and no script: no policy of scripts is asked about it. */
export const PageData = (props: Props) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asJson(graphOf(props)) }} />
)

/** No text can end the element it stands in. */
export const asJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c')

export function graphOf({ locale, path, lang, facts }: Props): Graph {
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
    '@graph': [page, ...crumbs(locale, url, facts), ...things],
  }
}

const idOf = (thing: Thing): string =>
  typeof thing === 'object' && '@id' in thing ? (thing['@id'] ?? '') : ''

/** The way from the front page, which has none itself. */
function crumbs(
  locale: Locale,
  url: string,
  { title, trail = [] }: PageFactsForMachines,
): BreadcrumbList[] {
  const home = href(locale, 'home')
  if (url === absolute(home)) return []
  const way = [
    { name: hubName, item: absolute(home) },
    ...trail.flatMap((each) =>
      each.href ? [{ name: withoutSoftHyphens(each.label), item: absolute(each.href) }] : [],
    ),
    { name: withoutSoftHyphens(title), item: url },
  ]
  const itemListElement = way.map(
    (each, at) => ({ '@type': 'ListItem', position: at + 1, ...each }) as const,
  )
  return [{ '@type': 'BreadcrumbList', itemListElement }]
}
