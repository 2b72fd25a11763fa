import { isPaged, type Paged } from './document-path'
import { locales, type Locale } from './locales'
import { href } from './paths'

/** A document with a page of its own, by its number. */
export type DocumentAt = { collection: Paged; id: number }

const below = (locale: Locale): string => `${href(locale, 'home').replace(/\/$/, '')}/id/`

/** The address that leads to a document wherever its page stands: `/id/news/12`, `/en/id/news/12`. */
export const permanentPath = (locale: Locale, { collection, id }: DocumentAt): string =>
  `${below(locale)}${collection}/${id}`

/** The document that such an address is of; `null` for any other address. */
export function permanentAt(path: string): (DocumentAt & { locale: Locale }) | null {
  const locale = locales.find((each) => path.startsWith(below(each)))
  const [, collection = '', id] = /\/id\/([a-z]+)\/([1-9]\d{0,8})$/.exec(path) ?? []
  if (!locale || !isPaged(collection)) return null
  const asked = { locale, collection, id: Number(id) }
  return permanentPath(locale, asked) === path ? asked : null
}

/** What Next answers them from. */
export const permanentRoutes = locales.map((locale) => ({
  source: `${below(locale)}:collection/:id`,
  destination: `/permanent/${locale}/:collection/:id`,
}))
