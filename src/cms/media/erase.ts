import type { PayloadRequest } from 'payload'
import { forgetBookkeeping } from '@/cms/erasure/bookkeeping'
import { takeOut } from '@/cms/erasure/take-out'
import { without } from '@/cms/erasure/without'
import { changePlanned } from '@/cms/plans/take-out'
import { plansOf, removePlan } from '@/cms/plans/stored'
import { runSql } from '@/cms/publishing/transaction'
import { filesOf } from './tidy'

/**
 * Deletes a file with all that was ever written about it and takes it out of every document, in the
 * transaction of `req`. What is left to remove from the disk once that is committed is returned:
 * Payload’s own deletion removes it before, and could not bring it back.
 */
export async function eraseFile(req: PayloadRequest, id: number): Promise<string[]> {
  const gone = { collection: 'media', id } as const
  const files = await filesOf(req, id)
  await takeOut(req, gone)
  await changePlanned(req, (text, { fields }) => without(fields, text, gone))
  for (const plan of await plansOf(req, { collection: 'media', document: id }))
    await removePlan(req, plan.id)
  await forgetBookkeeping(req, 'media', id)
  await runSql(req, `delete from addresses where collection = 'media' and document = ${id}`)
  await req.payload.db.deleteVersions({
    collection: 'media',
    where: { parent: { equals: id } },
    req,
  })
  await req.payload.db.deleteOne({ collection: 'media', where: { id: { equals: id } }, req })
  return files
}
