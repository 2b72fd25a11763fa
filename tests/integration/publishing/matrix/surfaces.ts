import { documentPath, isPaged } from '@/i18n/document-path'
import { locales, type Locale } from '@/i18n/locales'
import type { Gateway } from '@/data/gateway'
import { wholeSitemap } from '@tests/support/sitemap'
import { restWith, type SignedIn } from '@tests/support/sign-in'
import type { Slug } from '@tests/integration/access/samples'
import { textOf, type Found } from './documents'

type Asked = { site: Gateway; stranger: SignedIn; type: Slug; id: number }

/**
 * Everywhere else the public, and a communicator of another organisation, could meet a document: lists,
 * the sitemap, and the API. Each says of each language what it shows.
 */
export async function surfacesOf({ site, stranger, type, id }: Asked) {
  const sitemap = (await wholeSitemap(site)).flatMap(({ versions }) =>
    versions.map(({ path }) => path),
  )
  const inLanguage = async (locale: Locale) => {
    const facts = await site.list(type, locale)
    const isListed = facts.some(({ doc, lang }) => doc.id === id && lang === locale)
    // Lists show less of a document than its page: whose text is on the page only is read there.
    const whole = isListed && (await site.whole(type, locale, { where: { id: { equals: id } } }))
    const listed: object | undefined = whole ? whole.doc : undefined
    const answer = await stranger.rest('GET', `/api/${type}/${id}?locale=${locale}&depth=0`)
    const body: unknown = await answer.json()
    return {
      list: textIn(listed, type),
      sitemap: isPaged(type) ? sitemap.includes(pathOf(listed, type, locale)) : undefined,
      rest: answer.ok ? textIn(body, type) : '',
      visitor: (await restWith()('GET', `/api/${type}/${id}?locale=${locale}`)).status,
    }
  }
  const [nb, en] = await Promise.all(locales.map(inLanguage))
  return { nb, en }
}

/** What all of them must say when a text is public in a language, or none is. */
export const expectedOf = (type: Slug, locale: Locale, { public: shown }: Found) => {
  const text = shown === 0 ? '' : `${locale} ${shown}`
  return {
    list: text,
    sitemap: isPaged(type) ? shown !== 0 : undefined,
    rest: text,
    visitor: 404,
  }
}

/** "nb 1 news-7": the language and the number are asked for, what comes after is the document's own. */
const textIn = (doc: unknown, type: Slug): string =>
  String(Reflect.get(Object(doc) as object, textOf[type]) ?? '').slice(0, 4)

function pathOf(doc: object | undefined, type: Slug, locale: Locale): string {
  const { slug = '', kind = '' } = Object(doc) as { slug?: string; kind?: string }
  return isPaged(type) && slug ? documentPath(locale, type, { slug, kind }) : 'none'
}
