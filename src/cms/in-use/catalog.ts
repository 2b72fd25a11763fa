import type { PayloadRequest } from 'payload'
import { rowsOf } from '@/cms/publishing/transaction'
import { ownersOf, type Owner } from './owners'

/** A column that holds a document's id, or a running text in which one may stand. */
export type ReferencePlace = {
  owner: Owner
  /** `main` is what the public may see, `versions` holds the drafts. */
  kind: 'main' | 'versions'
  /** From the table of the column up to the owner's own: `events_programme_people`, …, `events`. */
  chain: Step[]
  column: string
  /** What the database itself does about the deletion: refuse it, empty the field, take the row away. */
  onDelete: 'refuse' | 'empty' | 'cascade'
}

type Step = { table: string; parent: string }

/** Where a type can be used, by its table, and every running text of the site. */
export type Catalog = {
  places: ReadonlyMap<string, ReferencePlace[]>
  texts: ReferencePlace[]
  /** Every column in which words can stand, running texts among them. */
  words: ReferencePlace[]
  /** Tables with the status of a document in them: one of its own, or one for each language. */
  statusIn: ReadonlySet<string>
  trashIn: ReadonlySet<string>
}

type Key = { table: string; column: string; target: string; action: string }
type Column = { table: string; column: string; type: string }

/**
 * Read from the database's own catalogue: a field of a new type is known the moment its table is
 * there, whatever it is called and however deep it stands.
 */
export async function readCatalog(req: PayloadRequest): Promise<Catalog> {
  const owners = ownersOf(req.payload)
  const keys = await rowsOf<Key>(req, foreignKeys)
  const columns = await rowsOf<Column>(req, columnsOfNote)
  const chainOf = climb(owners, keys)
  const places = new Map<string, ReferencePlace[]>()
  for (const { table, column, target, action } of keys) {
    const found = chainOf(table)
    if (!found || isWayUp(found, column)) continue
    const onDelete = actions[action] ?? 'refuse'
    places.set(target, [...(places.get(target) ?? []), { ...found, column, onDelete }])
  }
  const named = (name: string) =>
    new Set(columns.filter(({ column }) => column === name).map(({ table }) => table))
  const placesOf = (...types: string[]) =>
    columns
      .filter(({ type }) => types.includes(type))
      .flatMap(({ table, column }): ReferencePlace[] => {
        const found = chainOf(table)
        return found ? [{ ...found, column, onDelete: 'empty' }] : []
      })
  return {
    places,
    texts: placesOf('jsonb'),
    words: placesOf('jsonb', 'text', 'character varying'),
    statusIn: named('_status'),
    trashIn: named('deleted_at'),
  }
}

const actions: Record<string, ReferencePlace['onDelete']> = { n: 'empty', c: 'cascade' }

type Found = Pick<ReferencePlace, 'owner' | 'kind' | 'chain'>

/** A function that leads from a table up to the document its rows belong to. */
function climb(owners: readonly Owner[], keys: readonly Key[]) {
  return function up(table: string): Found | null {
    const owner = owners.find((each) => each.table === table || each.versions === table)
    if (owner) return { owner, kind: owner.table === table ? 'main' : 'versions', chain: [] }
    const way = keys.find((key) => key.table === table && /^_?parent_id$/.test(key.column))
    const above = way && up(way.target)
    return above ? { ...above, chain: [{ table, parent: way.column }, ...above.chain] } : null
  }
}

/** The column by which a row belongs to its document is no use of it. */
function isWayUp({ chain, kind }: Found, column: string): boolean {
  const [first] = chain
  return first ? first.parent === column : kind === 'versions' && column === 'parent_id'
}

const foreignKeys = `
  select source.relname as table, attname as column, target.relname as target, confdeltype as action
  from pg_constraint
  join pg_class source on source.oid = conrelid
  join pg_class target on target.oid = confrelid
  join pg_attribute on attrelid = conrelid and attnum = conkey[1]
  where contype = 'f' and connamespace = current_schema()::regnamespace
  order by 1, 2`

const columnsOfNote = `
  select table_name as table, column_name as column, data_type as type
  from information_schema.columns
  where table_schema = current_schema()
    and (data_type in ('jsonb', 'text', 'character varying')
      or column_name in ('_status', 'deleted_at'))
  order by 1, 2`
