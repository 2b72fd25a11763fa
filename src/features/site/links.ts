import type { Field } from 'payload'
import { address } from '@/cms/fields/address'
import { label, words } from '@/cms/words'

/** Links in an order, such as those of the menu, with other ones in each language. */
export const links = (name: string, nb: string, en: string): Field => ({
  name,
  type: 'array',
  localized: true,
  ...label(nb, en),
  labels: { singular: words('Lenke', 'Link'), plural: words('Lenker', 'Links') },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', required: true, ...label('Lenketekst', 'Link text') },
        { ...address('url', 'Nettadresse', 'Web address'), required: true },
      ],
    },
  ],
})
