import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { generateNKeysBetween } from 'payload/shared'
import { z } from 'zod'
import { isEditor, onlyLanguageOf } from '@/cms/access/roles'
import { trailMoves } from '@/cms/trail/moves'
import { part } from '@/lib/parts'
import { inTransaction, runSql as run } from './transaction'
import { notifyPurge } from './notify'

const wish = z.object({
  collectionSlug: z.string(),
  docsToMove: z.array(z.coerce.number().int()).min(1).max(500),
  newKeyWillBe: z.enum(['greater', 'less']),
  target: z.object({ id: z.coerce.number().int() }),
})
type Wish = z.output<typeof wish>
type Row = { id: number; key: string | null }

/**
 * Takes the place of Payload's reordering, which saves the whole latest version and so would publish
 * or withdraw texts somebody is still writing. The order is neither text nor status: only its column
 * changes, in the public row and in the latest version.
 */
export const reorderOnly: Endpoint = {
  path: '/reorder',
  method: 'post',
  handler: async (req) => {
    if (!isEditor(req) || onlyLanguageOf(req) !== null)
      throw new APIError(req.t('error:notAllowedToPerformAction'), 403, null, true)
    const asked = wish.safeParse(await req.json?.().catch(() => null))
    const known = Object.values(req.payload.collections).find(
      ({ config }) => config.orderable && config.slug === asked.data?.collectionSlug,
    )
    if (!asked.success || !known) throw new APIError(req.t('error:unspecific'), 400, null, true)
    const { config } = known
    await inTransaction(req, async () => {
      await move(req, asked.data)
      await trailMoves(req, config, asked.data.docsToMove)
    })
    return Response.json({ success: true })
  },
}

/**
 * One request at a time orders documents of a type, and sees what the one before did: two that read the
 * same neighbours would give the same key twice.
 */
const waitForOrder = (req: PayloadRequest, collection: string) =>
  run(req, `select pg_advisory_xact_lock(hashtextextended('the order of ${collection}', 0))`)

/** A new document is put last by Payload's own hook, which comes after this one. */
export const waitForPlace: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  req,
}) => {
  if (operation === 'create' && collection.orderable) await waitForOrder(req, collection.slug)
  return data
}

/** Puts a document directly after another one of its type, in the transaction of `req`. */
export const placeAfter = (
  req: PayloadRequest,
  collectionSlug: CollectionSlug,
  id: number,
  after: number,
): Promise<void> =>
  move(req, { collectionSlug, docsToMove: [id], newKeyWillBe: 'greater', target: { id: after } })

async function move(
  req: PayloadRequest,
  { collectionSlug, docsToMove, newKeyWillBe, target }: Wish,
) {
  await waitForOrder(req, collectionSlug)
  const { rows } = await run(
    req,
    `select id, "_order" as key from "${collectionSlug}" order by "_order"`,
  )
  const others: Row[] = rows.filter((row: Row) => !docsToMove.includes(row.id))
  const at = others.findIndex(({ id }) => id === target.id)
  if (at < 0) throw new APIError(req.t('error:notFound'), 404, null, true)
  const [before, after] = newKeyWillBe === 'greater' ? [at, at + 1] : [at - 1, at]
  const keyOf = (index: number) => others[index]?.key ?? null
  const keys = generateNKeysBetween(keyOf(before), keyOf(after), docsToMove.length)
  for (const [index, id] of docsToMove.entries()) {
    const key = keys[index]
    await run(req, `update "${collectionSlug}" set "_order" = '${key}' where id = ${id}`)
    await run(
      req,
      `update "_${collectionSlug}_v" set "version__order" = '${key}' where parent_id = ${id} and latest`,
    )
  }
  await notifyPurge(req, { parts: [part.list(collectionSlug)], withdrawn: [] })
}
