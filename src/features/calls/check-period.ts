import type { CollectionBeforeValidateHook } from 'payload'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'

export const refuseClosedBeforeOpen: CollectionBeforeValidateHook = ({
  data,
  originalDoc,
  req,
}) => {
  const { opens, closes } = { ...originalDoc, ...data }
  if (opens && closes && new Date(closes) <= new Date(opens))
    throw refusal(translate(req, 'closesBeforeOpens'), 'closes')
  return data
}
