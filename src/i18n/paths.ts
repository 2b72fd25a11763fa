import type { Locale } from './locales'
import { pages } from './pages'
import { reservedWords } from './taken-addresses'

export type PageName = keyof typeof pages
type Names<T extends string> = T extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<`/${Rest}`>
  : T extends `${string}:${infer Name}`
    ? Name
    : never
export type PageParams<P extends PageName> = { [K in Names<(typeof pages)[P]['nb']>]: string }

const prefix = (locale: Locale, path: string): string =>
  locale === 'nb' ? path : `/en${path === '/' ? '' : path}`

/** The address of a page in one language, always beginning with `/` and never ending with one. */
export function href<P extends PageName>(
  locale: Locale,
  page: P,
  ...params: keyof PageParams<P> extends never ? [] : [PageParams<P>]
): string {
  const values: Record<string, string> = params[0] ?? {}
  const path = pages[page][locale].replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  )
  return prefix(locale, path)
}

/** What a `:name` in a pattern may look like; a path that does not match is no page. */
const shapes: Record<string, string> = {
  slug: '[^/]+',
  year: '\\d{4}',
  page: '[^/]+',
  date: '[^/]+',
}

const toRegExp = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/:(\w+)/g, (_, name: string) => `(?<${name}>${shapes[name]})`)}$`)

/** Patterns in matching order: fixed words before `:year` before `:slug`. */
export const routes = (Object.keys(pages) as PageName[]).flatMap((page) =>
  (['nb', 'en'] as const).map((locale) => ({
    page,
    locale,
    source: prefix(locale, pages[page][locale]),
    match: toRegExp(prefix(locale, pages[page][locale])),
    destination: `/${locale}${pages[page].file === '/' ? '' : pages[page].file}`,
  })),
)

export type MatchedPage = { page: PageName; locale: Locale; params: Record<string, string> }

/** The page an address belongs to, or `null`; `path` is a decoded pathname. */
export function matchPath(path: string): MatchedPage | null {
  for (const { page, locale, match } of routes) {
    const found = match.exec(path)
    if (!found) continue
    const params = { ...found.groups }
    return page === 'page' && reservedWords.includes(params['slug'] ?? '')
      ? null
      : { page, locale, params }
  }
  return null
}

/** The language an address speaks, known or not: `/en` and below is English, the rest Norwegian. */
export const localeOfPath = (path: string): Locale => (/^\/en(\/|$)/.test(path) ? 'en' : 'nb')
