import type { Where } from 'payload'
import { locales, otherLocale } from '@/i18n/locales'
import type { LaidOver } from '@/lib/laid-over'
import { property } from '@/lib/property'
import type { Ask, InLanguages, Rows } from './rows'

/**
 * What visitors see, with one document as it is being worked on in its place, and its pictures. Of everything
 * else nothing is shown that is not published.
 */
export function laidOver(published: Rows, over: LaidOver): Rows {
  /** The languages it is public in, and the draft of the one that is looked at. */
  const inPlaceOf = <T>(found: InLanguages<T> | undefined): InLanguages<T> => {
    // An article has one language, and stands in lists of both.
    const drafted = over.collection === 'news' ? locales : [over.locale]
    const draft = Object.fromEntries(drafted.map((locale) => [locale, over.doc]))
    return { id: over.id, in: { ...found?.in, ...(draft as InLanguages<T>['in']) } }
  }
  return {
    async list(collection, ask) {
      const found = await published.list(collection, ask)
      if (collection === 'media') return withFiles(found, ask, over)
      if (collection !== over.collection) return found
      const shown = found.map((each) => (each.id === over.id ? inPlaceOf(each) : each))
      const isMissing = !found.some(({ id }) => id === over.id)
      return isMissing && isListed(ask, over) ? [...shown, inPlaceOf(undefined)] : shown
    },
    async whole(collection, ask) {
      const { slug, locale, where = {} } = ask
      const isMeant =
        collection === over.collection &&
        locale === over.locale &&
        (slug === undefined || slug === over.doc['slug']) &&
        meets(where, over)
      if (!isMeant) return published.whole(collection, ask)
      const other = { locale: otherLocale(locale), where: { id: { equals: over.id } } }
      return inPlaceOf((await published.whole(collection, other)) ?? undefined)
    },
  }
}

/** Whether a file comes from the draft, so that visitors may not fetch it by its public address. */
export const isLaidOver = ({ files }: LaidOver, filename: string): boolean =>
  files.some((file) => locales.some((locale) => namesIn(file.in[locale]).includes(filename)))

/** The names of a file and of its sizes. */
export const namesIn = (file: object | undefined): string[] =>
  [file, ...Object.values(Object(property(file, 'sizes')) as object)]
    .map((each) => property(each, 'filename'))
    .filter((name) => typeof name === 'string')

/** Files are asked for by their numbers. */
function withFiles<T>(found: InLanguages<T>[], { where = {} }: Ask, { files }: LaidOver) {
  const asked = numbersIn(where)
  const own = files.filter(({ id }) => asked.includes(id))
  const others = found.filter(({ id }) => !own.some((file) => file.id === id))
  const shown = own.filter((file) => locales.some((locale) => file.in[locale]))
  return [...others, ...(shown as InLanguages<T>[])]
}

/** Messages are chosen by their time where they are listed, and a draft is looked at before its time. */
const isListed = ({ where = {} }: Ask, over: LaidOver): boolean =>
  over.collection === 'messages' || meets(where, over)

/** Whether the draft is among what simple conditions ask for; of other conditions nobody knows. */
const meets = (where: Where, { id, doc }: LaidOver): boolean =>
  Object.entries(where).every(([field, condition]) => {
    const value = field === 'id' ? id : doc[field]
    const { equals, in: among } = Object(condition) as { equals?: unknown; in?: unknown }
    return Array.isArray(among) ? among.includes(value) : equals !== undefined && equals === value
  })

const numbersIn = (where: Where): unknown[] => {
  const among = property(where['id'], 'in')
  return Array.isArray(among) ? among : []
}
