import { hiddenFromGuests } from '@/cms/access/roles'
import {
  fieldForEditors,
  editors,
  editorsOrOwners,
  readable,
  readableOwnVersions,
} from '@/cms/access/rules'
import { editorsKeep } from '@/cms/access/sets'
import { folded } from '@/cms/fields/folded'
import { sectorOptions } from '@/cms/fields/sector-options'
import { several } from '@/cms/fields/several'
import { slug } from '@/cms/fields/slug'
import { address } from '@/cms/fields/address'
import { onlyPictures } from '@/cms/media/only-pictures'
import { guestEndpoints } from '@/cms/users/invitations/guests'
import { editorial } from '@/cms/publishing/editorial'
import { reviewEndpoints } from '@/cms/reviews/endpoints'
import { readsField } from '@/cms/reads/field'
import { reviewField } from '@/cms/reviews/field'
import { sheetEndpoints } from '@/cms/sheets/endpoints'
import { help, label, words } from '@/cms/words'
import { followOrganisation } from '@/features/appointments/names'
import { href } from '@/i18n/paths'
import { onlyEditorsPutUp, onlyEditorsTakeDown } from './describe-only'
import { guestsField, partnership } from './fields'
import {
  keepDeletedPartner,
  keepPartner,
  rememberPartner,
  rememberPartnerBeforeDelete,
} from './former/keep'
import { partnerSheet } from './sheet/sheet'

const access = Object.freeze({ update: fieldForEditors })

/** Partners and other organisations. Communicators may edit the description of their own. */
export const Organisations = editorial<'organisations'>(
  {
    slug: 'organisations',
    // Putting one up and taking it down is for editors; see the plans for it.
    custom: { editorsPublish: true },
    orderable: true,
    labels: {
      singular: words('Organisasjon', 'Organisation'),
      plural: words('Organisasjoner', 'Organisations'),
    },
    admin: {
      hidden: hiddenFromGuests,
      group: words('Register', 'Register'),
      useAsTitle: 'name',
      defaultColumns: ['name', 'sector', 'partner', 'founding', '_status'],
      listSearchableFields: ['name', 'shortName', 'aliases'],
      ...help(
        'Partnerne i huben, og andre organisasjoner som nevnes. Rekkefølgen i listen er rekkefølgen på nettstedet.',
        'The hub’s partners, and other organisations that are mentioned. The order of the list is the order on the site.',
      ),
    },
    access: {
      ...editorsKeep,
      create: editors,
      read: readable('id'),
      readVersions: readableOwnVersions,
      update: editorsOrOwners('id'),
    },
    endpoints: [
      ...sheetEndpoints(partnerSheet),
      ...reviewEndpoints('organisations'),
      ...guestEndpoints,
    ],
    hooks: {
      beforeOperation: [onlyEditorsTakeDown],
      beforeChange: [onlyEditorsPutUp, rememberPartner],
      afterChange: [followOrganisation, keepPartner],
      beforeDelete: [rememberPartnerBeforeDelete],
      afterDelete: [keepDeletedPartner],
    },
    fields: [
      {
        name: 'name',
        type: 'text',
        localized: true,
        required: true,
        access,
        ...label('Navn', 'Name'),
        admin: help(
          'Det navnet organisasjonen selv bruker.',
          'The name the organisation itself uses.',
        ),
      },
      {
        name: 'description',
        type: 'textarea',
        localized: true,
        ...label('Beskrivelse', 'Description'),
        admin: help(
          'To–tre setninger om hva organisasjonen er. Kommunikatøren deres kan endre denne.',
          'Two or three sentences on what the organisation is. Its communicator may change this.',
        ),
      },
      {
        type: 'row',
        fields: [
          { name: 'shortName', type: 'text', access, ...label('Kortnavn', 'Short name') },
          {
            name: 'sector',
            type: 'select',
            required: true,
            options: sectorOptions,
            access,
            ...label('Sektor', 'Sector'),
          },
        ],
      },
      { ...address('website', 'Nettsted', 'Website'), access },
      {
        name: 'logo',
        type: 'upload',
        relationTo: 'media',
        ...onlyPictures(),
        access,
        ...label('Logo', 'Logo'),
      },
      ...partnership(access),
      folded(label('Andre navn, og hva den er del av', 'Other names, and what it is part of'), [
        several({
          name: 'aliases',
          access,
          ...label('Andre navn', 'Other names'),
          admin: help(
            'Forkortelser og eldre navn, slik at organisasjonen blir funnet.',
            'Abbreviations and earlier names, so that the organisation is found.',
          ),
        }),
        {
          name: 'parent',
          type: 'relationship',
          relationTo: 'organisations',
          access,
          ...label('Del av', 'Part of'),
          admin: help('Organisasjonen denne hører til.', 'The organisation this one belongs to.'),
        },
      ]),
      {
        name: 'approval',
        type: 'checkbox',
        defaultValue: false,
        access: { ...access, read: ({ req }) => Boolean(req.user) },
        ...label('En redaktør godkjenner først', 'An editor approves first'),
        admin: {
          position: 'sidebar',
          ...help(
            'Kommunikatørene sender nyheter og arrangementer til godkjenning i stedet for å publisere dem. Gjelder fra du publiserer endringen.',
            'Communicators submit news and events for approval instead of publishing them. Holds from when you publish the change.',
          ),
        },
      },
      {
        name: 'invitedToCards',
        type: 'checkbox',
        defaultValue: false,
        access,
        ...label('Invitert til Koblingsboksen', 'Invited to the junction box'),
        admin: {
          position: 'sidebar',
          condition: (_data, _siblings, { user }) => user?.['role'] !== 'communicator',
          ...help(
            'Kan ha kort i Koblingsboksen uten å være partner. Kortene til andre organisasjoner vises ikke, og en partners kort bare så lenge partnerskapet varer.',
            'May have cards in the junction box without being a partner. Cards of other organisations are not shown, and those of a partner only as long as the partnership lasts.',
          ),
        },
      },
      guestsField,
      { ...slug('name'), access },
      reviewField,
      readsField,
    ],
  },
  { address: (locale, { slug: name }) => href(locale, 'partner', { slug: name }) },
)
