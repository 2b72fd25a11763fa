import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { readCatalog, type ReferencePlace } from '@/cms/in-use/catalog'
import { rowsOf, runSql } from '@/cms/publishing/transaction'
import { localeOf, type Locale } from '@/i18n/locales'
import { withoutInText, type ErasedDocument } from './without'

/** As `ErasedDocument`, with the words that stand instead of a name in each language. */
export type Leaving = Omit<ErasedDocument, 'instead'> & { instead?: Record<Locale, string> }

/**
 * Takes a document out of every other one: of what is public, of every version and of running texts.
 * Read from the database’s catalogue, so that no field is forgotten. Nothing is saved by it: what an
 * editor has not published stays a draft.
 */
export async function takeOut(req: PayloadRequest, leaving: Leaving): Promise<void> {
  const { places, texts } = await readCatalog(req)
  for (const place of places.get(leaving.collection.replaceAll('-', '_')) ?? [])
    await runSql(req, emptied(place, leaving.id))
  for (const place of texts.filter(({ owner }) => owner.fields.some(isRunning)))
    await rewrite(req, place, leaving)
}

/** A row of a list of relations, or of a list that is about it, goes; a field of a document is emptied. */
function emptied(place: ReferencePlace, id: number): string {
  const { chain, column } = place
  const table = tableOf(place)
  return chain.length > 0 && !table.endsWith('_locales')
    ? `delete from "${table}" where "${column}" = ${id}`
    : `update "${table}" set "${column}" = null where "${column}" = ${id}`
}

const isRunning = ({ type }: { type: string }): boolean => type === 'richText'

function tableOf({ owner, kind, chain }: ReferencePlace): string {
  return chain[0]?.table ?? (kind === 'main' ? owner.table : String(owner.versions))
}

/** Lexical keeps what an editor chose in the `fields` of a node: ids as numbers, names as texts. */
async function rewrite(
  req: PayloadRequest,
  place: ReferencePlace,
  leaving: Leaving,
): Promise<void> {
  const { instead, ...erased } = leaving
  const [table, column] = [tableOf(place), place.column]
  const rows = await rowsOf<{ id: number; text: unknown; language: string | null }>(
    req,
    `select id, "${column}" as text, coalesce(to_jsonb(t)->>'_locale', to_jsonb(t)->>'language',
       to_jsonb(t)->>'version_language') as language
     from "${table}" t where jsonb_path_exists("${column}", '$.**.fields.** ? (@ == ${erased.id})')
       or jsonb_path_exists("${column}", '$.**.fields ? (@.blockType == "speech")')`,
  )
  for (const { id, text, language } of rows) {
    const left = withoutInText(text, { ...erased, instead: instead?.[localeOf(language)] })
    if (JSON.stringify(left) !== JSON.stringify(text))
      await runSql(
        req,
        `update "${table}" set "${column}" = ${escapeLiteral(JSON.stringify(left))}::jsonb
         where id = ${id}`,
      )
  }
}
