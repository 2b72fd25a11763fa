import type { Where } from 'payload'
import { foundIn, idsOf } from '@/lib/ids'
import { yearInOslo } from '@/lib/days'
import type { Picture } from '@/features/media/picture'
import { picturesById } from '@/features/media/queries'
import { listTopics, topicsOf, type Topic } from '@/features/topics/queries'
import { localeOf, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { News } from '@/payload-types'
import type { Gateway } from '@/server/gateway'
import { visibleIn, type Language } from './languages'

/** Articles on a page of a list. */
export const perPage = 12

/** An article in a list. */
export type ArticleRow = {
  id: number
  href: string
  title: string
  lead: string
  /** The language it is written in, and whether that is another one than the reader's: nynorsk is Norwegian. */
  lang: Language
  foreign: boolean
  /** ISO moment; without it the date is not known. */
  publishedAt?: string
  /** Where it appeared first, if it was elsewhere. */
  source?: string
  topics: Topic[]
  picture?: Picture
}

export type ArticleList = { rows: ArticleRow[]; total: number; page: number; pages: number }

type Asked = { locale: Locale; where?: Where; page?: number }

/** One page of the articles a reader may see: the newest first, those without a date last. */
export async function listArticles(
  content: Gateway,
  { locale, where = {}, page = 1 }: Asked,
): Promise<ArticleList> {
  const visible: Where = { and: [await visibleIn(content, locale), where] }
  const [dated, undated] = await Promise.all([
    content.find('news', {
      locale,
      where: { and: [visible, { publishedAt: { exists: true } }] },
      sort: ['-publishedAt', '-id'],
      limit: perPage,
      page,
      depth: 0,
    }),
    content.pick('news', ['language'], {
      locale,
      where: { and: [visible, { publishedAt: { exists: false } }] },
      sort: '-id',
    }),
  ])
  const first = (page - 1) * perPage - dated.total
  const rest = undated.slice(Math.max(0, first), Math.max(0, first + perPage))
  const docs = [...dated.docs, ...(await byIds(content, locale, rest))]
  const total = dated.total + undated.length
  const rows = await toRows(content, locale, docs)
  return { rows, total, page, pages: Math.max(1, Math.ceil(total / perPage)) }
}

/** Articles of a year, in Oslo. */
export function publishedIn(year: number): Where {
  const { from, to } = yearInOslo(year)
  return {
    and: [
      { publishedAt: { greater_than_equal: from.toISOString() } },
      { publishedAt: { less_than: to.toISOString() } },
    ],
  }
}

/** Articles an organisation publishes, wrote, or is named in. */
export const fromOrganisation = (id: number): Where => ({
  or: [
    { publisher: { equals: id } },
    { 'byline.organisation': { equals: id } },
    { organisations: { in: [id] } },
  ],
})

async function byIds(content: Gateway, locale: Locale, picked: { id: number }[]): Promise<News[]> {
  const ids = picked.map(({ id }) => id)
  if (ids.length === 0) return []
  const where = { id: { in: ids } }
  return (await content.find('news', { locale, where, sort: '-id', depth: 0 })).docs
}

async function toRows(content: Gateway, locale: Locale, docs: News[]): Promise<ArticleRow[]> {
  const [topics, pictures] = await Promise.all([
    listTopics(content, locale),
    picturesById(content, locale, idsOf(docs.map(({ picture }) => picture))),
  ])
  return docs.map((doc) => ({
    id: doc.id,
    href: href(localeOf(doc.language), 'article', { slug: doc.slug }),
    title: doc.title,
    lead: doc.lead,
    lang: doc.language,
    foreign: localeOf(doc.language) !== locale,
    publishedAt: doc.publishedAt ?? undefined,
    source: doc.source?.publisher ?? undefined,
    topics: topicsOf(topics, idsOf(doc.topics)),
    picture: foundIn(pictures, doc.picture),
  }))
}
