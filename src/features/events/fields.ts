import type { Field } from 'payload'
import { address } from '@/cms/fields/address'
import { moment } from '@/cms/fields/moment'
import { help, label, option } from '@/cms/words'

export const eventTypes = [
  option('leadership', 'Toppledermøte', 'Leadership meeting'),
  option('workshop', 'Arbeidsmøte', 'Workshop'),
  option('public', 'Folkemøte', 'Public meeting'),
  option('council', 'Rådsmøte', 'Council meeting'),
  option('seminar', 'Seminar', 'Seminar'),
  option('webinar', 'Nettseminar', 'Webinar'),
]

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
    admin: help('Uten avkryssing vises bare datoen.', 'Without a tick only the date is shown.'),
  },
]

export const place: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'venue', type: 'text', localized: true, ...label('Sted', 'Venue') },
      { name: 'address', type: 'text', ...label('Besøksadresse', 'Street address') },
    ],
  },
  address('onlineAddress', 'Lenke til digital deltakelse', 'Link for joining online'),
]

export const peopleFields: Field[] = [
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

export const kindAndStatus: Field[] = [
  {
    name: 'type',
    type: 'select',
    required: true,
    options: eventTypes,
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
    ...label('Status', 'Event status'),
    admin: { position: 'sidebar' },
  },
  moment({
    name: 'previousStart',
    ...label('Flyttet fra', 'Moved from'),
    // A copy was never moved.
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      condition: (data) => data['state'] === 'moved',
      ...help(
        'Settes når starten endres, til den leserne fikk vite sist. Rett den om den er feil. Vises for leserne.',
        'Set when the start is changed, to the one readers were told last. Correct it if it is wrong. Shown to readers.',
      ),
    },
  }),
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
