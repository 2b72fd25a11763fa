import type { CollectionBeforeValidateHook } from 'payload'
import { refusal } from '@/cms/refusal'
import { say } from '@/cms/say'

/** A communicator speaks for an organisation; without one there is nothing to publish for. */
export const refuseWithoutOrganisation: CollectionBeforeValidateHook = (hook) => {
  const { data, originalDoc, req } = hook
  const { organisation, role } = { ...originalDoc, ...data }
  if (role !== 'communicator' || organisation != null) return data
  throw refusal(say(req, 'communicatorNeedsOrganisation'), 'organisation')
}
