import { APIError, type CollectionBeforeValidateHook, type RelationshipField } from 'payload'
import { fieldForEditors } from '@/cms/access/rules'
import { cardsOrganisationOf, isGuest, roleOf } from '@/cms/access/roles'
import { translate } from '@/cms/translate'
import { help, label } from '@/cms/words'
import { idOf } from '@/lib/ids'

/** The organisation that answers for a document; its communicators may edit it. */
export const publisher = (): RelationshipField => ({
  name: 'publisher',
  type: 'relationship',
  relationTo: 'organisations',
  index: true,
  access: { update: fieldForEditors },
  ...label('Utgiver', 'Publisher'),
  admin: {
    position: 'sidebar',
    condition: (_data, _siblings, { user }) => user?.['role'] !== 'communicator',
    ...help(
      'Organisasjonen som står bak. Kommunikatører publiserer alltid for sin egen. Tomt betyr huben selv.',
      'The organisation behind it. Communicators always publish for their own. Empty means the hub itself.',
    ),
  },
})

/** A communicator's documents belong to the communicator's organisation, whatever was sent; so do a guest's cards. */
export const keepOwnOrganisation: CollectionBeforeValidateHook = (hook) => {
  const { data, operation, originalDoc, req } = hook
  if (!data || !(roleOf(req) === 'communicator' || isGuest(req))) return data
  const own = cardsOrganisationOf(req)
  const sent: unknown = data['publisher']
  if (own === null || (sent != null && idOf(sent) !== own))
    throw new APIError(translate(req, 'ownOrganisationOnly'), 403, null, true)
  if (operation === 'create') return { ...data, publisher: own }
  // From a version that is brought back, Payload drops the fields the principal may not change.
  return sent === undefined ? { ...data, publisher: originalDoc?.publisher } : data
}
