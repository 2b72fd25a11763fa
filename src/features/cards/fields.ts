import type { Field } from 'payload'
import { fieldForEditors } from '@/cms/access/rules'
import { day } from '@/cms/fields/day'
import { topics } from '@/cms/fields/texts'
import { help, label } from '@/cms/words'
import { sectorOptions } from '@/cms/fields/sector-options'
import { todayInOslo } from '@/lib/days'
import { isBeforeDay } from './check-until'
import { cardKindOptions, cardRegions, cardSides } from './options'

/** Which way, what, and for how long. */
export const what: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'side',
        type: 'select',
        required: true,
        defaultValue: 'seeks',
        options: cardSides,
        ...label('Dere', 'You'),
        admin: { isClearable: false },
      },
      {
        name: 'kind',
        type: 'select',
        required: true,
        options: cardKindOptions,
        ...label('Hva', 'What'),
      },
      day({
        name: 'until',
        required: true,
        index: true,
        // A copy has an end of its own.
        hooks: { beforeDuplicate: [() => null] },
        ...label('Gjelder til og med', 'Holds until and including'),
        admin: help(
          'Høyst ett år fram. Kortet avslutter seg selv, senest når utlysningen det gjelder, stenger.',
          'One year from now at most. The card ends by itself, at the latest when the call it is about closes.',
        ),
      }),
    ],
  },
]

export const about: Field = {
  name: 'text',
  type: 'textarea',
  localized: true,
  required: true,
  maxLength: 600,
  ...label('Tekst', 'Text'),
  admin: help(
    'Hva dere tilbyr eller søker, og hva det skal brukes til. Skriv ikke navn, telefon eller e-post: den som vil ha kontakt, skriver til dere gjennom nettstedet, og dere svarer ja eller nei der.',
    'What you offer or seek, and what for. Leave out names, telephone and e-mail: whoever wants to get in touch writes to you through the site, and you answer yes or no there.',
  ),
}

/** What it is about and whom it is for; all of it narrows down what fits. */
export const whom: Field[] = [
  {
    name: 'call',
    type: 'relationship',
    relationTo: 'calls',
    ...label('Utlysning', 'Call'),
    admin: {
      allowCreate: false,
      ...help('Når kortet gjelder en søknad.', 'When the card is about an application.'),
    },
  },
  {
    name: 'action',
    type: 'relationship',
    relationTo: 'initiatives',
    filterOptions: { kind: { in: ['earlyAction', 'flagship'] } },
    ...label('Tiltak i samfunnsoppdraget', 'Action of the Mission'),
    admin: { allowCreate: false },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'sectors',
        type: 'select',
        hasMany: true,
        options: sectorOptions,
        ...label('Bare for sektorene', 'Only for the sectors'),
        admin: help('Tomt når det kan være hvem som helst.', 'Empty when it may be anybody.'),
      },
      {
        name: 'region',
        type: 'select',
        options: cardRegions,
        ...label('Sted', 'Place'),
        admin: help('Tomt når det gjelder hele landet.', 'Empty when it is the whole country.'),
      },
    ],
  },
]

export const pillarsOfCard: Field = {
  ...topics(),
  admin: {
    position: 'sidebar',
    ...help(
      'Kort om samme område kan passe sammen. Det første gir kortet farge.',
      'Cards about the same one may fit each other. The first one gives the colour.',
    ),
  },
}

export const outcome: Field = {
  name: 'outcome',
  type: 'textarea',
  localized: true,
  maxLength: 600,
  ...label('Hva det førte til', 'What came of it'),
  admin: {
    condition: ({ until }) => isBeforeDay(until, todayInOslo()),
    ...help(
      'Når kortet er avsluttet, kan dere fortelle hva som kom ut av det. En redaktør leser det før det vises.',
      'Once the card has ended you can tell what came of it. An editor reads it before it is shown.',
    ),
  },
}

/** Whose card it is. */
export const owner: Field[] = [
  {
    name: 'publisher',
    type: 'relationship',
    relationTo: 'organisations',
    required: true,
    index: true,
    access: { update: fieldForEditors },
    ...label('Organisasjon', 'Organisation'),
    admin: {
      position: 'sidebar',
      condition: (_data, _siblings, { user }) =>
        !['communicator', 'guest'].includes(String(user?.['role'])),
      ...help(
        'Kortet vises så lenge organisasjonen er partner, eller er invitert i registeret.',
        'The card is shown as long as the organisation is a partner, or invited in the register.',
      ),
    },
  },
]
