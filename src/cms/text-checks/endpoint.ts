import {
  APIError,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
  type Where,
} from 'payload'
import { languagesIn } from '@/cms/language-limit/kind'
import { isolatedRequest } from '@/cms/isolated-request'
import { translate } from '@/cms/translate'
import { locales, type Locale } from '@/i18n/locales'
import { property } from '@/lib/property'
import { wordList } from './spelling'

/** Where the site's own names stand: whoever puts one right here has it right everywhere. */
const names: readonly Named[] = [
  ['organisations', ['name', 'shortName', 'aliases']],
  ['people', ['name', 'aliases']],
]
/** What has a name in each language: «plattform» is no slip for the “platform” in an English one. */
const titles: readonly Named[] = [
  ['topics', ['name']],
  ['initiatives', ['name']],
  ['events', ['title']],
  ['pages', ['title']],
]
type Named = readonly [CollectionSlug, readonly string[]]

/** The longer words of what is public, for texts in each language. */
export type SpeltWords = Record<Locale, string[]>

const shortestName = 7
const shortestWord = 9
/** More than the hub will have; a bound all the same. */
const most = 3000
/** Articles looked at for the words that several of them have. */
const newest = 500

/** The longer words of what is public, as it is spelt there: for whoever is signed in, at the browser's own pace. */
export const spellingsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/spellings',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError(translate(req, 'notAllowed'), 403, null, true)
    const [nb, en] = await Promise.all(locales.map((locale) => siteWords(req, locale)))
    const words: SpeltWords = { nb: nb ?? [], en: en ?? [] }
    return Response.json({ words }, { headers: { 'Cache-Control': 'private, max-age=600' } })
  },
}

/** Names, what the site says of itself, and long words that several of the newest articles have in title or lead. */
async function siteWords(req: PayloadRequest, locale: Locale): Promise<string[]> {
  const asked = [
    ...names.flatMap((name) => locales.map((each) => [...name, each] as const)),
    ...titles.map((title) => [...title, locale] as const),
  ]
  const words = new Set<string>()
  const add = (text: string) => {
    for (const word of wordList(text)) if (word.length >= shortestName) words.add(word)
  }
  for (const [collection, fields, each] of asked)
    for (const text of await textsIn(req, { collection, locale: each, fields, limit: most }))
      add(text)
  for (const text of await siteTexts(req, locale)) add(text)
  const counted = new Map<string, number>()
  const articles = { collection: 'news', locale, fields: ['title', 'lead'], limit: newest } as const
  const where: Where = { language: { in: languagesIn(locale) } }
  for (const text of await textsIn(req, { ...articles, where }))
    for (const word of new Set(wordList(text.toLowerCase())))
      counted.set(word, (counted.get(word) ?? 0) + 1)
  for (const [word, count] of counted) if (count > 1 && word.length >= shortestWord) words.add(word)
  return [...words]
}

/** What surrounds every page and what the front page says, without its addresses. */
async function siteTexts(req: PayloadRequest, locale: Locale): Promise<string[]> {
  const site = await req.payload.findGlobal({
    slug: 'site',
    locale,
    fallbackLocale: false,
    depth: 0,
    req: isolatedRequest(req),
  })
  return textsWithin(site).filter((text) => !text.includes('/'))
}

const textsWithin = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsWithin) : []
}

type Asked = {
  collection: CollectionSlug
  locale: Locale
  fields: readonly string[]
  limit: number
  where?: Where
}

/** The words of each public document, as one text. */
async function textsIn(
  req: PayloadRequest,
  { collection, locale, fields, limit, where = {} }: Asked,
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection,
    locale,
    fallbackLocale: false,
    where: { and: [{ _status: { equals: 'published' } }, where] },
    select: Object.fromEntries(fields.map((field) => [field, true])),
    sort: '-createdAt',
    depth: 0,
    limit,
    pagination: false,
    req: isolatedRequest(req),
  })
  return (docs as object[]).map((doc) => fields.flatMap((field) => property(doc, field)).join(' '))
}
