import type { DateField, Field } from 'payload'
import { address } from '@/cms/fields/address'
import { help, label, option, words } from '@/cms/words'

const moment = (field: Omit<DateField, 'type'>): DateField => ({
  ...field,
  type: 'date',
  admin: {
    ...field.admin,
    date: {
      pickerAppearance: 'dayAndTime',
      displayFormat: 'dd.MM.yyyy HH:mm',
      timeFormat: 'HH:mm',
    },
  },
})

export const time: Field[] = [
  {
    type: 'row',
    fields: [
      moment({
        name: 'start',
        required: true,
        index: true,
        timezone: true,
        ...label('Starter', 'Starts'),
      }),
      moment({ name: 'end', timezone: true, ...label('Slutter', 'Ends') }),
    ],
  },
  {
    name: 'timeKnown',
    type: 'checkbox',
    defaultValue: true,
    ...label('Klokkeslettet er kjent', 'The time of day is known'),
    admin: help('Uten avkryssing vises bare datoen.', 'Without it only the date is shown.'),
  },
]

export const place: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'venue', type: 'text', localized: true, ...label('Sted', 'Venue') },
      { name: 'address', type: 'text', ...label('Adresse', 'Address') },
    ],
  },
  address('onlineAddress', 'Lenke til digital deltakelse', 'Link for joining online'),
]

export const people: Field[] = [
  { name: 'audience', type: 'text', localized: true, ...label('Hvem det er for', 'Who it is for') },
  {
    name: 'languages',
    type: 'select',
    hasMany: true,
    options: [option('nb', 'Norsk', 'Norwegian'), option('en', 'Engelsk', 'English')],
    ...label('Språk på møtet', 'Languages spoken'),
  },
  {
    name: 'organisers',
    type: 'relationship',
    relationTo: 'organisations',
    hasMany: true,
    ...label('Arrangører', 'Organisers'),
    admin: help('Tomt betyr huben selv.', 'Empty means the hub itself.'),
  },
  {
    name: 'contact',
    type: 'relationship',
    relationTo: 'people',
    ...label('Kontaktperson', 'Contact'),
  },
]

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
            option('presenter', 'Innleder', 'Presents'),
          ],
          ...label('Rolle', 'Role'),
        },
      ],
    },
  ],
}

export const registration: Field = {
  name: 'registration',
  type: 'group',
  ...label('Påmelding', 'Registration'),
  admin: help(
    'Om den er åpen, regnes ut av klokken.',
    'Whether it is open is worked out by the clock.',
  ),
  fields: [
    address('url', 'Lenke til påmelding', 'Link to registration'),
    {
      type: 'row',
      fields: [
        moment({ name: 'opens', ...label('Åpner', 'Opens') }),
        moment({ name: 'closes', ...label('Stenger', 'Closes') }),
        { name: 'capacity', type: 'number', min: 1, ...label('Plasser', 'Places') },
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

export const kindAndStatus: Field[] = [
  {
    name: 'type',
    type: 'select',
    required: true,
    options: [
      option('leadership', 'Toppledermøte', 'Leadership meeting'),
      option('workshop', 'Arbeidsmøte', 'Workshop'),
      option('public', 'Folkemøte', 'Public meeting'),
      option('council', 'Rådsmøte', 'Council meeting'),
      option('seminar', 'Seminar', 'Seminar'),
      option('webinar', 'Nettseminar', 'Webinar'),
    ],
    ...label('Type', 'Type'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'series',
    type: 'text',
    localized: true,
    ...label('Serie', 'Series'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'planned',
    options: [
      option('planned', 'Som planlagt', 'As planned'),
      option('moved', 'Flyttet', 'Moved'),
      option('cancelled', 'Avlyst', 'Cancelled'),
    ],
    ...label('Gjennomføring', 'State'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'stateReason',
    type: 'text',
    localized: true,
    ...label('Begrunnelse', 'Reason'),
    admin: {
      position: 'sidebar',
      condition: (data) => data['state'] !== 'planned',
      ...help('Vises for leserne.', 'Shown to readers.'),
    },
  },
]
