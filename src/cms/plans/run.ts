import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { inTransaction, runSql } from '@/cms/publishing/transaction'
import { plannerInTrail } from '@/cms/trail/read'
import { idOf } from '@/lib/ids'
import { log } from '@/lib/log'
import type { Plan as Row } from '@/payload-types'
import { carryOut, lockDocument } from './carry-out'
import { noteFailure } from './failure'
import { planOf } from './plan'

/** Plans at a time, so that a stop is heard between them. */
const most = 20

/** Carries out what is due, one plan after the other. */
export async function runDuePlans(
  payload: Payload,
  stop: AbortSignal,
  now = new Date(),
): Promise<void> {
  const { docs } = await payload.find({
    collection: 'plans',
    where: {
      and: [
        { state: { equals: 'waiting' } },
        { nextTry: { less_than_equal: now.toISOString() } },
        // What goes out together is another's business (src/cms/bundles/run.ts).
        { bundle: { exists: false } },
      ],
    },
    sort: ['at', 'id'],
    limit: most,
    pagination: false,
    depth: 0,
  })
  for (const { id } of docs) {
    if (stop.aborted) return
    await runPlan(payload, id)
  }
}

/**
 * All of a plan and its end in one transaction: a worker that is killed leaves it as it was, and of
 * two workers the second finds it gone and takes back what it did.
 */
async function runPlan(payload: Payload, id: number): Promise<void> {
  const req = await createLocalReq({}, payload)
  try {
    await inTransaction(req, async () => {
      const known = await waiting(req, id)
      if (!known) return
      await lockDocument(req, planOf(known))
      // What was saved before the lock may have called it off, or off in one language.
      const plan = await waiting(req, id)
      if (!plan) return
      const maker = idOf(plan.by) ?? (await plannerInTrail(req, plan))
      await carryOut(req, planOf(plan), { overrideAccess: true, maker })
      const { rows } = await runSql(
        req,
        `delete from plans where id = ${id} and state = 'waiting' returning id`,
      )
      if (rows.length === 0) throw new Overtaken()
    })
  } catch (error) {
    if (error instanceof Overtaken)
      log.info({ plan: id }, 'a plan was called off or done meanwhile')
    else await noteFailure(payload, id, error)
  }
}

/** Somebody else has done it meanwhile, or called it off. */
export class Overtaken extends Error {}

async function waiting(req: PayloadRequest, id: number): Promise<Row | undefined> {
  const { docs } = await req.payload.find({
    collection: 'plans',
    where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }] },
    pagination: false,
    limit: 1,
    depth: 0,
    req: isolatedRequest(req),
  })
  return docs[0]
}
