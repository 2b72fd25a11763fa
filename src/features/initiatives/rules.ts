import type { CollectionBeforeValidateHook } from 'payload'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { idsOf } from '@/lib/ids'

export const refuseBackwards: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const { from, to } = { ...originalDoc, ...data }
  if (from && to && new Date(to) < new Date(from))
    throw refusal(translate(req, 'endBeforeStart'), 'to')
  return data
}

/** Who leads it takes part in it. */
export const keepCoordinators: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const { coordinators, participants } = { ...originalDoc, ...data }
  const leading = idsOf(coordinators)
  const taking = idsOf(participants)
  return leading.every((id) => taking.includes(id))
    ? data
    : { ...data, participants: [...new Set([...taking, ...leading])] }
}
