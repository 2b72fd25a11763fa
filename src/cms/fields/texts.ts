import type { TextField, TextareaField, RelationshipField } from 'payload'
import { translate } from '@/cms/translate'
import { help, label } from '@/cms/words'

type Localized = { localized?: boolean }

export const title = ({ localized = true }: Localized = {}): TextField => ({
  name: 'title',
  type: 'text',
  localized,
  required: true,
  maxLength: 160,
  ...label('Tittel', 'Title'),
  // Two of the same title cannot be told apart in a list.
  hooks: {
    beforeDuplicate: [({ req, value }) => value && translate(req, 'copyOf', { title: value })],
  },
})

export const lead = ({ localized = true, required = true } = {}): TextareaField => ({
  name: 'lead',
  type: 'textarea',
  localized,
  required,
  maxLength: 500,
  ...label('Ingress', 'Lead'),
  admin: help(
    'En eller to setninger som sier det viktigste. Vises også i lister og når saken deles.',
    'One or two sentences that say what matters most. Also shown in lists and when shared.',
  ),
})

export const topics = (): RelationshipField => ({
  name: 'topics',
  type: 'relationship',
  relationTo: 'topics',
  hasMany: true,
  ...label('Innsatsområder', 'Pillars'),
  admin: {
    position: 'sidebar',
    ...help('Det første området gir saken farge.', 'The first one gives the colour.'),
  },
})
