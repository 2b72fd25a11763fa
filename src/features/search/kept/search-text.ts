import type { Locale } from '@/i18n/locales'

/** Types whose documents are found. */
export const searched = [
  'people',
  'organisations',
  'topics',
  'groups',
  'pages',
  'news',
  'events',
  'calls',
  'cards',
  'initiatives',
  'documents',
] as const

export type Searched = (typeof searched)[number]

export const isSearched = (collection: string): collection is Searched =>
  searched.some((each) => each === collection)

/** What somebody does that the site shows, where it shows it, and the days of it where they are known. */
export type PersonPlace = {
  role: 'member' | 'author' | 'speaker' | 'contact' | 'named'
  path: string
  /** What is there: the name of a group, the title of an article or event. */
  at: string
  /** ISO moments; without them always. */
  from?: string
  until?: string
}

/** One public document in one of the languages it is published in, as it is found and shown among hits. */
export type SearchText = {
  collection: Searched
  document: number
  locale: Locale
  /** The language of the words: nynorsk is Norwegian, too. */
  lang: string
  /** The same for all languages of a document, and for the versions of an article. */
  subject: string
  title: string
  /** Further names by which it is known. */
  names: string[]
  lead: string
  /** What is found by and not shown as it is: kinds, days, places. */
  about: string
  body: string
  /** Its page, or the page that shows it. */
  path: string
  /** ISO moment of an article or event. */
  dated: string | null
  /** ISO moments between which it is public. */
  shownFrom: string | null
  shownUntil: string | null
  places: PersonPlace[]
  /** Other documents it is made from, as `news:3`. */
  reliesOn: string[]
}

export const nameOfDocument = (collection: string, id: number): string => `${collection}:${id}`
