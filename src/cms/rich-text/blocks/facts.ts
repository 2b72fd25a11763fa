import { several } from '@/cms/fields/several'
import type { Block } from 'payload'
import { holdsAddress } from '@/cms/fields/address'
import { refuseLink } from '@/cms/rich-text/links'
import { help, label, words } from '@/cms/words'

export const factBox: Block = {
  slug: 'factBox',
  labels: { singular: words('Faktaboks', 'Fact box'), plural: words('Faktabokser', 'Fact boxes') },
  fields: [
    { name: 'title', type: 'text', required: true, ...label('Overskrift', 'Heading') },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      ...label('Tekst', 'Text'),
      admin: help('En tom linje gir nytt avsnitt.', 'An empty line begins a new paragraph.'),
    },
  ],
}

export const table: Block = {
  slug: 'table',
  labels: { singular: words('Tabell', 'Table'), plural: words('Tabeller', 'Tables') },
  fields: [
    { name: 'caption', type: 'text', required: true, ...label('Tabelltekst', 'Caption') },
    {
      name: 'rows',
      type: 'array',
      required: true,
      minRows: 2,
      ...label('Rader', 'Rows'),
      labels: { singular: words('Rad', 'Row'), plural: words('Rader', 'Rows') },
      admin: help('Den første raden er overskriftene.', 'The first row holds the headings.'),
      fields: [
        several({
          name: 'cells',
          required: true,
          ...label('Celler', 'Cells'),
          admin: help('Skriv en celle og trykk Enter.', 'Write a cell and press Enter.'),
        }),
      ],
    },
  ],
}

export const timeline: Block = {
  slug: 'timeline',
  labels: { singular: words('Tidslinje', 'Timeline'), plural: words('Tidslinjer', 'Timelines') },
  fields: [
    {
      name: 'milestones',
      type: 'relationship',
      relationTo: 'milestones',
      hasMany: true,
      ...label('Milepæler', 'Milestones'),
      admin: help('Tomt betyr alle.', 'Empty means all of them.'),
    },
  ],
}

export const download: Block = {
  slug: 'download',
  labels: { singular: words('Nedlasting', 'Download'), plural: words('Nedlastinger', 'Downloads') },
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: 'documents',
      required: true,
      ...label('Dokument', 'Document'),
    },
  ],
}

export const callToAction: Block = {
  slug: 'callToAction',
  labels: {
    singular: words('Oppfordring', 'Call to action'),
    plural: words('Oppfordringer', 'Calls to action'),
  },
  fields: [
    { name: 'text', type: 'textarea', required: true, ...label('Tekst', 'Text') },
    {
      name: 'label',
      type: 'text',
      required: true,
      ...label('Tekst på knappen', 'Button text'),
    },
    {
      name: 'url',
      type: 'text',
      required: true,
      ...label('Lenke', 'Link'),
      custom: holdsAddress,
      validate: refuseLink,
    },
  ],
}
