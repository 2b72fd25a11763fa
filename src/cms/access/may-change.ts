import { createLocalReq, type CollectionSlug, type PayloadRequest } from 'payload'
import { inOwnLanguage } from '@/cms/language-limit/access'
import { isolatedRequest } from '@/cms/isolated-request'
import { notHeldUp } from '@/cms/users/second-factor/demanded'
import type { User } from '@/payload-types'

/** Whether there is such a document and the principal may change it, by the rule of its type; for endpoints of ours. */
export async function mayChange(
  asking: PayloadRequest,
  collection: CollectionSlug,
  id: number,
): Promise<boolean> {
  const req = inOwnLanguage(asking)
  const allowed = await req.payload.collections[collection].config.access.update({ id, req })
  if (allowed === false) return false
  const itself = { id: { equals: id } }
  const { totalDocs } = await req.payload.count({
    collection,
    where: allowed === true ? itself : { and: [itself, allowed] },
    req: isolatedRequest(req),
  })
  return totalDocs > 0
}

/** The same for somebody who is about to be told of it, whether they have signed in or not. */
export async function mayChangeAs(
  req: PayloadRequest,
  account: User,
  collection: CollectionSlug,
  id: number,
): Promise<boolean> {
  const user = { ...notHeldUp(account), collection: 'users' as const }
  const transaction = await req.transactionID
  const theirs = await createLocalReq(
    { user, ...(transaction && { req: { transactionID: transaction } }) },
    req.payload,
  )
  return mayChange(theirs, collection, id)
}
