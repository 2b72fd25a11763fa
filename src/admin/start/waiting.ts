import type { PayloadRequest, Where } from 'payload'
import { organisationOf } from '@/cms/access/roles'

/** A document of any type, as far as the start page shows it. */
export type Item = {
  id: number
  title: string
  kind: Kind
  /** ISO moments; empty when the type has none. */
  updatedAt: string
  date: string
}
export type Kind =
  | 'news'
  | 'events'
  | 'pages'
  | 'documents'
  | 'topics'
  | 'initiatives'
  | 'people'
  | 'media'

/** The first few of what waits, newest first, and how many there are of each type. */
export type Pile = { items: Item[]; counts: [Kind, number][] }

const few = 4
const most = 200

export const sizeOf = ({ counts }: Pile): number =>
  counts.reduce((sum, [, count]) => sum + count, 0)

/** What communicators look after belongs to their organisation; editors look after everything. */
export const mine = (req: PayloadRequest): Where[] => {
  const own = organisationOf(req)
  return own === null ? [] : [{ publisher: { equals: own } }]
}

/** Reads as whoever is signed in may read, in Norwegian, drafts included when `draft` is set. */
export async function list(
  req: PayloadRequest,
  kind: Kind,
  where: Where[],
  {
    draft = false,
    locale = 'nb',
    sort = '-updatedAt',
  }: { draft?: boolean; locale?: 'nb' | 'en'; sort?: string } = {},
): Promise<{ docs: Item[]; total: number }> {
  const found = await req.payload.find({
    collection: kind,
    where: { and: where },
    draft,
    locale,
    fallbackLocale: false,
    sort,
    depth: 0,
    limit: most,
    overrideAccess: false,
    user: req.user,
  })
  return { docs: found.docs.map((doc) => toItem(kind, doc)), total: found.totalDocs }
}

function toItem(kind: Kind, doc: object): Item {
  const text = (name: string): string => {
    const value: unknown = Reflect.get(doc, name)
    return typeof value === 'string' ? value : ''
  }
  return {
    id: Number(Reflect.get(doc, 'id')),
    title: text('title') || text('name') || text('filename'),
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

const pile = (kinds: [Kind, Item[], number?][]): Pile => ({
  items: kinds
    .flatMap(([, docs]) => docs)
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .slice(0, few),
  counts: kinds
    .map(([kind, docs, total]): [Kind, number] => [kind, total ?? docs.length])
    .filter(([, count]) => count > 0),
})

/** Documents whose newest version nobody has published. */
export async function drafts(req: PayloadRequest): Promise<Pile> {
  const kinds: Kind[] =
    organisationOf(req) === null
      ? ['news', 'events', 'pages', 'documents']
      : ['news', 'events', 'documents']
  const where = [{ _status: { equals: 'draft' } }, ...mine(req)]
  const found = await Promise.all(kinds.map((kind) => list(req, kind, where, { draft: true })))
  return pile(kinds.map((kind, at) => [kind, found[at]?.docs ?? [], found[at]?.total ?? 0]))
}

/** Published in Norwegian and not in English; articles without a translation in either. */
export async function untranslated(req: PayloadRequest): Promise<Pile> {
  const kinds: Kind[] =
    organisationOf(req) === null
      ? ['events', 'pages', 'topics', 'documents']
      : ['events', 'documents']
  const inBoth = await Promise.all(kinds.map((kind) => onlyNorwegian(req, kind)))
  return pile([
    ['news', await withoutTranslation(req)],
    ...kinds.map((kind, at): [Kind, Item[]] => [kind, inBoth[at] ?? []]),
  ])
}

async function onlyNorwegian(req: PayloadRequest, kind: Kind): Promise<Item[]> {
  const published = { _status: { equals: 'published' } }
  const own = kind === 'events' || kind === 'documents' ? mine(req) : []
  const [norwegian, english] = await Promise.all([
    list(req, kind, [published, ...own]),
    list(req, kind, [published, ...own], { locale: 'en' }),
  ])
  const known = new Set(english.docs.map(({ id }) => id))
  return norwegian.docs.filter(({ id }) => !known.has(id))
}

async function withoutTranslation(req: PayloadRequest): Promise<Item[]> {
  const { docs } = await req.payload.find({
    collection: 'news',
    where: { and: [{ _status: { equals: 'published' } }, ...mine(req)] },
    sort: '-publishedAt',
    depth: 0,
    limit: most,
    overrideAccess: false,
    user: req.user,
  })
  const translated = new Set(docs.map(({ translation }) => translation?.original))
  return docs
    .filter(({ id, translation }) => !translation?.original && !translated.has(id))
    .map((doc) => toItem('news', doc))
}
