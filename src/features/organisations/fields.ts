import type { Field, FieldAccess, UIField } from 'payload'
import { day } from '@/cms/fields/day'
import { help, label } from '@/cms/words'

/** Partners are the organisations whose partnership holds today. */
export const partnership = (access: { update: FieldAccess }): Field[] => [
  {
    name: 'partner',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    access,
    ...label('Partner i huben', 'Partner in the hub'),
    admin: help(
      'Kryss av for organisasjoner som er eller har vært partnere. Når et partnerskap tar slutt, settes en sluttdato.',
      'Tick for organisations that are or have been partners. When a partnership ends, set its last day.',
    ),
  },
  {
    type: 'row',
    admin: { condition: (data) => data['partner'] === true },
    fields: [
      {
        name: 'founding',
        type: 'checkbox',
        defaultValue: false,
        access,
        ...label('Var med på å starte huben', 'Took part in starting the hub'),
      },
      day({
        name: 'partnerFrom',
        access,
        ...label('Partner fra', 'Partner from'),
        admin: help('Tomt når datoen ikke er kjent.', 'Empty when the date is not known.'),
      }),
      day({
        name: 'partnerTo',
        access,
        ...label('Partner til og med', 'Partner until and including'),
        admin: help(
          'Tomt så lenge partnerskapet varer.',
          'Empty as long as the partnership lasts.',
        ),
      }),
    ],
  },
]

/** In the side column, for editors: who writes cards for an organisation without doing anything else. */
export const guestsField: UIField = {
  name: 'guests',
  type: 'ui',
  ...label('Gjester i Koblingsboksen', 'Guests of the junction box'),
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/cards/guests#Guests' },
  },
}
