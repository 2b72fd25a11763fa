import type { CollectionBeforeValidateHook } from 'payload'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'

export const refuseEndBeforeStart: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const { start, end } = { ...originalDoc, ...data }
  if (start && end && new Date(end) < new Date(start))
    throw refusal(translate(req, 'endBeforeStart'), 'end')
  return data
}
