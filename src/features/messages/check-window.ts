import type { CollectionBeforeValidateHook } from 'payload'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'

export const refuseWindowBackwards: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const { from, to } = { ...originalDoc, ...data }
  if (from && to && new Date(to) <= new Date(from))
    throw refusal(translate(req, 'endBeforeStart'), 'to')
  return data
}
