import type { Field, FieldAccess } from 'payload'
import { day } from '@/cms/fields/day'
import { help, label, option } from '@/cms/words'
import { sectors, type Sector } from './partnership'

const sectorWords: Record<Sector, [nb: string, en: string]> = {
  authority: ['Myndigheter', 'Authorities'],
  research: ['Forskning', 'Research'],
  healthTrust: ['Helseforetak', 'Health trusts'],
  cluster: ['Næringsklynger', 'Industry clusters'],
  patient: ['Pasienter og brukere', 'Patients and users'],
  municipality: ['Kommunesektoren', 'Municipal sector'],
  industry: ['Næringsliv', 'Industry'],
  international: ['Internasjonalt', 'International'],
}

/** The sectors partners are grouped by, in the order they are shown. */
export const sectorOptions = sectors.map((sector) => option(sector, ...sectorWords[sector]))

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
