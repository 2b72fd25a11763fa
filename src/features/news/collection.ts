import { hiddenFromGuests } from '@/cms/access/roles'
import { keepingNamedDrafts } from '@/cms/access/named-drafts'
import { editorsOrDiscarding } from '@/cms/access/rules'
import { publisherKeepsDated } from '@/cms/access/sets'
import { commentsField } from '@/cms/comments/field'
import { readsField } from '@/cms/reads/field'
import { keepReaders, noteCopied } from '@/cms/named-drafts/hooks'
import { namedReaders } from '@/cms/named-drafts/field'
import { readersEndpoints } from '@/cms/named-drafts/endpoints'
import { keepOwnOrganisation, publisher } from '@/cms/fields/publisher'
import { withTextOf, withWordsOf } from '@/cms/fields/other-language'
import { folded } from '@/cms/fields/folded'
import { slug } from '@/cms/fields/slug'
import { inShort } from '@/cms/fields/in-short'
import { lead, title, topics } from '@/cms/fields/texts'
import { pictureWithWords } from '@/cms/picture-words/fields'
import { editorialInOneLanguage } from '@/cms/publishing/editorial'
import { body } from '@/cms/rich-text/editor'
import { spellingsEndpoint } from '@/cms/text-checks/endpoint'
import { textChecks } from '@/cms/text-checks/fields'
import { help, label, words } from '@/cms/words'
import { href } from '@/i18n/paths'
import { byline } from './byline'
import {
  family,
  language,
  newsKinds,
  ownFingerprint,
  publishedAt,
  related,
  source,
  translation,
  updated,
} from './fields'
import { gatherFamily, joinFamily } from './family'
import { takeFingerprint } from './fingerprint'
import { listsOfArticle } from './lists-of'
import { pressContact } from './press-contact'
import { original } from './original'
import { refuseUnwritten, rememberOriginal } from './translation'
import { languageVersions } from './versions'
import { draftUntilPublished, planFuture, stampPublishedAt } from './published-at'

/** Articles: one document per language, tied to its translations. */
export const News = editorialInOneLanguage<'news'>(
  {
    slug: 'news',
    labels: { singular: words('Nyhet', 'Article'), plural: words('Nyheter', 'News') },
    admin: {
      hidden: hiddenFromGuests,
      group: words('Innhold', 'Content'),
      useAsTitle: 'title',
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
            clientProps: { makes: 'news' },
          },
        ],
      },
      defaultColumns: ['title', 'language', 'publishedAt', 'publisher', '_status'],
      listSearchableFields: ['title', 'lead', 'slug'],
      ...help(
        'Hver språkversjon er en egen nyhet som er knyttet til originalen.',
        'Each language version is an article of its own, tied to the original.',
      ),
    },
    access: keepingNamedDrafts('news', {
      ...publisherKeepsDated,
      delete: editorsOrDiscarding('publisher', 'news'),
    }),
    endpoints: [...languageVersions, ...original, spellingsEndpoint, ...readersEndpoints('news')],
    hooks: {
      beforeOperation: [noteCopied],
      beforeValidate: [keepOwnOrganisation, rememberOriginal],
      // What publishing needs is checked before these; they only decide when.
      beforeChange: [
        refuseUnwritten,
        stampPublishedAt,
        draftUntilPublished,
        joinFamily,
        takeFingerprint,
      ],
      afterChange: [keepReaders, gatherFamily, planFuture],
    },
    fields: [
      withWordsOf(title({ localized: false })),
      withWordsOf(lead({ localized: false })),
      withWordsOf(inShort({ localized: false })),
      ...pictureWithWords(),
      ...withTextOf(body({ localized: false })),
      folded(label('Byline', 'Byline'), [byline]),
      folded(label('Pressekontakt', 'Press contact'), [pressContact]),
      folded(label('Hører sammen med', 'Goes with'), related),
      folded(label('Sto et annet sted først', 'Appeared elsewhere first'), [source]),
      folded(label('Endret etter publisering', 'Changed after publication'), updated),
      folded(label('Nettadresse og oversettelse', 'Web address and translation'), [
        slug('title', { localized: false }),
        translation,
      ]),
      folded(label('Hvem kan lese utkastet', 'Who may read the draft'), [namedReaders]),
      {
        name: 'versions',
        type: 'ui',
        admin: {
          position: 'sidebar',
          components: { Field: '/src/admin/news/language-versions#LanguageVersions' },
        },
      },
      {
        name: 'originalNow',
        type: 'ui',
        admin: {
          position: 'sidebar',
          components: { Field: '/src/admin/news/original#Original' },
        },
      },
      ...textChecks,
      commentsField,
      readsField,
      language,
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'news',
        options: newsKinds,
        ...label('Sjanger', 'Kind'),
        admin: { position: 'sidebar' },
      },
      topics(),
      publisher(),
      publishedAt,
      family,
      ownFingerprint,
    ],
  },
  {
    approval: true,
    address: (locale, { slug: name }) => href(locale, 'article', { slug: name }),
    lists: listsOfArticle,
  },
)
