import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { property } from '@/lib/property'
import { isEditor } from '@/cms/access/roles'
import { isolatedRequest } from '@/cms/isolated-request'
import type { Bilingual } from '@/cms/words'
import { isLocale, locales, type Locale } from '@/i18n/locales'
import { ownersOf, type Owner } from './owners'
import { referencesIn } from './references'
import { searchUses, type FoundUse, type UseState } from './search'

/**
 * A place where a document is used. `title` is `null` when the principal may not read what uses it, and
 * empty of what has none, such as a global.
 */
export type Use = {
  collection: string
  type: Bilingual
  id: number | null
  title: string | null
  /** What the fields are called in which it stands. */
  fields: Bilingual[]
  state: UseState
}

/** The first uses, public ones first, and how many there are in all. */
export type Uses = { uses: Use[]; total: number }

const shownAtMost = 20

/**
 * Where a document is used: in what is public, in newest drafts, in the trash. The principal learns
 * that there is a use, but gets the title only of what they may read anyway.
 */
export async function findUses(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number,
): Promise<Uses> {
  const found = await searchUses(req, collection, id)
  const owners = ownersOf(req.payload)
  const uses: Use[] = []
  for (const use of found.slice(0, shownAtMost)) {
    const owner = owners.find(({ slug }) => slug === use.slug)
    if (owner) uses.push(await describe(req, owner, use, { collection, id }))
  }
  return { uses, total: found.length }
}

/** What lists call a document; its number when it has no title in any language. */
export async function titleOfDocument(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number,
): Promise<string> {
  const owner = ownersOf(req.payload).find(({ slug }) => slug === collection)
  return owner ? titleOfOwner(req, owner, id) : String(id)
}

/** As `titleOfDocument`; a global goes by the name of its type. */
export async function titleOfOwner(req: PayloadRequest, owner: Owner, id: number): Promise<string> {
  if (owner.kind === 'global') return typeOf(req, owner)[req.i18n.language === 'en' ? 'en' : 'nb']
  return titleOf(req, owner, await statesOf(req, owner, id)) || String(id)
}

type Target = { collection: CollectionSlug; id: number }

async function describe(
  req: PayloadRequest,
  owner: Owner,
  { slug, id, state }: FoundUse,
  target: Target,
): Promise<Use> {
  const type = typeOf(req, owner)
  const readable = await mayRead(req, owner, id)
  if (!readable) return { collection: slug, type, id: null, title: null, fields: [], state }
  const states = await statesOf(req, owner, id)
  const refers = states
    .flatMap((values) => referencesIn(owner.fields, values))
    .filter((each) => each.collection === target.collection && each.id === target.id)
  const fields = [...new Map(refers.map(({ field }) => [field.nb, field])).values()]
  return { collection: slug, type, id, title: titleOf(req, owner, states), fields, state }
}

async function mayRead(req: PayloadRequest, { slug, kind }: Owner, id: number): Promise<boolean> {
  // The type comes from the configuration, whose slugs these are.
  if (kind === 'collection') return mayReadDocument(req, slug as CollectionSlug, id)
  const global = req.payload.config.globals.find((each) => each.slug === slug)
  return Boolean(await global?.access.read({ req }))
}

/** In any language: a title in one of them says no more than the list of documents does. */
export async function mayReadDocument(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number,
): Promise<boolean> {
  for (const locale of locales) {
    const found = req.payload.count({
      collection,
      where: { id: { equals: id } },
      locale,
      trash: isEditor(req),
      overrideAccess: false,
      user: req.user,
      req: isolatedRequest(req),
    })
    const { totalDocs } = await found.catch(noneIfForbidden)
    if (totalDocs > 0) return true
  }
  return false
}

/** A type the principal may not read at all throws, which means the same as no document. */
function noneIfForbidden(error: unknown): { totalDocs: number } {
  if (property(error, 'status') === 403) return { totalDocs: 0 }
  throw error
}

type Values = Record<string, unknown>

/** A document as it is public, and as it stands in its newest version. */
async function statesOf(req: PayloadRequest, owner: Owner, id: number): Promise<Values[]> {
  const { db } = req.payload
  if (owner.kind === 'global') {
    const slug = owner.slug as Parameters<typeof db.findGlobal>[0]['slug']
    return [await db.findGlobal<Values>({ slug, locale: 'all', req })]
  }
  const collection = owner.slug as CollectionSlug
  const main = await db.findOne<Values & { id: number }>({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  if (!owner.versions) return main ? [main] : []
  const newest = await db.findVersions<Values>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    locale: 'all',
    limit: 1,
    pagination: false,
    req,
  })
  const versions = newest.docs.map(({ version }) => version)
  return [...versions, ...(main ? [main] : [])]
}

export function typeOf(req: PayloadRequest, { slug, kind }: Owner): Bilingual {
  const { config, collections } = req.payload
  const name =
    kind === 'global'
      ? config.globals.find((each) => each.slug === slug)?.label
      : Object.values(collections).find((each) => each.config.slug === slug)?.config.labels.singular
  const said = (language: Locale): string =>
    name ? getTranslation(name, { ...req.i18n, language }) : slug
  return { nb: said('nb'), en: said('en') }
}

/** What lists call the document: the first language that has a title, the principal's before others. */
function titleOf(req: PayloadRequest, owner: Owner, states: readonly Values[]): string {
  const collection = Object.values(req.payload.collections).find(
    ({ config }) => config.slug === owner.slug,
  )
  const name = collection?.config.admin.useAsTitle ?? 'id'
  const asked = isLocale(req.locale) ? [req.locale, ...locales] : locales
  for (const values of states) {
    const value = values[name]
    const said: unknown[] =
      typeof value === 'object' && value !== null
        ? asked.map((locale): unknown => Reflect.get(value, locale))
        : [value]
    const title = said.find((each) => typeof each === 'string' && each !== '')
    if (typeof title === 'string') return title
  }
  return ''
}
