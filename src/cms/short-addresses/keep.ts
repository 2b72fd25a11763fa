import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { escapeLiteral } from 'pg'
import { refuseAddress, reserveAddress } from '@/cms/publishing/addresses'
import { notifyPurge } from '@/cms/publishing/notify'
import { rowsOf, runSql } from '@/cms/publishing/transaction'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { isPaged } from '@/i18n/document-path'
import { part } from '@/lib/parts'
import type { ShortAddress } from '@/payload-types'
import { followShortAddress } from './follow'

const type = 'short-addresses'

/** One save after the other: two at once could each close half of a loop. Held until the commit. */
const waitForOthers = (req: PayloadRequest) =>
  runSql(req, `select pg_advisory_xact_lock(hashtextextended('${type}', 0))`)

export const changeInTurn: CollectionBeforeChangeHook = async ({ data, req }) => {
  await waitForOthers(req)
  return data
}

export const deleteInTurn: CollectionBeforeDeleteHook = async ({ req }) => {
  await waitForOthers(req)
}

/** In the saving transaction: takes the address, gives the one before back, and refuses what leads in a circle. */
export const keepAddress: CollectionAfterChangeHook<ShortAddress> = async ({ doc, req }) => {
  await free(req, doc.id, doc.path)
  await take(req, doc)
  const { by, lead } = await followShortAddress({ payload: req.payload, req }, doc)
  if (lead === 'loop') {
    const way = [...by, doc].map(({ path }) => path).join(' → ')
    throw refusal(translate(req, 'shortLoop', { way }), 'address')
  }
  await purge(req, doc.id)
  return doc
}

export const freeAddress: CollectionAfterDeleteHook<ShortAddress> = async ({ doc, req }) => {
  await free(req, doc.id)
  await purge(req, doc.id)
  return doc
}

/** An address that belonged to something deleted for good may lead on: that is what an editor decides here. */
async function take(req: PayloadRequest, { id, path }: ShortAddress): Promise<void> {
  const holder = await reserveAddress(req, path, { collection: type, document: id })
  if (holder.collection === type && holder.document === id) return
  if (holder.collection === type) throw refusal(translate(req, 'shortTaken', { path }), 'path')
  if (!(await isDeleted(req, holder))) throw await refuseAddress(req, path, holder, 'path')
  await runSql(
    req,
    `update addresses set collection = '${type}', document = ${id}, updated_at = now()
     where path = ${escapeLiteral(path)}`,
  )
}

async function isDeleted(
  req: PayloadRequest,
  { collection, document }: { collection: string; document: number },
): Promise<boolean> {
  if (!isPaged(collection)) return false
  return (await rowsOf(req, `select id from "${collection}" where id = ${document}`)).length === 0
}

const free = (req: PayloadRequest, id: number, but = '') =>
  runSql(
    req,
    `delete from addresses
     where collection = '${type}' and document = ${id} and path <> ${escapeLiteral(but)}`,
  )

const purge = (req: PayloadRequest, id: number): Promise<void> =>
  notifyPurge(req, { parts: [part.list(type), part.document(type, id)], withdrawn: [] })
