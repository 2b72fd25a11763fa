import { hiddenFromCommunicators } from '@/cms/access/roles'
import { editorsKeepForCards } from '@/cms/access/sets'
import { address } from '@/cms/fields/address'
import { day } from '@/cms/fields/day'
import { euFunding } from '@/cms/fields/eu-funding'
import { editorial } from '@/cms/publishing/editorial'
import { help, label, option, words } from '@/cms/words'
import { keepCoordinators, refuseBackwards } from './rules'

/** The hub's mapping of early actions, flagships, networks, contact points and EU projects. */
export const Initiatives = editorial<'initiatives'>({
  slug: 'initiatives',
  orderable: true,
  labels: {
    singular: words('Tiltak', 'Initiative'),
    plural: words('Tiltak og nettverk', 'Initiatives and networks'),
  },
  admin: {
    hidden: hiddenFromCommunicators,
    group: words('Samfunnsoppdraget', 'The Mission'),
    useAsTitle: 'name',
    ...help(
      'Nettverk, kontaktpunkter og EU-tiltak som huben holder oversikt over, med når de sist ble kontrollert.',
      'Networks, contact points and EU initiatives that the hub keeps track of, with when they were last checked.',
    ),
    defaultColumns: ['name', 'kind', 'topic', 'checkedOn', '_status'],
  },
  access: editorsKeepForCards,
  hooks: { beforeValidate: [refuseBackwards, keepCoordinators] },
  fields: [
    { name: 'name', type: 'text', localized: true, required: true, ...label('Navn', 'Name') },
    {
      name: 'officialName',
      type: 'text',
      ...label('Offisielt engelsk navn', 'Official English name'),
      admin: help('Slik det står hos EU.', 'As the EU writes it.'),
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      ...label('Beskrivelse', 'Description'),
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      options: [
        option('earlyAction', 'Tidlig tiltak', 'Early action'),
        option('flagship', 'Flaggskip', 'Flagship initiative'),
        option('network', 'Nettverk', 'Network'),
        option('contactPoint', 'Kontaktpunkt', 'Contact point'),
        option('euProject', 'EU-prosjekt', 'EU project'),
      ],
      ...label('Type', 'Kind'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'topic',
      type: 'relationship',
      relationTo: 'topics',
      ...label('Innsatsområde', 'Pillar'),
      admin: { position: 'sidebar' },
    },
    address('website', 'Nettsted', 'Website'),
    {
      name: 'participants',
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
      ...label('Norske deltakere', 'Norwegian participants'),
    },
    {
      name: 'coordinators',
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
      ...label('Norske koordinatorer', 'Norwegian coordinators'),
      admin: help(
        'De av deltakerne som leder det. Andre står som deltakere.',
        'Those of the participants that lead it. Others stand as participants.',
      ),
    },
    {
      type: 'row',
      fields: [
        day({
          name: 'from',
          ...label('Fra', 'From'),
          admin: help('Tomt når datoen ikke er kjent.', 'Empty when the date is not known.'),
        }),
        day({
          name: 'to',
          ...label('Til', 'Until'),
          admin: help('Tomt så lenge det ikke har noen slutt.', 'Empty as long as it has no end.'),
        }),
      ],
    },
    ...euFunding(),
    day({
      name: 'checkedOn',
      ...label('Sist kontrollert', 'Last checked'),
      admin: { position: 'sidebar' },
    }),
  ],
})
