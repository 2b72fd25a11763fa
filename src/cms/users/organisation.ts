import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { say } from '@/cms/say'

/** A communicator speaks for an organisation; without one there is nothing to publish for. */
export const refuseWithoutOrganisation: CollectionBeforeValidateHook = (hook) => {
  const { data, originalDoc, req } = hook
  const { organisation, role } = { ...originalDoc, ...data }
  if (role !== 'communicator' || organisation != null) return data
  const message = say(req, 'communicatorNeedsOrganisation')
  throw new ValidationError({ errors: [{ message, path: 'organisation' }] }, req.t)
}
