import { hiddenFromGuests } from '@/cms/access/roles'
import { publisherKeeps } from '@/cms/access/sets'
import { day } from '@/cms/fields/day'
import { keepOwnOrganisation, publisher } from '@/cms/fields/publisher'
import { slug } from '@/cms/fields/slug'
import { title, topics } from '@/cms/fields/texts'
import { editorial } from '@/cms/publishing/editorial'
import { help, label, words } from '@/cms/words'
import { needsFile } from './needs-file'

/** Reports, presentations and formal input. The files themselves are media, one per language. */
export const Documents = editorial<'documents'>({
  slug: 'documents',
  labels: { singular: words('Dokument', 'Document'), plural: words('Dokumenter', 'Documents') },
  admin: {
    hidden: hiddenFromGuests,
    group: words('Innhold', 'Content'),
    useAsTitle: 'title',
    ...help(
      'Presentasjoner, rapporter og innspill som leserne kan laste ned.',
      'Presentations, reports and formal input that readers can download.',
    ),
    defaultColumns: ['title', 'publisher', 'date', '_status'],
  },
  access: publisherKeeps,
  hooks: { beforeValidate: [keepOwnOrganisation] },
  fields: [
    title(),
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      ...label('Beskrivelse', 'Description'),
    },
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      localized: true,
      filterOptions: { mimeType: { equals: 'application/pdf' } },
      ...label('Fil', 'File'),
      admin: help(
        'PDF på dette språket. Uten fil her tilbys filen på det andre språket, og siden sier fra om det.',
        'PDF in this language. Without one here the file of the other language is offered, and the page says so.',
      ),
      validate: needsFile,
    },
    day({ name: 'date', ...label('Dato', 'Date') }),
    {
      name: 'event',
      type: 'relationship',
      relationTo: 'events',
      ...label('Fra arrangementet', 'From the event'),
    },
    topics(),
    publisher(),
    slug(),
  ],
})
