import { escapeLiteral } from 'pg'
import { slugify } from '@/lib/slug'
import { property } from '@/lib/property'

/** Words that name somebody, as they may stand in a text or an address. */
export type Term = {
  pattern: RegExp
  /** Each of them stands wherever the term does. */
  words: string[]
  /** Whether it means this person: a single name is also others’, as a switchboard and its address are. */
  sure: boolean
}

/**
 * For all names of somebody and what they are reached by. A name of several words counts as addresses and
 * files spell it, too; an e-mail address is theirs alone when it spells their name.
 */
export function termsFor(names: readonly string[], reached: readonly string[] = []): Term[] {
  const said = tidy(names)
  const spelt = new Set(said.filter((name) => /\s/.test(name)).map(slugify))
  const parts = said.flatMap((name) => slugify(name).split('-')).filter(({ length }) => length > 2)
  const isTheirs = (address: string): boolean => {
    const [own = '', host] = address.split('@')
    return host !== undefined && parts.some((part) => slugify(own).includes(part))
  }
  return [
    ...said.map((name) => toTerm(name, /\s/.test(name))),
    ...[...spelt].map((name) => toTerm(name, name.includes('-'))),
    ...tidy(reached).map((address) => toTerm(address, isTheirs(address))),
  ]
}

const tidy = (phrases: readonly string[]): string[] => [
  ...new Set(
    phrases.map((each) => each.normalize('NFC').trim().toLowerCase()).filter((each) => each !== ''),
  ),
]

function toTerm(phrase: string, sure: boolean): Term {
  const words = phrase.split(/\s+/)
  const spelling = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('\\s+')
  return {
    // Also in the genitive, and never in the middle of another word.
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${spelling}(?:[’']?s)?(?![\\p{L}\\p{N}])`, 'iu'),
    words,
    sure,
  }
}

/** Whether a value of the database, a running text among them, holds one of the terms. */
export const mentions = (value: unknown, terms: readonly Term[]): boolean =>
  textsIn(value).some((text) => terms.some(({ pattern }) => pattern.test(plain(text))))

const plain = (text: string): string => text.normalize('NFC').replaceAll('\u00ad', '')

/** Every string of a value; what stands in one line of a running text, bold or not, is one. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  const children = property(value, 'children')
  const isLine =
    Array.isArray(children) && children.some((each) => property(each, 'type') === 'text')
  return [...(isLine ? [lineOf(value)] : []), ...Object.values(value).flatMap(textsIn)]
}

function lineOf(node: unknown): string {
  const children = property(node, 'children')
  if (Array.isArray(children)) return children.map(lineOf).join('')
  return String(property(node, 'text') ?? ' ')
}

/**
 * What Postgres finds without reading as closely as `mentions` does. It may know no letters but those
 * of ASCII, so that any other letter stands for any.
 */
export const mentionedIn = (column: string, terms: readonly Term[]): string => {
  const text = `replace(${column}::text, chr(173), '')`
  const all = terms.map(({ words }) =>
    words.map((word) => `${text} ilike ${escapeLiteral(like(word))}`).join(' and '),
  )
  return all.length > 0 ? `(${all.join(' or ')})` : 'false'
}

/** Quotation marks are written otherwise in JSON. */
const like = (word: string): string =>
  `%${word.replace(/["\\]/g, '%').replace(/[^a-z0-9@.%-]/g, '_')}%`
