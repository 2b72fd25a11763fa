import { locales } from './locales'
import { href, matchPath } from './paths'

// A page in other forms than HTML, each below or beside its own address: they are made of the page itself.

/** The address of a page as Markdown: `/om.md`; the front page's, which has no name of its own, is `/index.md`. */
export const markdownPath = (page: string): string =>
  isHome(page) ? `${page === '/' ? '' : page}/index.md` : `${page}.md`

/** The page that an address of Markdown is of; `null` for any other address. */
export function pageOfMarkdown(path: string): string | null {
  const page = /^(\/.+)\.md$/.exec(path)?.[1]
  if (page === undefined) return null
  return locales.map((locale) => href(locale, 'home')).find((home) => isIndexOf(home, page)) ?? page
}

const isHome = (page: string): boolean => matchPath(page)?.page === 'home'
const isIndexOf = (home: string, page: string): boolean => markdownPath(home) === `${page}.md`

const share = '/share'

/**
 * The address of the picture that networks show beside a link to a page. What it shows is in `hash`, so that a
 * network that keeps pictures by their address fetches the new one.
 */
export const sharePath = (page: string, hash: string): string =>
  `${share}${page === '/' ? '' : page}/${hash}.png`

/** The page that such a picture is of; `null` for any other address. */
export const pageOfShare = (path: string): string | null => {
  const found = /^\/share(\/.*)?\/[0-9a-f]{12}\.png$/.exec(path)
  return found && (found[1] ?? '/')
}

/** The page that is shown at an address, in whatever form. */
export const pageBehind = (path: string): string =>
  pageOfMarkdown(path) ?? pageOfShare(path) ?? path
