import type { Locale } from '@/i18n/locales'
import { href, type PageName } from '@/i18n/paths'
import type { Surroundings } from './queries'

type Word = 'about' | 'contact' | 'events' | 'mission' | 'news' | 'partners'
const menu = [
  'news',
  'events',
  'partners',
  'mission',
  'about',
] as const satisfies readonly PageName[]
const foot = ['about', 'partners', 'contact'] as const satisfies readonly PageName[]

/** What stands around a page when the database cannot be asked, which is when something is broken. */
export function builtIn(locale: Locale, word: (name: Word) => string): Surroundings {
  const links = (pages: readonly Word[]) =>
    pages.map((page) => ({ label: word(page), url: href(locale, page) }))
  return {
    navigation: links(menu),
    footer: { text: '', columns: [{ title: '', links: links(foot) }] },
    messages: [],
  }
}
