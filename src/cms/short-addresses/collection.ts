import type { CollectionConfig } from 'payload'
import { hiddenFromCommunicators } from '@/cms/access/roles'
import { editors, nobody } from '@/cms/access/rules'
import { day } from '@/cms/fields/day'
import { unlessLimited } from '@/cms/language-limit/access'
import { help, label, option, words } from '@/cms/words'
import { pagedTypes } from '@/i18n/document-path'
import { longestShortAddress } from '@/i18n/short-addresses'
import { checkDocument, checkLead, checkShortAddress, tidyLead, tidyShortAddress } from './fields'
import { changeInTurn, deleteInTurn, freeAddress, keepAddress } from './keep'
import { noteStanding, shortStandingEndpoint } from './told'

/** Addresses that editors give, on posters or because something stood there, and that lead on. */
export const ShortAddresses: CollectionConfig<'short-addresses'> = {
  slug: 'short-addresses',
  labels: {
    singular: words('Kort adresse', 'Short address'),
    plural: words('Korte adresser', 'Short addresses'),
  },
  defaultSort: 'path',
  disableDuplicate: true,
  admin: {
    hidden: hiddenFromCommunicators,
    group: words('Nettstedet', 'The site'),
    useAsTitle: 'path',
    hideAPIURL: true,
    defaultColumns: ['path', 'standing', 'until', 'note'],
    listSearchableFields: ['path', 'address', 'note'],
    ...help(
      'Adresser som er lette å huske, eller som noe sto på før, og som leder leseren videre. De gjelder straks de er lagret, også skrevet med store bokstaver eller skråstrek til slutt.',
      'Addresses that are easy to remember, or that something stood at before, and that lead the reader on. They hold as soon as they are saved, also typed in capitals or with a slash at the end.',
    ),
  },
  access: {
    // They hold for readers of both languages.
    create: unlessLimited(editors),
    read: editors,
    readVersions: nobody,
    update: unlessLimited(editors),
    delete: unlessLimited(editors),
    unlock: nobody,
  },
  endpoints: [shortStandingEndpoint],
  hooks: {
    beforeChange: [changeInTurn],
    afterChange: [keepAddress],
    afterOperation: [noteStanding],
    beforeDelete: [deleteInTurn],
    afterDelete: [freeAddress],
  },
  fields: [
    {
      name: 'standing',
      type: 'ui',
      ...label('Leder til', 'Leads to'),
      admin: {
        components: {
          Field: '/src/admin/short-addresses/standing#StandingLine',
          Cell: '/src/admin/short-addresses/cell#StandingCell',
        },
      },
    },
    {
      name: 'path',
      type: 'text',
      required: true,
      index: true,
      maxLength: 3 * longestShortAddress,
      ...label('Kort adresse', 'Short address'),
      hooks: { beforeValidate: [tidyShortAddress] },
      validate: checkShortAddress,
      admin: help(
        'For eksempel /kreftdagen. En adresse som begynner med /en/, leder til den engelske siden, alle andre til den norske.',
        'Such as /kreftdagen. An address that begins with /en/ leads to the English page, all others to the Norwegian one.',
      ),
    },
    {
      name: 'leadsTo',
      type: 'radio',
      required: true,
      defaultValue: 'document',
      options: [
        option('document', 'Noe som står i panelet', 'Something kept in the panel'),
        option('address', 'En adresse', 'An address'),
      ],
      ...label('Leder til', 'Leads to'),
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: pagedTypes,
      ...label('Nyhet, arrangement, side …', 'Article, event, page …'),
      validate: checkDocument,
      admin: {
        condition: ({ leadsTo }) => leadsTo !== 'address',
        ...help(
          'Leserne kommer rett til siden, også når den får en ny adresse. En nyhet vises på det språket den er skrevet på.',
          'Readers come straight to the page, also when it gets a new address. An article is shown in the language it is written in.',
        ),
      },
    },
    {
      name: 'address',
      type: 'text',
      maxLength: 500,
      ...label('Adressen den leder til', 'The address it leads to'),
      hooks: { beforeValidate: [tidyLead] },
      validate: checkLead,
      admin: {
        condition: ({ leadsTo }) => leadsTo === 'address',
        ...help(
          'En side på nettstedet, for eksempel /arrangementer/2025, eller en https-adresse på et annet nettsted.',
          'A page of the site, such as /en/events/2025, or an https address at another site.',
        ),
      },
    },
    day({
      name: 'until',
      ...label('Til og med', 'Until and including'),
      admin: {
        position: 'sidebar',
        ...help(
          'Siste dag adressen leder videre. Dagen etter finnes den ikke. Tomt betyr at den varer.',
          'The last day on which the address leads on. The day after, it does not exist. Empty means that it lasts.',
        ),
      },
    }),
    {
      name: 'note',
      type: 'textarea',
      maxLength: 500,
      ...label('Merknad til kolleger', 'Note for colleagues'),
      admin: {
        position: 'sidebar',
        ...help(
          'For eksempel hvor adressen er trykt. Vises bare her.',
          'Such as where the address is printed. Shown here only.',
        ),
      },
    },
  ],
}
