import type { CollectionSlug, PayloadRequest } from 'payload'
import { ownersOf, type Owner } from '@/cms/in-use/owners'
import { rowsOf, runSql } from '@/cms/publishing/transaction'
import { findWords, type FoundWords } from './find-words'
import type { Term } from './terms'

/**
 * Deletes what nobody sees or edits any more and still names somebody: versions that newer ones have
 * taken the place of, and what the row of a document that is not public was first saved as. Nothing is
 * rewritten. Returns how many versions went.
 */
export async function dropOldTexts(req: PayloadRequest, terms: readonly Term[]): Promise<number> {
  const sure = terms.filter((term) => term.sure)
  const found = await findWords(req, sure)
  let dropped = 0
  for (const owner of ownersOf(req.payload).filter(({ versions }) => versions)) {
    const here = found.filter(({ slug }) => slug === owner.slug)
    dropped += await dropVersions(req, owner, here)
    await forgetFirstSaved(req, owner, here)
    await forgetWithdrawn(req, owner, here)
  }
  return dropped
}

async function dropVersions(
  req: PayloadRequest,
  { kind, table, versions }: Owner,
  found: readonly FoundWords[],
): Promise<number> {
  const old = found.filter((each) => each.kind === 'versions' && !each.current)
  const rows = [...new Set(old.map(({ row }) => row))]
  if (rows.length === 0) return 0
  const kept = kind === 'global' ? [] : await publicVersions(req, table, String(versions))
  const erased = rows.filter((row) => !kept.includes(row))
  if (erased.length > 0)
    await runSql(req, `delete from "${versions}" where id in (${erased.join(', ')})`)
  return erased.length
}

/** The version that is what visitors see now, in each language: what is published begins with it. */
async function publicVersions(
  req: PayloadRequest,
  table: string,
  versions: string,
): Promise<number[]> {
  const perLanguage = await hasTable(req, `${versions}_locales`)
  const newest = await rowsOf<{ id: number }>(
    req,
    perLanguage
      ? `select max(v.id) as id from "${versions}" v
         join "${versions}_locales" l on l._parent_id = v.id
         join "${table}" m on m.id = v.parent_id
         join "${table}_locales" shown on shown._parent_id = m.id and shown._locale = l._locale
         where coalesce(to_jsonb(l)->>'version__status', to_jsonb(v)->>'version__status') = 'published'
           and coalesce(to_jsonb(shown)->>'_status', to_jsonb(m)->>'_status') = 'published'
         group by v.parent_id, l._locale`
      : `select max(v.id) as id from "${versions}" v join "${table}" m on m.id = v.parent_id
         where to_jsonb(v)->>'version__status' = 'published' and to_jsonb(m)->>'_status' = 'published'
         group by v.parent_id`,
  )
  return newest.map(({ id }) => id)
}

async function hasTable(req: PayloadRequest, table: string): Promise<boolean> {
  const [found] = await rowsOf<{ there: boolean }>(
    req,
    `select to_regclass('"${table}"') is not null as there`,
  )
  return found?.there === true
}

const isWorkedOn = ({ kind, current }: FoundWords): boolean => kind === 'versions' && current

/** A document that is not public is worked on in its newest version; its row is what it once was. */
async function forgetFirstSaved(
  req: PayloadRequest,
  { kind, slug }: Owner,
  found: readonly FoundWords[],
): Promise<void> {
  if (kind === 'global') return
  const collection = slug as CollectionSlug
  const ids = found
    .filter((each) => each.kind === 'main' && each.state === 'draft')
    .filter(({ id }) => !found.some((each) => each.id === id && isWorkedOn(each)))
    .map(({ id }) => id)
  for (const id of new Set(ids)) {
    const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
      collection,
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      locale: 'all',
      limit: 1,
      pagination: false,
      req,
    })
    const newest = docs[0]?.version
    if (newest) await req.payload.db.updateOne({ collection, id, data: newest, req })
  }
}

/** So is a language that is not public while the other one is: its words become those of its newest draft. */
async function forgetWithdrawn(
  req: PayloadRequest,
  { table, versions }: Owner,
  found: readonly FoundWords[],
): Promise<void> {
  const old = found.filter(
    ({ kind, id, locale }) =>
      kind === 'main' &&
      locale !== null &&
      !found.some((each) => each.id === id && each.locale === locale && isWorkedOn(each)),
  )
  const columns = old.length > 0 ? await wordsPerLanguage(req, table, String(versions)) : []
  if (columns.length === 0) return
  const names = (prefix: string) => columns.map((name) => `"${prefix}${name}"`).join(', ')
  for (const { id, locale } of old)
    await runSql(
      req,
      `update "${table}_locales" shown set (${names('')}) = row(${names('version_')})
       from "${versions}_locales" draft join "${versions}" v on v.id = draft._parent_id
       where v.parent_id = ${id} and v.latest and draft._locale = '${locale}'
         and shown._parent_id = ${id} and shown._locale = '${locale}'
         and shown._status <> 'published'`,
    )
}

/** What is written in each language, for types with a status in each. */
async function wordsPerLanguage(
  req: PayloadRequest,
  table: string,
  versions: string,
): Promise<string[]> {
  const found = await rowsOf<{ name: string }>(
    req,
    `select shown.column_name as name
     from information_schema.columns shown join information_schema.columns draft
       on draft.table_schema = shown.table_schema
       and draft.column_name = 'version_' || shown.column_name
     where shown.table_schema = current_schema() and shown.table_name = '${table}_locales'
       and draft.table_name = '${versions}_locales'
       and shown.data_type in ('jsonb', 'text', 'character varying')
       and exists (select 1 from information_schema.columns status
         where status.table_schema = shown.table_schema
           and status.table_name = shown.table_name and status.column_name = '_status')`,
  )
  return found.map(({ name }) => name)
}
