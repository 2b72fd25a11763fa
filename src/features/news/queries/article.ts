import { cache } from 'react'
import { yearOf } from '@/lib/days'
import { foundIn, idOf, idsOf } from '@/lib/ids'
import { downloadsById, type Download } from '@/features/documents/queries'
import { namedEvent, type NamedEvent } from '@/features/events/queries/named'
import type { Picture } from '@/features/media/picture'
import { picturesById } from '@/features/media/queries'
import { organisationsById, type NamedOrganisation } from '@/features/organisations/queries/named'
import { peopleById, type NamedPerson } from '@/features/people/queries'
import type { Block } from '@/features/rich-text/nodes'
import { richText } from '@/features/rich-text/queries'
import { listTopics, topicsOf, type Topic } from '@/features/topics/queries'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { News } from '@/payload-types'
import { writtenLines } from '@/lib/lines'
import { gateway, type Gateway } from '@/data'
import { pressContactOf, type PressContact } from './press-contact'
import { relatedArticles, type RelatedArticle } from './related'
import { versionsOf, type ArticleLanguage, type Version } from './family'

export type Byline = { people: NamedPerson[]; organisation?: NamedOrganisation }
/** Where an article appeared first. Without a day, the date is not known. */
export type Source = { publisher?: string; url?: string; date?: string; dateUnknown: boolean }

/** An article with everything its page shows. */
export type Article = {
  id: number
  path: string
  lang: ArticleLanguage
  kind: News['kind']
  title: string
  lead: string
  /** The text in three sentences at most; empty where nobody wrote them. */
  inShort: string[]
  picture?: Picture
  body: Block[]
  byline: Byline
  pressContact?: PressContact
  publisher?: NamedOrganisation
  publishedAt?: string
  updated?: { at: string; note?: string }
  /** The year it is from, once that is long ago. */
  oldFrom?: number
  source?: Source
  topics: Topic[]
  /** Every published version, this one among them. */
  versions: Version[]
  /** The version for visitors of the other language, when there is one. */
  other?: Version
  event?: NamedEvent
  people: NamedPerson[]
  organisations: NamedOrganisation[]
  attachments: Download[]
  /** Others about the same. */
  more: RelatedArticle[]
  /** When anything in it last changed. */
  updatedAt: string
}

export const getArticle = cache(async (locale: Locale, slug: string) =>
  findArticle(await gateway(), locale, slug),
)

/** The published article with this slug in a language of the site, or `null`. */
export async function findArticle(
  content: Gateway,
  locale: Locale,
  slug: string,
): Promise<Article | null> {
  const language = { in: locale === 'nb' ? ['nb', 'nn'] : ['en'] }
  const found = await content.whole('news', locale, { slug, where: { language } })
  return found && toArticle(content, locale, found.doc)
}

async function toArticle(content: Gateway, locale: Locale, doc: News): Promise<Article> {
  const authors = doc.byline?.people ?? []
  const named = idsOf([doc.byline?.organisation, doc.publisher, ...(doc.organisations ?? [])])
  const peopleIds = idsOf([...authors.map(({ person }) => person), ...(doc.people ?? [])])
  const [body, pictures, organisations, people, topics, attachments, event, pressContact, family] =
    await Promise.all([
      richText(content, locale, doc.body),
      picturesById(content, locale, idsOf([doc.picture])),
      organisationsById(content, locale, [...new Set(named)]),
      peopleById(content, locale, [...new Set(peopleIds)]),
      listTopics(content, locale),
      downloadsById(content, locale, idsOf(doc.attachments)),
      namedEvent(content, locale, idOf(doc.event)),
      pressContactOf(content, locale, doc),
      versionsOf(content, locale, doc),
    ])
  const organisation = (value: unknown) => organisations.find(({ id }) => id === idOf(value))
  const about = {
    event,
    people: new Map(
      idsOf(doc.people).flatMap((id) => {
        const person = people.get(id)
        return person ? [[id, person] as const] : []
      }),
    ),
    organisations: idsOf(doc.organisations).flatMap((id) => organisation(id) ?? []),
    topics: topicsOf(topics, idsOf(doc.topics)),
  }
  return {
    id: doc.id,
    path: href(locale, 'article', { slug: doc.slug }),
    lang: doc.language,
    kind: doc.kind,
    title: doc.title,
    lead: doc.lead,
    inShort: writtenLines(doc.inShort),
    picture: foundIn(pictures, doc.picture),
    body,
    byline: {
      people: authors.flatMap(({ person, name: written, title }) => {
        const name = foundIn(people, person)?.name ?? (person ? null : written)
        return name ? [{ name, title: title || undefined, lang: locale }] : []
      }),
      organisation: organisation(doc.byline?.organisation),
    },
    pressContact,
    publisher: organisation(doc.publisher),
    publishedAt: doc.publishedAt ?? undefined,
    updated: toUpdate(doc),
    oldFrom: oldFrom(doc, content.clock),
    source: toSource(doc),
    ...family,
    ...about,
    people: [...about.people.values()],
    attachments: [...attachments.values()],
    more: await relatedArticles(content, locale, { id: doc.id, family: doc.family, ...about }),
    updatedAt: doc.updatedAt,
  }
}

/** What was said so long ago may be otherwise now. */
const oldAfterYears = 3

function oldFrom(
  { publishedAt, significantlyUpdatedAt }: News,
  clock: Gateway['clock'],
): number | undefined {
  const said = significantlyUpdatedAt ?? publishedAt
  if (!said) return undefined
  const old = new Date(said)
  old.setUTCFullYear(old.getUTCFullYear() + oldAfterYears)
  return clock.hasCome(old) ? yearOf(new Date(said)) : undefined
}

function toUpdate({ significantlyUpdatedAt, changeNote }: News): Article['updated'] {
  if (!significantlyUpdatedAt) return undefined
  return { at: significantlyUpdatedAt, note: changeNote || undefined }
}

function toSource({ source }: News): Source | undefined {
  if (!source?.publisher && !source?.url && !source?.dateUnknown) return undefined
  return {
    publisher: source.publisher || undefined,
    url: source.url || undefined,
    date: source.date || undefined,
    dateUnknown: source.dateUnknown ?? false,
  }
}
