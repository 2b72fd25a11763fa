import type { CollectionSlug, PayloadRequest } from 'payload'
import type { UseLine } from '@/cms/in-use/endpoint'
import { titleOfOwner, typeOf } from '@/cms/in-use/find-uses'
import { ownersOf } from '@/cms/in-use/owners'
import type { UseState } from '@/cms/in-use/search'
import { quoted } from '@/cms/quoted'
import { translate } from '@/cms/translate'
import type { Locale } from '@/i18n/locales'
import { findWords } from './find-words'
import type { Term } from './terms'

/** A document in which words stand that only people can rewrite. */
export type WordPlace = {
  slug: string
  id: number
  locale: Locale | null
  state: UseState | 'planned' | 'comment'
}

/** An address follows what stands there, and a message that was sent goes by itself. */
const nobodys = new Set(['addresses', 'mails'])

const rank: Record<WordPlace['state'], number> = {
  published: 0,
  planned: 1,
  draft: 2,
  comment: 3,
  trash: 4,
}

/** Where these words stand today, one entry for each document and language: what is public first. */
export async function placesOf(req: PayloadRequest, terms: readonly Term[]): Promise<WordPlace[]> {
  const places = new Map<string, WordPlace>()
  for (const found of await findWords(req, terms)) {
    if (!found.current || nobodys.has(found.slug)) continue
    const place = isKept(found.slug) ? await besideDocument(req, found.slug, found.id) : found
    if (!place) continue
    const { slug, id, locale, state } = place
    const key = `${slug} ${id} ${locale}`
    const known = places.get(key)
    if (!known || rank[state] < rank[known.state]) places.set(key, { slug, id, locale, state })
  }
  return [...places.values()].toSorted(
    (a, b) => rank[a.state] - rank[b.state] || a.slug.localeCompare(b.slug, 'en') || a.id - b.id,
  )
}

const kept = ['plans', 'approvals', 'comments'] as const
type Kept = (typeof kept)[number]

const isKept = (slug: string): slug is Kept => kept.some((each) => each === slug)

/** A plan, what waits for approval, and a comment are worked on at their document. */
async function besideDocument(
  req: PayloadRequest,
  collection: Kept,
  id: number,
): Promise<WordPlace | null> {
  const row = await req.payload.db.findOne<Row>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  if (!row || (collection === 'approvals' && row.state !== 'submitted')) return null
  const state = collection === 'comments' ? 'comment' : 'planned'
  return { slug: row.collection, id: row.document, locale: null, state }
}

type Row = { id: number; collection: string; document: number; state: string }

/** A place as people read it, and where it can be opened. */
export async function placeInWords(req: PayloadRequest, place: WordPlace): Promise<UseLine> {
  const { slug, id, locale, state } = place
  const owner = ownersOf(req.payload).find((each) => each.slug === slug)
  if (!owner) return { text: slug, path: null }
  const language = req.i18n.language === 'en' ? 'en' : 'nb'
  const type = typeOf(req, owner)[language]
  const isGlobal = owner.kind === 'global'
  const details = [
    ...(locale ? [translate(req, locale)] : []),
    ...(state === 'published' ? [] : [translate(req, states[state])]),
  ]
  const name = isGlobal
    ? type
    : `${type.toLocaleLowerCase(language)} ${quoted(language, await titleOfOwner(req, owner, id))}`
  const path = isGlobal
    ? `/globals/${slug}`
    : `/collections/${slug}/${state === 'trash' ? 'trash/' : ''}${id}`
  const hidden = !isGlobal && req.payload.collections[slug as CollectionSlug].config.admin.hidden
  return {
    text: details.length > 0 ? `${name} (${details.join(', ')})` : name,
    path: hidden === true ? null : `${path}${locale ? `?locale=${locale}` : ''}`,
  }
}

const states = {
  draft: 'useDraft',
  trash: 'useTrash',
  planned: 'usePlanned',
  comment: 'useComment',
} as const
