import type { CollectionBeforeValidateHook } from 'payload'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'

/** Those who do something for one organisation, and nothing without. */
export const needsOrganisation = (role: unknown): boolean =>
  role === 'communicator' || role === 'guest'

/** A communicator speaks for an organisation; without one there is nothing to publish for. */
export const refuseWithoutOrganisation: CollectionBeforeValidateHook = (hook) => {
  const { data, originalDoc, req } = hook
  const { organisation, role } = { ...originalDoc, ...data }
  if (!needsOrganisation(role) || organisation != null) return data
  throw refusal(translate(req, 'communicatorNeedsOrganisation'), 'organisation')
}
