import type { Where } from 'payload'
import { documentPath, type Paged } from '@/i18n/document-path'
import { localeOf, locales } from '@/i18n/locales'
import { href, type PageName } from '@/i18n/paths'
import { storedDay, todayInOslo } from '@/lib/days'
import { gateway, type Gateway } from '@/server/gateway'

/** One page in the languages it is published in. `changed`: ISO moment. */
export type SitemapEntry = { versions: { lang: string; path: string }[]; changed?: string }

/** Pages that are there in both languages whatever is published. */
const always = [
  'home',
  'composition',
  'partners',
  'coordinationGroup',
  'news',
  'events',
] as const satisfies PageName[]

const inBothLanguages = ['pages', 'topics', 'events', 'organisations'] as const

export const getSitemap = async (): Promise<SitemapEntry[]> => listPages(await gateway())

/** Every published page that stands on its own: no cut lists, no past states of the roster. */
export async function listPages(content: Gateway): Promise<SitemapEntry[]> {
  const fixed = always.map((page) => ({
    versions: locales.map((lang) => ({ lang, path: href(lang, page) })),
  }))
  const [articles, ...others] = await Promise.all([
    listArticles(content),
    ...inBothLanguages.map((collection) => listDocuments(content, collection)),
  ])
  return [...fixed, ...others.flat(), ...articles]
}

async function listDocuments(content: Gateway, collection: Exclude<Paged, 'news'>) {
  const entries = new Map<number, SitemapEntry>()
  const where = collection === 'organisations' ? hasPage() : {}
  for (const locale of locales)
    for (const { id, slug, updatedAt, ...doc } of await pickPaged(content, collection, {
      locale,
      where,
    })) {
      const entry = entries.get(id) ?? { versions: [], changed: updatedAt }
      entry.versions.push({
        lang: locale,
        path: documentPath(locale, collection, { slug, ...doc }),
      })
      entries.set(id, entry)
    }
  return [...entries.values()]
}

type Picked = { id: number; slug: string; updatedAt: string; kind?: string }

/** Only pages have a kind that decides their address. */
const pickPaged = (
  content: Gateway,
  collection: Exclude<Paged, 'news'>,
  query: Parameters<Gateway['pick']>[2],
): Promise<Picked[]> =>
  collection === 'pages'
    ? content.pick(collection, ['slug', 'updatedAt', 'kind'], query)
    : content.pick(collection, ['slug', 'updatedAt'], query)

/** Other organisations than partners have no page, and partners none before their partnership begins. */
const hasPage = (): Where => ({
  and: [
    { partner: { equals: true } },
    {
      or: [
        { partnerFrom: { exists: false } },
        { partnerFrom: { less_than_equal: storedDay(todayInOslo()) } },
      ],
    },
  ],
})

/** Articles are documents of their own in each language; versions of one share an entry. */
async function listArticles(content: Gateway): Promise<SitemapEntry[]> {
  const fields = ['slug', 'updatedAt', 'language', 'family'] as const
  const docs = await content.pick('news', fields, { locale: 'nb' })
  const families = Map.groupBy(docs, ({ id, family }) => family ?? id)
  return [...families.values()].map((versions) => ({
    versions: versions.map((doc) => ({
      lang: doc.language,
      path: documentPath(localeOf(doc.language), 'news', doc),
    })),
    changed: versions
      .map(({ updatedAt }) => updatedAt)
      .toSorted()
      .at(-1),
  }))
}
