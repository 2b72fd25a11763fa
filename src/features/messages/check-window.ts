import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { say } from '@/cms/say'

export const refuseWindowBackwards: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const { from, to } = { ...originalDoc, ...data }
  if (from && to && new Date(to) <= new Date(from))
    throw new ValidationError(
      { errors: [{ message: say(req, 'endBeforeStart'), path: 'to' }] },
      req.t,
    )
  return data
}
