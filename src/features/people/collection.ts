import { hiddenFromCommunicators } from '@/cms/access/roles'
import { editorsKeep } from '@/cms/access/sets'
import { consentEndpoints } from '@/cms/consent/endpoints'
import { consent } from '@/cms/consent/fields'
import { keepWithdrawn } from '@/cms/consent/keep-withdrawn'
import { folded } from '@/cms/fields/folded'
import { several } from '@/cms/fields/several'
import { editorial } from '@/cms/publishing/editorial'
import { onlyPictures } from '@/cms/media/only-pictures'
import { reviewEndpoints } from '@/cms/reviews/endpoints'
import { reviewField } from '@/cms/reviews/field'
import { help, label, words } from '@/cms/words'
import { followPerson } from '@/features/appointments/names'
import { erasure } from './erasure/endpoints'

/** People are shown only in a role: member, author, speaker or contact. They have no page of their own. */
export const People = editorial<'people'>({
  slug: 'people',
  defaultSort: 'name',
  labels: { singular: words('Person', 'Person'), plural: words('Personer', 'People') },
  admin: {
    hidden: hiddenFromCommunicators,
    group: words('Register', 'Register'),
    useAsTitle: 'name',
    components: {
      edit: {
        beforeDocumentControls: ['/src/admin/people/erase-person#ErasePerson'],
        editMenuItems: ['/src/admin/people/erase-person#EraseItem'],
      },
    },
    defaultColumns: ['name', 'organisation', 'title', '_status'],
    listSearchableFields: ['name', 'aliases'],
    ...help(
      'Alle som vises i en rolle: medlem, forfatter, taler eller kontaktperson. Portrettet vises bare så lenge samtykket gjelder.',
      'Everybody shown in a role: member, author, speaker or contact. The portrait is shown only while the consent holds.',
    ),
  },
  access: editorsKeep,
  endpoints: [...erasure, ...consentEndpoints('people'), ...reviewEndpoints('people')],
  hooks: { beforeChange: [keepWithdrawn], afterChange: [followPerson] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      index: true,
      ...label('Navn', 'Name'),
      admin: help(
        'Fornavn og etternavn, uten titler.',
        'Given name and family name, without titles.',
      ),
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      ...label('Organisasjon', 'Organisation'),
    },
    {
      type: 'row',
      fields: [
        { name: 'title', type: 'text', localized: true, ...label('Tittel', 'Title') },
        { name: 'unit', type: 'text', localized: true, ...label('Enhet', 'Unit') },
      ],
    },
    {
      name: 'photo',
      type: 'upload',
      relationTo: 'media',
      ...onlyPictures(),
      ...label('Portrett', 'Portrait'),
      admin: help(
        'Vises bare så lenge samtykket nedenfor gjelder.',
        'Shown only while the consent below holds.',
      ),
    },
    consent(
      label('Samtykke til portrett og pressekontakt', 'Consent to portrait and press contact'),
    ),
    folded(label('E-post, telefon og andre skrivemåter', 'E-mail, telephone and other spellings'), [
      {
        type: 'row',
        fields: [
          {
            name: 'email',
            type: 'email',
            ...label('E-post som kan vises', 'E-mail that may be shown'),
          },
          {
            name: 'phone',
            type: 'text',
            ...label('Telefon som kan vises', 'Telephone that may be shown'),
          },
        ],
      },
      several({
        name: 'aliases',
        ...label('Andre skrivemåter', 'Other spellings'),
        admin: help('Slik at personen blir funnet.', 'So that the person is found.'),
      }),
    ]),
    {
      name: 'seats',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/src/admin/people/seats#Seats' },
        disableListColumn: true,
      },
    },
    reviewField,
  ],
})
