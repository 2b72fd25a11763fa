import type { Access, CollectionConfig } from 'payload'
import { hiddenFromCommunicators, isEditor, organisationOf } from '@/cms/access/roles'
import { editors, nobody } from '@/cms/access/rules'
import { topics } from '@/cms/fields/texts'
import { body } from '@/cms/rich-text/editor'
import { help, label, option, words } from '@/cms/words'
import { eventTypes } from '@/features/events/fields'
import { newsKinds } from '@/features/news/fields'
import { beginWithTemplate } from './use'

/** Editors see all of them, communicators those for everybody and those of their own organisation. */
const usable: Access = ({ req }) => {
  if (isEditor(req)) return true
  const own = organisationOf(req)
  if (own === null) return false
  return { or: [{ organisation: { exists: false } }, { organisation: { equals: own } }] }
}

/** What new articles and events begin with. Readers never see one: it is a draft that is made of it. */
export const Templates: CollectionConfig<'templates'> = {
  slug: 'templates',
  labels: { singular: words('Mal', 'Template'), plural: words('Maler', 'Templates') },
  defaultSort: 'name',
  admin: {
    hidden: hiddenFromCommunicators,
    group: words('Innhold', 'Content'),
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'makes', 'language', 'organisation', 'updatedAt'],
    ...help(
      'Det nye nyheter og arrangementer kan begynne med. De som skriver, velger «Ny fra mal» over listen eller på startsiden.',
      'What new articles and events can begin with. Whoever writes chooses “New from a template” above the list or on the start page.',
    ),
  },
  access: {
    create: editors,
    read: usable,
    readVersions: nobody,
    update: editors,
    delete: editors,
    unlock: nobody,
  },
  endpoints: [beginWithTemplate],
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 100,
      ...label('Navn på malen', 'Name of the template'),
      admin: help(
        'Det som står i listen over maler, for eksempel «Invitasjon til seminar».',
        'What stands in the list of templates, such as “Invitation to a seminar”.',
      ),
    },
    {
      name: 'when',
      type: 'text',
      maxLength: 200,
      ...label('Når den passer', 'When it fits'),
      admin: help(
        'Én setning til den som skal velge.',
        'One sentence for whoever is going to choose.',
      ),
    },
    {
      name: 'title',
      type: 'text',
      maxLength: 160,
      ...label('Tittel', 'Title'),
      admin: help(
        'Skriv {dato}, {måned}, {år} eller {organisasjon} der det skal stå. Resten er som her.',
        'Write {date}, {month}, {year} or {organisation} where these are to stand. The rest is as here.',
      ),
    },
    {
      name: 'lead',
      type: 'textarea',
      maxLength: 500,
      ...label('Ingress', 'Lead'),
      admin: help('Kan ha det samme i seg som tittelen.', 'May hold the same as the title.'),
    },
    body({ localized: false }),
    {
      name: 'makes',
      type: 'select',
      required: true,
      defaultValue: 'news',
      index: true,
      options: [option('news', 'Nyhet', 'Article'), option('events', 'Arrangement', 'Event')],
      ...label('Mal for', 'Template for'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'nb',
      options: [
        option('nb', 'Bokmål', 'Norwegian bokmål'),
        option('nn', 'Nynorsk', 'Norwegian nynorsk'),
        option('en', 'Engelsk', 'English'),
      ],
      ...label('Språk', 'Language'),
      admin: {
        position: 'sidebar',
        ...help('Språket malen er skrevet på.', 'The language the template is written in.'),
      },
    },
    {
      name: 'kind',
      type: 'select',
      options: newsKinds,
      ...label('Sjanger', 'Kind'),
      admin: { position: 'sidebar', condition: ({ makes }) => makes === 'news' },
    },
    {
      name: 'type',
      type: 'select',
      options: eventTypes,
      ...label('Type', 'Type'),
      admin: { position: 'sidebar', condition: ({ makes }) => makes === 'events' },
    },
    topics(),
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      index: true,
      ...label('Bare for', 'Only for'),
      admin: {
        position: 'sidebar',
        ...help(
          'Organisasjonen som kan bruke malen. Tomt betyr alle.',
          'The organisation that can use the template. Empty means everybody.',
        ),
      },
    },
  ],
}
