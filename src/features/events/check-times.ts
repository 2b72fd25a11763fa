import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { say } from '@/cms/say'

export const refuseEndBeforeStart: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const { start, end } = { ...originalDoc, ...data }
  if (start && end && new Date(end) < new Date(start))
    throw new ValidationError(
      { errors: [{ message: say(req, 'endBeforeStart'), path: 'end' }] },
      req.t,
    )
  return data
}
