import { isDeepStrictEqual } from 'node:util'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { removePlan } from '@/cms/plans/stored'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { placesIn } from './parts'
import { plansOfBundle } from './stored'

/** What was planned is what goes out: what belongs to a bundle stays until its plan is called off. */
export const refuseWhilePlanned: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || data['items'] === undefined) return data
  if (isDeepStrictEqual(placesIn(data['items']), placesIn(originalDoc?.items))) return data
  const planned = await plansOfBundle(req, Number(originalDoc?.id))
  if (planned.length > 0) throw refusal(translate(req, 'bundlePlanned'), 'items')
  return data
}

export const callOffWithBundle: CollectionBeforeDeleteHook = ({ id, req }) =>
  callOffBundle(req, Number(id))

/** Calls off what is planned for a bundle. */
export async function callOffBundle(req: PayloadRequest, id: number): Promise<void> {
  for (const plan of await plansOfBundle(req, id)) await removePlan(req, plan.id)
}
