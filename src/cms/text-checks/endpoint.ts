import { APIError, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { translate } from '@/cms/translate'
import { locales, type Locale } from '@/i18n/locales'
import { property } from '@/lib/property'
import { wordList } from './spelling'

/** Where the site's own names stand: whoever puts one right here has it right everywhere. */
const named: readonly [CollectionSlug, readonly string[]][] = [
  ['organisations', ['name', 'shortName', 'aliases']],
  ['people', ['name', 'aliases']],
  ['topics', ['name']],
  ['initiatives', ['name']],
  ['events', ['title']],
  ['pages', ['title']],
]

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
    const words = await siteWords(req)
    return Response.json({ words }, { headers: { 'Cache-Control': 'private, max-age=600' } })
  },
}

/** Names, what the site says of itself, and long words that several of the newest articles have in title or lead. */
async function siteWords(req: PayloadRequest): Promise<string[]> {
  const words = new Set<string>()
  for (const [collection, fields] of named)
    for (const locale of locales)
      for (const text of await textsIn(req, { collection, locale, fields, limit: most }))
        for (const word of wordList(text)) if (word.length >= shortestName) words.add(word)
  for (const text of await siteTexts(req))
    for (const word of wordList(text)) if (word.length >= shortestName) words.add(word)
  const counted = new Map<string, number>()
  const articles = {
    collection: 'news',
    locale: 'nb',
    fields: ['title', 'lead'],
    limit: newest,
  } as const
  for (const text of await textsIn(req, articles))
    for (const word of new Set(wordList(text.toLowerCase())))
      counted.set(word, (counted.get(word) ?? 0) + 1)
  for (const [word, count] of counted) if (count > 1 && word.length >= shortestWord) words.add(word)
  return [...words]
}

/** What surrounds every page and what the front page says, without its addresses. */
async function siteTexts(req: PayloadRequest): Promise<string[]> {
  const texts: string[] = []
  for (const locale of locales) {
    const site = await req.payload.findGlobal({
      slug: 'site',
      locale,
      fallbackLocale: false,
      depth: 0,
      req: isolatedRequest(req),
    })
    texts.push(...textsWithin(site).filter((text) => !text.includes('/')))
  }
  return texts
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
}

/** The words of each public document, as one text. */
async function textsIn(
  req: PayloadRequest,
  { collection, locale, fields, limit }: Asked,
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection,
    locale,
    fallbackLocale: false,
    where: { _status: { equals: 'published' } },
    select: Object.fromEntries(fields.map((field) => [field, true])),
    sort: '-createdAt',
    depth: 0,
    limit,
    pagination: false,
    req: isolatedRequest(req),
  })
  return (docs as object[]).map((doc) => fields.flatMap((field) => property(doc, field)).join(' '))
}
