import { hiddenFromCommunicators } from '@/cms/access/roles'
import { editorsKeep } from '@/cms/access/sets'
import { day } from '@/cms/fields/day'
import { folded } from '@/cms/fields/folded'
import { editorial } from '@/cms/publishing/editorial'
import { help, label, words } from '@/cms/words'
import { sheetEndpoints } from '@/cms/sheets/endpoints'
import { boardEndpoints } from './board/endpoints'
import { firstGroup } from './group'
import { keepNames } from './names'
import { refuseOverlap } from './overlap'
import { rosterSheet } from './sheet/sheet'
import { personUnlessErased, namesThen } from './shown'

/** Seats through time: who sat for whom, from when to when. The composition on a day is a query. */
export const Appointments = editorial<'appointments'>({
  slug: 'appointments',
  orderable: true,
  disableDuplicate: true,
  labels: { singular: words('Verv', 'Appointment'), plural: words('Verv', 'Appointments') },
  admin: {
    hidden: hiddenFromCommunicators,
    group: words('Register', 'Register'),
    useAsTitle: 'label',
    defaultColumns: ['label', 'institution', 'from', 'to', '_status'],
    ...help(
      'Hvem som sitter i gruppene, gjennom tiden. Når noen går ut, settes en sluttdato; vervet slettes ikke. Rekkefølgen i listen er rekkefølgen på nettstedet.',
      'Who sits in the groups, through time. When somebody leaves, an end date is set; the appointment is not deleted. The order of the list is the order on the site.',
    ),
  },
  access: editorsKeep,
  endpoints: [...boardEndpoints, ...sheetEndpoints(rosterSheet)],
  hooks: { beforeValidate: [refuseOverlap], beforeChange: [keepNames] },
  fields: [
    {
      name: 'label',
      type: 'text',
      ...label('Verv', 'Appointment'),
      admin: { hidden: true },
    },
    {
      name: 'group',
      type: 'relationship',
      relationTo: 'groups',
      required: true,
      index: true,
      defaultValue: firstGroup,
      ...label('Gruppe', 'Group'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'person',
          type: 'relationship',
          relationTo: 'people',
          required: true,
          validate: personUnlessErased,
          ...label('Person', 'Person'),
        },
        {
          name: 'organisation',
          type: 'relationship',
          relationTo: 'organisations',
          required: true,
          ...label('Organisasjon', 'Organisation'),
          admin: help('Partneren personen sitter for.', 'The partner the person sits for.'),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        day({
          name: 'from',
          required: true,
          index: true,
          ...label('Fra og med', 'From and including'),
          admin: help('Kan ligge fram i tid.', 'May lie in the future.'),
        }),
        day({
          name: 'to',
          index: true,
          ...label('Til og med', 'Until and including'),
          admin: help(
            'Siste dag. Tomt så lenge vervet varer.',
            'The last day. Empty as long as it lasts.',
          ),
        }),
      ],
    },
    folded(
      label('Annen overskrift, institusjon og rolle', 'Another heading, institution and role'),
      [
        {
          name: 'bodyName',
          type: 'text',
          localized: true,
          ...label('Overskrift i oversikten', 'Heading in the roster'),
          admin: help(
            'Når det skal stå noe annet enn organisasjonens navn, for eksempel «RHF-enes strategigruppe for forskning».',
            'When it should be something other than the organisation’s name, such as “The regional health authorities’ strategy group for research”.',
          ),
        },
        {
          type: 'row',
          fields: [
            {
              name: 'institution',
              type: 'text',
              localized: true,
              ...label('Institusjon', 'Institution'),
              admin: help(
                'Står i liten skrift under navnet.',
                'Shown in small type below the name.',
              ),
            },
            { name: 'role', type: 'text', localized: true, ...label('Rolle', 'Role') },
          ],
        },
      ],
    ),
    namesThen,
  ],
})
