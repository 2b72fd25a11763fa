import type { CollectionSlug, PayloadRequest } from 'payload'
import { runSql } from '@/cms/publishing/transaction'
import { nodesOf } from '@/cms/rich-text/walk'
import { readCatalog, type Catalog, type ReferencePlace } from './catalog'
import { inNode } from './references'

/** What makes use public, what a draft of a public document does, and what lies in the trash. */
export type UseState = 'published' | 'draft' | 'trash'

export type FoundUse = { slug: string; id: number; state: UseState }

type Row = {
  slug: string
  id: number
  kind: ReferencePlace['kind']
  public: boolean
  trashed: boolean
}
type TextRow = Row & { text: unknown }

const rank: Record<UseState, number> = { published: 0, draft: 1, trash: 2 }

/**
 * Every document that uses this one, in what is public or in its newest draft: what is public first.
 * Foreign keys are asked by their indexes; running texts by the numbers in them, and then read.
 */
export async function searchUses(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number,
): Promise<FoundUse[]> {
  const catalog = await readCatalog(req)
  const target = collection.replaceAll('-', '_')
  const keys = (catalog.places.get(target) ?? [])
    .filter(isNow)
    .map((place) => byKey(catalog, place, id))
  const texts = catalog.texts.filter(isNow).map((place) => byNumber(catalog, place, id))
  const found = await ask<Row>(req, keys)
  const candidates = await ask<TextRow>(req, texts)
  const inTexts = candidates.filter(({ text }) => refersTo(text, collection, id))
  const uses = new Map<string, FoundUse>()
  for (const row of [...found, ...inTexts]) {
    if (row.slug === collection && row.id === id) continue
    const state = stateOf(row)
    const known = uses.get(`${row.slug} ${row.id}`)
    if (!known || rank[state] < rank[known.state])
      uses.set(`${row.slug} ${row.id}`, { slug: row.slug, id: row.id, state })
  }
  return [...uses.values()].toSorted(
    (a, b) => rank[a.state] - rank[b.state] || a.slug.localeCompare(b.slug, 'en') || a.id - b.id,
  )
}

/** A global has no drafts: its versions are how it was. */
const isNow = ({ kind, owner }: ReferencePlace): boolean =>
  kind === 'main' || owner.kind === 'collection'

function stateOf({ kind, public: shown, trashed }: Row): UseState {
  if (trashed) return 'trash'
  return kind === 'main' && shown ? 'published' : 'draft'
}

const refersTo = (text: unknown, collection: string, id: number): boolean =>
  [...nodesOf(text)]
    .flatMap(inNode)
    .some((each) => each.collection === collection && each.id === id)

const byKey = (catalog: Catalog, place: ReferencePlace, id: number): string =>
  select(catalog, place, '', `${columnOf(place)} = ${id}`)

/** Lexical keeps what an editor chose in the `fields` of a node, ids as numbers. */
const byNumber = (catalog: Catalog, place: ReferencePlace, id: number): string =>
  select(
    catalog,
    place,
    `, ${columnOf(place)} as text`,
    `jsonb_path_exists(${columnOf(place)}, '$.**.fields.** ? (@ == ${id})')`,
  )

export const columnOf = ({ chain, column }: ReferencePlace): string =>
  `${chain.length > 0 ? 't0' : 'o'}."${column}"`

function select(catalog: Catalog, place: ReferencePlace, more: string, where: string): string {
  const { owner, kind, onDelete } = place
  const { tables, on, main, shown, trashed } = wayUp(catalog, place)
  const isVersion = kind === 'versions'
  const conditions = [
    where,
    ...on,
    ...(isVersion ? ['o.latest is true'] : []),
    // What is not public is edited in its newest version; its row is what it was first saved as.
    ...(!isVersion && owner.kind === 'collection' && owner.versions && onDelete !== 'refuse'
      ? [`(${shown} or not exists (select 1 from "${owner.versions}" v where v.parent_id = o.id))`]
      : []),
  ]
  return `select '${owner.slug}' as slug, ${main}.id as id, '${kind}' as kind,
    ${shown} as public, ${trashed} as trashed${more}
    from ${tables.join(', ')} where ${conditions.join(' and ')}`
}

/**
 * How a statement comes from a column (of `t0`, or of `o`) to the row or version it belongs to (`o`)
 * and to the document (`main`).
 */
export function wayUp(catalog: Catalog, { owner, kind, chain }: ReferencePlace) {
  const own = kind === 'main' ? owner.table : String(owner.versions)
  const joins = chain.map(({ table, parent }, at) => {
    const above = at + 1 < chain.length ? `t${at + 1}` : 'o'
    return { from: `"${table}" t${at}`, on: `t${at}."${parent}" = ${above}.id` }
  })
  const ofDocument = kind === 'versions' && owner.kind === 'collection'
  const main = ofDocument ? 'm' : 'o'
  return {
    // From the column's table upwards, so that its index is where Postgres begins.
    tables: [
      ...joins.map(({ from }) => from),
      `"${own}" o`,
      ...(ofDocument ? [`"${owner.table}" m`] : []),
    ],
    on: [...joins.map(({ on }) => on), ...(ofDocument ? ['m.id = o.parent_id'] : [])],
    main,
    shown: owner.kind === 'global' ? 'true' : publicSql(catalog, owner.table, main),
    trashed: catalog.trashIn.has(owner.table) ? `${main}.deleted_at is not null` : 'false',
  }
}

/** Whether a document is public in any language; what has no status is in use as it stands. */
function publicSql({ statusIn }: Catalog, table: string, alias: string): string {
  const locales = `${table}_locales`
  if (statusIn.has(table)) return `coalesce(${alias}._status = 'published', false)`
  if (!statusIn.has(locales)) return 'true'
  return `exists (select 1 from "${locales}" l
    where l._parent_id = ${alias}.id and l._status = 'published')`
}

async function ask<T>(req: PayloadRequest, selects: string[]): Promise<T[]> {
  if (selects.length === 0) return []
  const { rows } = await runSql(req, selects.join('\nunion all\n'))
  // The columns are those that the statements name.
  return rows as T[]
}
