import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import type { Group } from '@/payload-types'

/** A group does not end before it begins. */
export const keepPeriod: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const { from, to } = { ...originalDoc, ...data } as { from?: string; to?: string }
  if (from && to && to < from) throw refusal(translate(req, 'endBeforeStart'), 'to')
  return data
}

/** There is one coordination group: pages of its own show it. It neither becomes another one, nor another it. */
export const keepOneCoordination: CollectionBeforeValidateHook = async (hook) => {
  const { data, originalDoc, req } = hook
  if (data?.['kind'] === undefined || data['kind'] === originalDoc?.kind) return data
  const first = await coordinationGroup(req)
  const becomesSecond = data['kind'] === 'coordination' && first !== null
  if (becomesSecond || originalDoc?.kind === 'coordination')
    throw refusal(translate(req, 'oneCoordinationGroup'), 'kind')
  return data
}

/** Writes down who says that the roster is right. */
export const nameConfirmer: CollectionBeforeChangeHook<Group> = ({ data, originalDoc, req }) => {
  const now = data.confirmed
  if (!req.user || !now?.on) return data
  const before = originalDoc?.confirmed
  const same = before?.on === now.on && (before.source ?? null) === (now.source ?? null)
  return same ? data : { ...data, confirmed: { ...now, by: req.user.name } }
}

/** The id of the coordination group, which the migrations made. */
export async function coordinationGroup(req: PayloadRequest): Promise<number | null> {
  const { docs } = await req.payload.find({
    collection: 'groups',
    where: { kind: { equals: 'coordination' } },
    trash: true,
    depth: 0,
    limit: 1,
    req: isolatedRequest(req),
  })
  return docs[0]?.id ?? null
}
