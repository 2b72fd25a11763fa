import type { Condition, Field } from 'payload'
import { address } from '@/cms/fields/address'
import { moment } from '@/cms/fields/moment'
import { help, label } from '@/cms/words'

const isOwn: Condition = (_, group) => Boolean(group?.['own'])
const isElsewhere: Condition = (_, group) => !group?.['own']

/** How one registers for an event: here, or at an address somewhere else. */
export const registration: Field = {
  name: 'registration',
  type: 'group',
  ...label('Påmelding', 'Registration'),
  admin: help(
    'Nettstedet regner selv ut om påmeldingen er åpen.',
    'The site works out by itself whether registration is open.',
  ),
  fields: [
    {
      name: 'own',
      type: 'checkbox',
      defaultValue: false,
      ...label('Påmelding her på nettstedet', 'Registration here on the site'),
      admin: help(
        'For arrangementer som ikke har noen annen påmelding. Leserne oppgir navn og e-post i et skjema, og får bekreftelsen på e-post. Ikke be om noe som handler om helse, heller ikke i teksten.',
        'For events that have no other registration. Readers give their name and e-mail in a form, and get the confirmation by e-mail. Ask for nothing that is about health, not in the text either.',
      ),
    },
    whenElsewhere(address('url', 'Lenke til påmelding', 'Link to registration')),
    {
      type: 'row',
      fields: [
        moment({ name: 'opens', ...label('Åpner', 'Opens') }),
        moment({ name: 'closes', ...label('Stenger', 'Closes') }),
        { name: 'capacity', type: 'number', min: 1, ...label('Plasser', 'Places') },
      ],
    },
    {
      name: 'waitingList',
      type: 'checkbox',
      defaultValue: false,
      ...label('Venteliste når det er fullt', 'A waiting list when it is full'),
      admin: {
        condition: (_, group) => Boolean(group?.['own'] && group['capacity']),
        ...help(
          'Når noen melder seg av, får den første på ventelisten plassen og en e-post om det.',
          'When somebody cancels, the first one on the waiting list gets the place, and an e-mail about it.',
        ),
      },
    },
    {
      name: 'asksOrganisation',
      type: 'checkbox',
      defaultValue: false,
      ...label('Spør også om organisasjon', 'Ask for the organisation, too'),
      admin: {
        condition: isOwn,
        ...help('Den kan stå tom.', 'It may be left empty.'),
      },
    },
    {
      name: 'registered',
      type: 'ui',
      admin: {
        condition: isOwn,
        disableListColumn: true,
        components: { Field: '/src/admin/registrations/registered#Registered' },
      },
    },
  ],
}

function whenElsewhere(field: Field): Field {
  return { ...field, admin: { ...field.admin, condition: isElsewhere } } as Field
}
