import { hiddenFromCommunicators } from '@/cms/access/roles'
import { fieldForEditors, nobody } from '@/cms/access/rules'
import { editorsKeep } from '@/cms/access/sets'
import { day } from '@/cms/fields/day'
import { slug } from '@/cms/fields/slug'
import { editorial } from '@/cms/publishing/editorial'
import { reviewEndpoints } from '@/cms/reviews/endpoints'
import { readsField } from '@/cms/reads/field'
import { reviewField } from '@/cms/reviews/field'
import { help, label, option, words } from '@/cms/words'
import { documentPath } from '@/i18n/document-path'
import { confirm } from './confirm'
import { keepOneCoordination, keepPeriod, nameConfirmer } from './rules'

/** Groups people sit in. The coordination group is the first of them, and the only one of its kind. */
export const Groups = editorial<'groups'>(
  {
    slug: 'groups',
    defaultSort: 'id',
    disableDuplicate: true,
    labels: { singular: words('Gruppe', 'Group'), plural: words('Grupper', 'Groups') },
    admin: {
      hidden: hiddenFromCommunicators,
      group: words('Register', 'Register'),
      useAsTitle: 'name',
      defaultColumns: ['name', 'kind', 'from', 'to', '_status'],
      ...help(
        'Koordineringsgruppen og arbeidsgrupper. Hvem som sitter i dem, endres i gruppens egen oversikt.',
        'The coordination group and working groups. Who sits in them is changed on the group’s own board.',
      ),
    },
    access: editorsKeep,
    endpoints: [confirm, ...reviewEndpoints('groups')],
    hooks: { beforeValidate: [keepPeriod, keepOneCoordination], beforeChange: [nameConfirmer] },
    fields: [
      {
        name: 'name',
        type: 'text',
        localized: true,
        required: true,
        maxLength: 150,
        ...label('Navn', 'Name'),
      },
      {
        name: 'mandate',
        type: 'textarea',
        localized: true,
        maxLength: 2000,
        ...label('Mandat', 'Mandate'),
        admin: help(
          'Hva gruppen er satt til å gjøre. Står på gruppens side.',
          'What the group is asked to do. Shown on the group’s page.',
        ),
      },
      {
        type: 'row',
        fields: [
          day({
            name: 'from',
            ...label('Fra og med', 'From and including'),
            admin: help('Tomt når datoen ikke er kjent.', 'Empty when the date is not known.'),
          }),
          day({
            name: 'to',
            ...label('Til og med', 'Until and including'),
            admin: help('Tomt så lenge gruppen finnes.', 'Empty as long as the group exists.'),
          }),
        ],
      },
      {
        name: 'organisations',
        type: 'relationship',
        relationTo: 'organisations',
        hasMany: true,
        ...label('Organisasjoner', 'Organisations'),
        admin: help('De gruppen er satt sammen av.', 'Those the group is made up of.'),
      },
      {
        name: 'confirmed',
        type: 'group',
        ...label('Sist bekreftet', 'Last confirmed'),
        admin: help(
          'Når oversikten sist ble holdt opp mot en kilde. Settes med én knapp i gruppens oversikt.',
          'When the roster was last compared with a source. Set by one button on the group’s board.',
        ),
        fields: [
          day({ name: 'on', ...label('Dato', 'Date') }),
          {
            name: 'source',
            type: 'text',
            localized: true,
            maxLength: 200,
            ...label('Kilde', 'Source'),
            admin: help(
              'Vises på nettstedet, for eksempel «e-post fra sekretariatet».',
              'Shown on the site, such as “e-mail from the secretariat”.',
            ),
          },
          {
            // The name of whoever it was; the account may be deleted later.
            name: 'by',
            type: 'text',
            access: { create: nobody, read: fieldForEditors, update: nobody },
            ...label('Bekreftet av', 'Confirmed by'),
            admin: { readOnly: true },
          },
        ],
      },
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'working',
        index: true,
        options: [
          option('coordination', 'Strategisk koordineringsgruppe', 'Strategic coordination group'),
          option('working', 'Arbeidsgruppe', 'Working group'),
        ],
        ...label('Type', 'Kind'),
        admin: { position: 'sidebar' },
      },
      slug('name'),
      reviewField,
      readsField,
    ],
  },
  { address: (locale, values) => documentPath(locale, 'groups', values) },
)
