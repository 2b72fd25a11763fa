import { hiddenFromCommunicators } from '@/cms/access/roles'
import { editorsKeepForCards } from '@/cms/access/sets'
import { slug } from '@/cms/fields/slug'
import { lead, title, topics } from '@/cms/fields/texts'
import { editorial } from '@/cms/publishing/editorial'
import { readsField } from '@/cms/reads/field'
import { body } from '@/cms/rich-text/editor'
import { textChecks } from '@/cms/text-checks/fields'
import { help, words } from '@/cms/words'
import { idsOf } from '@/lib/ids'
import { part } from '@/lib/parts'
import { documentPath } from '@/i18n/document-path'
import { refuseClosedBeforeOpen } from './check-period'
import { facts, meetingAndSource, period } from './fields'

/** Calls for proposals that Norwegian applicants can join. Whether one is open, the clock says. */
export const Calls = editorial<'calls'>(
  {
    slug: 'calls',
    defaultSort: '-closes',
    labels: { singular: words('Utlysning', 'Call'), plural: words('Utlysninger', 'Calls') },
    admin: {
      hidden: hiddenFromCommunicators,
      group: words('Innhold', 'Content'),
      useAsTitle: 'title',
      defaultColumns: ['title', 'programme', 'opens', 'closes', '_status'],
      listSearchableFields: ['title', 'topicCode', 'slug'],
      ...help(
        'Utlysninger som norske miljøer kan søke på. Nettstedet sier selv om en er kommende, åpen eller stengt, etter klokken.',
        'Calls that Norwegian applicants can join. Whether one is coming, open or closed the site says by itself, by the clock.',
      ),
    },
    access: editorsKeepForCards,
    hooks: { beforeValidate: [refuseClosedBeforeOpen] },
    fields: [
      title(),
      lead(),
      ...period,
      ...facts,
      ...meetingAndSource,
      body(),
      ...textChecks,
      topics(),
      readsField,
      slug(),
    ],
  },
  {
    address: (locale, values) => documentPath(locale, 'calls', values),
    lists: async (_, row) => idsOf(row['topics']).map((id) => part.listOf('calls', 'topics', id)),
  },
)
