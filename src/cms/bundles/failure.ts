import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { pauseAfter, tellPlanner, type Reasons } from '@/cms/plans/failure'
import { inTransaction } from '@/cms/publishing/transaction'
import { log } from '@/lib/log'

/**
 * As with a plan that stands alone: what is refused has failed at once, everything else is tried again for some
 * minutes. All the plans of a bundle fail together, and its planner gets one mail.
 */
export async function noteBundleFailure(
  payload: Payload,
  id: number,
  error: unknown,
  reasonsOf: (req: PayloadRequest) => Promise<Reasons>,
): Promise<void> {
  const req = await createLocalReq({}, payload)
  const where: Where = { and: [{ bundle: { equals: id } }, { state: { equals: 'waiting' } }] }
  const { docs } = await payload.find({
    collection: 'plans',
    where,
    sort: 'id',
    pagination: false,
    depth: 0,
  })
  const [first] = docs
  if (!first) return
  const tries = first.tries + 1
  const pause = pauseAfter(error, tries)
  log.warn({ err: error, bundle: id, tries, again: pause !== undefined }, 'a bundle failed')
  if (pause !== undefined) {
    const nextTry = new Date(Date.now() + pause).toISOString()
    await payload.update({ collection: 'plans', where, data: { tries, nextTry }, depth: 0 })
    return
  }
  const reasons = await reasonsOf(req)
  const { title } = await payload.findByID({ collection: 'bundles', id, depth: 0 })
  await inTransaction(req, async () => {
    await payload.update({
      collection: 'plans',
      where,
      data: { tries, state: 'failed', reasonNb: reasons.nb, reasonEn: reasons.en },
      depth: 0,
      req: isolatedRequest(req),
    })
    await tellPlanner(req, first, { title, reasons, link: `/admin/collections/bundles/${id}` })
  })
}
