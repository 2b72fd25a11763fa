import type { CollectionConfig, Field } from 'payload'
import { hiddenFromCommunicators } from '@/cms/access/roles'
import { editors, nobody } from '@/cms/access/rules'
import { moment } from '@/cms/fields/moment'
import { help, label, option, words } from '@/cms/words'

const text = (name: string, nb: string, en: string): Field => ({
  name,
  type: 'text',
  ...label(nb, en),
})

/**
 * What was said to the public, when and by whom. A row is written in the transaction of every save
 * that changes what is shown, and says what holds from then on: each message was shown from the later
 * of `at` and `from`, until the next row of the same message and language or its own `to`. Nobody
 * writes or takes away a row; the database itself refuses it.
 */
export const MessageRecords: CollectionConfig<'message-records'> = {
  slug: 'message-records',
  defaultSort: '-at',
  labels: {
    singular: words('Vist melding', 'Shown message'),
    plural: words('Viste meldinger', 'Shown messages'),
  },
  admin: {
    hidden: hiddenFromCommunicators,
    hideAPIURL: true,
    group: words('Nettstedet', 'The site'),
    useAsTitle: 'text',
    defaultColumns: ['text', 'state', 'at', 'by', 'from', 'to'],
    ...help(
      'Hva meldingene har sagt, fra når og av hvem. Skrives av seg selv og kan ikke endres.',
      'What the messages have said, from when and by whom. Written by itself, and cannot be changed.',
    ),
  },
  access: {
    create: nobody,
    read: editors,
    update: nobody,
    delete: nobody,
    unlock: nobody,
    readVersions: nobody,
  },
  fields: [
    {
      name: 'message',
      type: 'number',
      required: true,
      index: true,
      ...label('Meldingens nummer', 'Number of the message'),
    },
    text('language', 'Språk', 'Language'),
    {
      name: 'state',
      type: 'select',
      required: true,
      options: [
        option('shown', 'Publisert', 'Published'),
        option('withdrawn', 'Tatt ned', 'Taken down'),
      ],
      ...label('Hva som skjedde', 'What happened'),
    },
    moment({ name: 'at', required: true, index: true, ...label('Gjelder fra', 'Holds from') }),
    text('by', 'Av', 'By'),
    { name: 'byId', type: 'number', ...label('Kontoens nummer', 'Number of the account') },
    text('text', 'Tekst', 'Text'),
    text('link', 'Lenke', 'Link'),
    text('linkText', 'Lenketekst', 'Link text'),
    text('level', 'Nivå', 'Level'),
    text('scope', 'Hvor', 'Where'),
    text('path', 'Side på nettstedet', 'Page of the site'),
    moment({ name: 'from', ...label('Vises fra', 'Shown from') }),
    moment({ name: 'to', ...label('Tas ned', 'Taken down') }),
  ],
}
