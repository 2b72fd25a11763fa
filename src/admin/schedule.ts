import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { docAccessOperation, Forbidden, type PayloadRequest } from 'payload'

type Plan = Parameters<typeof schedulePublishHandler>[0]
type Target = { relationTo: string; value: number | string }

/**
 * Payload's own asks only whether somebody has signed in: every communicator could call off what
 * others have planned. What is planned is as closed as the document it is planned for.
 */
export async function scheduleOwn(plan: Plan): Promise<unknown> {
  const { deleteID, doc, req } = plan
  const calledOff = deleteID === undefined ? undefined : await targetOf(req, deleteID)
  for (const target of [doc, calledOff])
    if (target && !(await mayUpdate(req, target))) throw new Forbidden(req.t)
  return schedulePublishHandler(plan)
}

/** The document that a planned publication is about. */
async function targetOf({ payload }: PayloadRequest, id: number | string) {
  const job = await payload.findByID({
    collection: 'payload-jobs',
    id: Number(id),
    depth: 0,
    disableErrors: true,
  })
  const input = job?.input
  // What the scheduling of publications has put there, which the type of a job's input cannot say.
  return input && typeof input === 'object' ? (Reflect.get(input, 'doc') as Target) : undefined
}

async function mayUpdate(req: PayloadRequest, { relationTo, value }: Target): Promise<boolean> {
  const collection = Object.values(req.payload.collections).find(
    ({ config }) => config.slug === relationTo,
  )
  if (!collection) return false
  const { update } = await docAccessOperation({ collection, data: {}, id: Number(value), req })
  return Boolean(update)
}
