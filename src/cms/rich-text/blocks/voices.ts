import type { Block } from 'payload'
import { help, label, words } from '@/cms/words'

export const speech: Block = {
  slug: 'speech',
  labels: { singular: words('Utsagn', 'Statement'), plural: words('Utsagn', 'Statements') },
  fields: [
    { name: 'person', type: 'relationship', relationTo: 'people', ...label('Person', 'Person') },
    {
      name: 'name',
      type: 'text',
      ...label('Navn', 'Name'),
      admin: help('Når personen ikke er registrert.', 'When the person is not registered.'),
    },
    {
      name: 'title',
      type: 'text',
      ...label('Tittel og organisasjon', 'Title and organisation'),
      admin: help('Slik de var da det ble sagt.', 'As they were when it was said.'),
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      ...label('Det som ble sagt', 'What was said'),
    },
    {
      name: 'verbatim',
      type: 'checkbox',
      defaultValue: false,
      ...label('Ordrett sitat', 'Verbatim quotation'),
      admin: help(
        'Ordrette sitater får replikkstrek. Uten avkryssing er det gjengitt med redaksjonens ord.',
        'Verbatim quotations get a quotation dash. Without a tick the words are the editors’ own.',
      ),
    },
  ],
}

export const pullQuote: Block = {
  slug: 'pullQuote',
  labels: {
    singular: words('Uthevet sitat', 'Pull quote'),
    plural: words('Uthevede sitater', 'Pull quotes'),
  },
  fields: [
    { name: 'text', type: 'textarea', required: true, ...label('Sitat', 'Quotation') },
    { name: 'source', type: 'text', required: true, ...label('Kilde', 'Source') },
  ],
}

export const pullFact: Block = {
  slug: 'pullFact',
  labels: {
    singular: words('Nøkkeltall', 'Key figure'),
    plural: words('Nøkkeltall', 'Key figures'),
  },
  fields: [
    {
      name: 'figure',
      type: 'text',
      required: true,
      maxLength: 12,
      ...label('Tallet', 'The number'),
    },
    { name: 'text', type: 'textarea', required: true, ...label('Hva tallet sier', 'What it says') },
    { name: 'source', type: 'text', ...label('Kilde', 'Source') },
  ],
}

export const peopleBlock: Block = {
  slug: 'people',
  labels: { singular: words('Personer', 'People'), plural: words('Personer', 'People') },
  fields: [
    { name: 'heading', type: 'text', ...label('Overskrift', 'Heading') },
    {
      name: 'people',
      type: 'relationship',
      relationTo: 'people',
      hasMany: true,
      required: true,
      ...label('Personer', 'People'),
    },
  ],
}
