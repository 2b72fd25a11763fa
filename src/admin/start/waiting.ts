import type { PayloadRequest, Where } from 'payload'
import { organisationOf } from '@/cms/access/roles'
import type { Locale } from '@/i18n/locales'

/** A document of any type, as far as the start page shows it. */
export type Item = {
  id: number
  title: string
  kind: Kind
  /** ISO moments; empty when the type has none. */
  updatedAt: string
  date: string
  /** The language it is not published in, where that is what waits. */
  missing?: Locale
}
export type Kind =
  | 'news'
  | 'events'
  | 'calls'
  | 'cards'
  | 'pages'
  | 'documents'
  | 'topics'
  | 'initiatives'
  | 'people'
  | 'media'
  | 'messages'

/** The first few of what waits, newest first, and how many there are of each type. */
export type Waiting = { items: Item[]; counts: [Kind, number][] }

/** The first few documents, and how many there are in all. */
export type FoundDocuments = { items: Item[]; total: number }

export const few = 4

export const sizeOf = ({ counts }: Waiting): number =>
  counts.reduce((sum, [, count]) => sum + count, 0)

/** What communicators look after belongs to their organisation; editors look after everything. */
export const mine = (req: PayloadRequest): Where[] => {
  const own = organisationOf(req)
  return own === null ? [] : [{ publisher: { equals: own } }]
}

/** What the start page shows of a document of each type. */
const shown: Record<Kind, readonly string[]> = {
  news: ['title', 'publishedAt'],
  events: ['title', 'start'],
  calls: ['title'],
  cards: ['title'],
  pages: ['title'],
  documents: ['title'],
  topics: ['name'],
  initiatives: ['name'],
  people: ['name'],
  media: ['filename', 'consent'],
  messages: ['text'],
}

/** The first few as whoever is signed in may read them, in Norwegian, drafts included when `draft` is set. */
export async function list(
  req: PayloadRequest,
  kind: Kind,
  where: Where[],
  { draft = false, sort = '-updatedAt' }: { draft?: boolean; sort?: string } = {},
): Promise<FoundDocuments> {
  const { docs, totalDocs } = await req.payload.find({
    collection: kind,
    where: { and: where },
    select: Object.fromEntries([...shown[kind], 'updatedAt'].map((name) => [name, true])),
    draft,
    locale: 'nb',
    fallbackLocale: false,
    sort,
    depth: 0,
    limit: few,
    overrideAccess: false,
    user: req.user,
  })
  return { items: docs.map((doc) => toItem(kind, doc)), total: totalDocs }
}

function toItem(kind: Kind, doc: object): Item {
  const text = (name: string): string => {
    const value: unknown = Reflect.get(doc, name)
    return typeof value === 'string' ? value : ''
  }
  return {
    id: Number(Reflect.get(doc, 'id')),
    title: text('title') || text('name') || text('filename') || text('text'),
    kind,
    updatedAt: text('updatedAt'),
    date: text('publishedAt') || text('start') || consentUntil(doc),
  }
}

/** The last day of the consent of those a picture shows; empty for everything else. */
const consentUntil = (doc: object): string => {
  const { until }: { until?: string | null } = Object(Reflect.get(doc, 'consent'))
  return until ?? ''
}

export const waitingOf = (kinds: [Kind, FoundDocuments][]): Waiting => ({
  items: kinds
    .flatMap(([, { items }]) => items)
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .slice(0, few),
  counts: kinds
    .map(([kind, { total }]): [Kind, number] => [kind, total])
    .filter(([, count]) => count > 0),
})

/** Documents whose newest version nobody has published. */
export async function drafts(req: PayloadRequest): Promise<Waiting> {
  const kinds: Kind[] =
    organisationOf(req) === null
      ? ['news', 'events', 'calls', 'cards', 'pages', 'documents']
      : ['news', 'events', 'cards', 'documents']
  const where = [{ _status: { equals: 'draft' } }, ...mine(req)]
  return waitingOf(
    await Promise.all(
      kinds.map(async (kind): Promise<[Kind, FoundDocuments]> => [
        kind,
        await list(req, kind, where, { draft: true }),
      ]),
    ),
  )
}
