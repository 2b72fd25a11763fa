import type { Where } from 'payload'
import { documentPath, type Paged } from '@/i18n/document-path'
import { localeOf, locales, type Locale } from '@/i18n/locales'
import { href, type PageName } from '@/i18n/paths'
import { idOf } from '@/lib/ids'
import { gateway, type Gateway } from '@/server/gateway'

/** One page in the languages it is published in. `changed`: ISO moment. */
export type SitemapEntry = { paths: Partial<Record<Locale, string>>; changed?: string }

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
  const fixed = always.map((page) => ({ paths: { nb: href('nb', page), en: href('en', page) } }))
  const [articles, ...others] = await Promise.all([
    listArticles(content),
    ...inBothLanguages.map((collection) => listDocuments(content, collection)),
  ])
  return [...fixed, ...others.flat(), ...articles]
}

async function listDocuments(content: Gateway, collection: Exclude<Paged, 'news'>) {
  const entries = new Map<number, SitemapEntry>()
  // Other organisations than partners have no page.
  const where: Where = collection === 'organisations' ? { partner: { equals: true } } : {}
  for (const locale of locales)
    for (const { id, slug, updatedAt, ...doc } of await pickPaged(content, collection, {
      locale,
      where,
    })) {
      const entry = entries.get(id) ?? { paths: {}, changed: updatedAt }
      entry.paths[locale] = documentPath(locale, collection, { slug, ...doc })
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

/** Articles are documents of their own in each language; versions of one share an entry. */
async function listArticles(content: Gateway): Promise<SitemapEntry[]> {
  const fields = ['slug', 'updatedAt', 'language', 'translation'] as const
  const families = new Map<number, SitemapEntry>()
  for (const doc of await content.pick('news', fields, { locale: 'nb' })) {
    const family = idOf(doc.translation?.original) ?? doc.id
    const locale = localeOf(doc.language)
    const entry = families.get(family) ?? { paths: {} }
    entry.paths[locale] = documentPath(locale, 'news', doc)
    if ((entry.changed ?? '') < doc.updatedAt) entry.changed = doc.updatedAt
    families.set(family, entry)
  }
  return [...families.values()]
}
