import { hiddenFromGuests } from '@/cms/access/roles'
import { keepingNamedDrafts } from '@/cms/access/named-drafts'
import { editorsOrDiscarding } from '@/cms/access/rules'
import { publisherKeeps } from '@/cms/access/sets'
import { commentsField } from '@/cms/comments/field'
import { readsField } from '@/cms/reads/field'
import { keepReaders, noteCopied } from '@/cms/named-drafts/hooks'
import { namedReaders } from '@/cms/named-drafts/field'
import { readersEndpoints } from '@/cms/named-drafts/endpoints'
import { folded } from '@/cms/fields/folded'
import { keepOwnOrganisation, publisher } from '@/cms/fields/publisher'
import { slug } from '@/cms/fields/slug'
import { lead, title, topics } from '@/cms/fields/texts'
import { pictureWithWords } from '@/cms/picture-words/fields'
import { editorial } from '@/cms/publishing/editorial'
import { body } from '@/cms/rich-text/editor'
import { textChecks } from '@/cms/text-checks/fields'
import { help, label, words } from '@/cms/words'
import { idsOf } from '@/lib/ids'
import { part } from '@/lib/parts'
import { href } from '@/i18n/paths'
import { kindAndStatus, peopleFields, place, time } from './fields'
import { afterwards, programme } from './programme-fields'
import { registration } from './registration-fields'
import { settleAfterChange } from './settle-places'
import { rememberPublic, tellOfChange } from './tell-registered'
import { refuseEndBeforeStart } from './check-times'
import { keepPreviousStart } from './previous-start'
import { countMoves } from './sequence'

/** Meetings of the hub and its partners: one event, two languages. */
export const Events = editorial<'events'>(
  {
    slug: 'events',
    defaultSort: '-start',
    labels: { singular: words('Arrangement', 'Event'), plural: words('Arrangementer', 'Events') },
    admin: {
      hidden: hiddenFromGuests,
      group: words('Innhold', 'Content'),
      useAsTitle: 'title',
      ...help(
        'Møter, seminarer og webinarer. Begge språk står i samme skjema, og flytting og avlysning vises med grunnen.',
        'Meetings, seminars and webinars. Both languages are in one form, and moves and cancellations are shown with the reason.',
      ),
      components: {
        edit: {
          editMenuItems: [
            '/src/admin/featured/feature-item#FeatureItem',
            '/src/admin/document/discard-item#DiscardItem',
          ],
        },
        beforeListTable: [
          {
            path: '/src/admin/templates/from-template#FromTemplate',
            clientProps: { makes: 'events' },
          },
        ],
      },
      defaultColumns: ['title', 'start', 'type', 'publisher', '_status'],
      listSearchableFields: ['title', 'venue', 'slug'],
    },
    access: keepingNamedDrafts('events', {
      ...publisherKeeps,
      delete: editorsOrDiscarding('publisher', 'events'),
    }),
    endpoints: readersEndpoints('events'),
    hooks: {
      beforeOperation: [noteCopied],
      beforeValidate: [keepOwnOrganisation, refuseEndBeforeStart],
      beforeChange: [keepPreviousStart, rememberPublic],
      afterChange: [keepReaders, countMoves, settleAfterChange, tellOfChange],
    },
    fields: [
      title(),
      {
        type: 'tabs',
        tabs: [
          {
            ...label('Det viktigste', 'The essentials'),
            fields: [lead(), ...time, ...place, ...peopleFields],
          },
          {
            ...label('Tekst og bilde', 'Text and picture'),
            fields: [...pictureWithWords(), body()],
          },
          { ...label('Program', 'Programme'), fields: [programme] },
          { ...label('Påmelding', 'Registration'), fields: [registration] },
          { ...label('Etterpå', 'Afterwards'), fields: [afterwards] },
        ],
      },
      folded(label('Hvem kan lese utkastet', 'Who may read the draft'), [namedReaders]),
      ...textChecks,
      commentsField,
      readsField,
      ...kindAndStatus,
      topics(),
      publisher(),
      slug(),
    ],
  },
  {
    approval: true,
    address: (locale, { slug: name }) => href(locale, 'event', { slug: name }),
    lists: async (_, row) =>
      ['topics', 'organisers'].flatMap((field) =>
        idsOf(row[field]).map((id) => part.listOf('events', field, id)),
      ),
  },
)
