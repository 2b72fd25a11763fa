import type { Field } from 'payload'
import { address } from '@/cms/fields/address'
import { help, label, option, words } from '@/cms/words'

export const programme: Field = {
  name: 'programme',
  type: 'array',
  // A list of its own per language: rows shared between languages are merged by position when one
  // language is published, which mixes them up after a reordering.
  localized: true,
  ...label('Program', 'Programme'),
  labels: { singular: words('Post', 'Item'), plural: words('Poster', 'Items') },
  fields: [
    {
      name: 'time',
      type: 'text',
      ...label('Klokkeslett', 'Time'),
      admin: help('For eksempel 09.30.', 'Such as 09:30.'),
    },
    { name: 'title', type: 'text', required: true, ...label('Tittel', 'Title') },
    {
      name: 'topic',
      type: 'relationship',
      relationTo: 'topics',
      ...label('Innsatsområde', 'Pillar'),
    },
    {
      name: 'people',
      type: 'array',
      ...label('Medvirkende', 'People'),
      labels: { singular: words('Person', 'Person'), plural: words('Personer', 'People') },
      fields: [
        {
          name: 'person',
          type: 'relationship',
          relationTo: 'people',
          required: true,
          ...label('Person', 'Person'),
        },
        {
          name: 'title',
          type: 'text',
          ...label('Tittel og organisasjon da', 'Title and organisation then'),
        },
        {
          name: 'role',
          type: 'select',
          options: [
            option('opener', 'Åpner', 'Opens'),
            option('moderator', 'Leder samtalen', 'Moderates'),
            option('panel', 'I panelet', 'On the panel'),
            option('presenter', 'Holder innlegg', 'Presents'),
          ],
          ...label('Rolle', 'Role'),
        },
      ],
    },
  ],
}

export const afterwards: Field = {
  name: 'afterwards',
  type: 'group',
  ...label('Etterpå', 'Afterwards'),
  fields: [
    {
      name: 'participants',
      type: 'text',
      localized: true,
      ...label('Deltakere', 'Participants'),
      admin: help('For eksempel «over 100 deltakere».', 'Such as “more than 100 participants”.'),
    },
    { name: 'summary', type: 'textarea', localized: true, ...label('Oppsummering', 'Summary') },
    {
      name: 'report',
      type: 'relationship',
      relationTo: 'documents',
      ...label('Rapport', 'Report'),
    },
    address('recording', 'Opptak', 'Recording'),
  ],
}
