import { createLocalReq, type FlattenedField, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readCatalog, type Catalog } from '@/cms/in-use/catalog'
import { ownersOf } from '@/cms/in-use/owners'
import { openPayload } from '@tests/support/payload'

type Key = { table: string; column: string; target: string; action: string }

let payload: Payload
let catalog: Catalog
let keys: Key[]

beforeAll(async () => {
  payload = await openPayload()
  catalog = await readCatalog(await createLocalReq({}, payload))
  const { rows } = await payload.db.execute({
    drizzle: payload.db.drizzle,
    raw: `select s.relname as table, attname as column, t.relname as target, confdeltype as action
      from pg_constraint join pg_class s on s.oid = conrelid join pg_class t on t.oid = confrelid
      join pg_attribute on attrelid = conrelid and attnum = conkey[1] where contype = 'f'`,
  })
  keys = rows as Key[]
})
afterAll(() => payload.destroy())

const places = () => [...catalog.places.values()].flat()

/** The table whose column this is: the owner's own, or the first on the way to it. */
const isChecked = ({ table, column, target }: Key): boolean =>
  (catalog.places.get(target) ?? []).some((place) => {
    const own = place.kind === 'main' ? place.owner.table : place.owner.versions
    return place.column === column && (place.chain[0]?.table ?? own) === table
  })

/** What goes with its document, and why that is right. */
const goesAlong: [why: string, is: (key: Key) => boolean][] = [
  [
    'rows, texts and languages of a document are part of it',
    ({ column, action }) => /^_?parent_id$/.test(column) && action === 'c',
  ],
  [
    'a version is deleted with its document',
    ({ table, column }) => /^_.*_v$/.test(table) && column === 'parent_id',
  ],
  [
    'locks and preferences are about one document or account',
    ({ table }) => table.startsWith('payload_'),
  ],
  [
    'what calendars have told of an event is about that event alone',
    ({ table, column, action }) =>
      `${table}.${column}` === 'event_sequences.event' && action === 'c',
  ],
]

it('every foreign key is asked before a deletion, or belongs to what is deleted', () => {
  expect(keys.length).toBeGreaterThan(100)
  const forgotten = keys.filter((key) => !isChecked(key) && !goesAlong.some(([, is]) => is(key)))
  expect(forgotten).toEqual([])
})

it('the seats of the roster are kept by the database itself', () => {
  const kept = keys.filter(({ action }) => action === 'r')
  expect(kept.map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual([
    'appointments.group_id',
    'appointments.organisation_id',
    'appointments.person_id',
  ])
})

it('every field of every type that names another document is asked, in what is public and in drafts', () => {
  for (const owner of ownersOf(payload)) {
    const asked = places().filter((place) => place.owner.slug === owner.slug)
    for (const target of targetsIn(owner.fields))
      for (const kind of owner.versions ? ['main', 'versions'] : ['main']) {
        const found = asked.some(
          (place) => place.kind === kind && (catalog.places.get(target) ?? []).includes(place),
        )
        expect([owner.slug, kind, target, found]).toEqual([owner.slug, kind, target, true])
      }
  }
})

it('every running text is searched', () => {
  const texts = catalog.texts.map(({ owner, kind, column }) => `${owner.slug} ${kind} ${column}`)
  for (const owner of ownersOf(payload).filter(({ fields }) =>
    fields.some(({ type }) => type === 'richText'),
  )) {
    const versions = owner.versions ? [`${owner.slug} versions version_body`] : []
    expect(texts).toEqual(expect.arrayContaining([`${owner.slug} main body`, ...versions]))
  }
})

/** The tables of the types that the fields can name, however deep the field stands. */
function targetsIn(fields: readonly FlattenedField[]): string[] {
  return fields.flatMap((field) => {
    // What a form shows and stores elsewhere.
    if ('virtual' in field && field.virtual) return []
    if (field.type === 'relationship' || field.type === 'upload')
      return [field.relationTo].flat().map((slug) => slug.replaceAll('-', '_'))
    return 'flattenedFields' in field ? targetsIn(field.flattenedFields) : []
  })
}
