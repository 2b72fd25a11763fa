import type { Field } from 'payload'
import { address } from '@/cms/fields/address'
import { moment } from '@/cms/fields/moment'
import { help, label, option } from '@/cms/words'

/** What one looks for first: under what, how much, for whom. */
export const facts: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'programme',
        type: 'text',
        localized: true,
        required: true,
        maxLength: 120,
        ...label('Program', 'Programme'),
        admin: help(
          'Det utlysningen kommer fra, for eksempel «Horisont Europa».',
          'What the call is part of, such as “Horizon Europe”.',
        ),
      },
      {
        name: 'topicCode',
        type: 'text',
        maxLength: 80,
        ...label('Emnekode', 'Topic code'),
        admin: help(
          'Slik den står i utlysningsteksten. Tomt når den ikke har noen.',
          'As it stands in the text of the call. Empty when it has none.',
        ),
      },
    ],
  },
  {
    name: 'budget',
    type: 'group',
    ...label('Ramme', 'Budget'),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'amount',
            type: 'number',
            min: 0,
            ...label('Beløp', 'Amount'),
            admin: help('Hele tall, uten prikker.', 'Whole numbers, without points.'),
          },
          {
            name: 'currency',
            type: 'select',
            defaultValue: 'EUR',
            options: [option('EUR', 'euro', 'euros'), option('NOK', 'kroner', 'kroner')],
            ...label('Valuta', 'Currency'),
          },
        ],
      },
      {
        name: 'note',
        type: 'text',
        localized: true,
        maxLength: 200,
        ...label('Om beløpet', 'About the amount'),
        admin: help(
          'For eksempel «til sammen» eller «per prosjekt».',
          'Such as “in total” or “for each project”.',
        ),
      },
    ],
  },
  {
    name: 'applicants',
    type: 'textarea',
    localized: true,
    maxLength: 600,
    ...label('Hvem som kan søke', 'Who may apply'),
  },
]

export const period: Field[] = [
  {
    type: 'row',
    fields: [
      moment({
        name: 'opens',
        timezone: true,
        ...label('Åpner', 'Opens'),
        admin: help('Tomt når den alt er åpen.', 'Empty when it is open already.'),
      }),
      moment({
        name: 'closes',
        index: true,
        timezone: true,
        ...label('Stenger', 'Closes'),
        admin: help(
          'Tomt når det kan søkes inntil videre. Klokkeslettet er norsk tid.',
          'Empty when applications are taken until further notice. The time is Norwegian.',
        ),
      }),
    ],
  },
]

export const meetingAndSource: Field[] = [
  {
    name: 'meeting',
    type: 'relationship',
    relationTo: 'events',
    ...label('Informasjonsmøte', 'Information meeting'),
    admin: help(
      'Et arrangement på dette nettstedet, der det finnes.',
      'An event on this site, where there is one.',
    ),
  },
  {
    name: 'otherMeeting',
    type: 'group',
    ...label('Informasjonsmøte et annet sted', 'Information meeting elsewhere'),
    admin: {
      condition: ({ meeting }) => !meeting,
      ...help(
        'Når de som lyser ut, holder det selv.',
        'When those who publish the call hold it themselves.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          moment({
            name: 'start',
            timezone: true,
            ...label('Begynner', 'Starts'),
            admin: help('Klokkeslettet er norsk tid.', 'The time is Norwegian.'),
          }),
          {
            ...address('url', 'Om møtet', 'About the meeting'),
            admin: help('Der man leser mer og melder seg på.', 'Where to read more and register.'),
          },
        ],
      },
    ],
  },
  {
    name: 'contactPoint',
    type: 'relationship',
    relationTo: 'initiatives',
    filterOptions: { kind: { equals: 'contactPoint' } },
    ...label('Kontaktpunkt i Norge', 'Contact point in Norway'),
    admin: help(
      'Hvem norske søkere kan spørre. Kontaktpunkter står under «Tiltak og nettverk».',
      'Whom Norwegian applicants can ask. Contact points stand under “Initiatives and networks”.',
    ),
  },
  {
    ...address('source', 'Utlysningen hos den som lyser ut', 'The call where it is published'),
    required: true,
    admin: help(
      'Leserne følger lenken for å lese alt og søke.',
      'Readers follow the link to read all of it and to apply.',
    ),
  },
]
