import { publisherKeepsDated } from '@/cms/access/sets'
import { keepOwnOrganisation, publisher } from '@/cms/fields/publisher'
import { slug } from '@/cms/fields/slug'
import { lead, picture, title, topics } from '@/cms/fields/texts'
import { editorialInOneLanguage } from '@/cms/publishing/editorial'
import { body } from '@/cms/rich-text/editor'
import { help, label, option, words } from '@/cms/words'
import { href } from '@/i18n/paths'
import { byline, dates, family, language, related, source, translation } from './fields'
import { gatherFamily, joinFamily } from './family'
import { listsOfArticle } from './lists-of'
import { refuseUnwritten, rememberOriginal } from './translation'
import { languageVersions } from './versions'
import { draftUntilPublished, planFuture, stampPublishedAt } from './published-at'

/** Articles: one document per language, tied to its translations. */
export const News = editorialInOneLanguage<'news'>(
  {
    slug: 'news',
    labels: { singular: words('Nyhet', 'Article'), plural: words('Nyheter', 'News') },
    admin: {
      group: words('Innhold', 'Content'),
      useAsTitle: 'title',
      defaultColumns: ['title', 'language', 'publishedAt', 'publisher', '_status'],
      listSearchableFields: ['title', 'lead', 'slug'],
      ...help(
        'Hver språkversjon er en egen nyhet som er knyttet til originalen.',
        'Each language version is an article of its own, tied to the original.',
      ),
    },
    access: publisherKeepsDated,
    endpoints: languageVersions,
    hooks: {
      beforeValidate: [keepOwnOrganisation, rememberOriginal],
      // What publishing needs is checked before these; they only decide when.
      beforeChange: [refuseUnwritten, stampPublishedAt, draftUntilPublished, joinFamily],
      afterChange: [gatherFamily, planFuture],
    },
    fields: [
      title({ localized: false }),
      {
        type: 'tabs',
        tabs: [
          {
            ...label('Saken', 'The article'),
            fields: [lead({ localized: false }), picture(), body({ localized: false })],
          },
          {
            ...label('Byline og tilknytning', 'Byline and relations'),
            fields: [byline, ...related],
          },
          { ...label('Opprinnelig publisert', 'Originally published'), fields: [source] },
        ],
      },
      {
        name: 'versions',
        type: 'ui',
        admin: {
          position: 'sidebar',
          components: { Field: '/src/admin/news/language-versions#LanguageVersions' },
        },
      },
      language,
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'news',
        options: [
          option('news', 'Nyhet', 'News'),
          option('opinion', 'Kronikk', 'Opinion'),
          option('call', 'Utlysning', 'Call'),
          option('report', 'Rapport', 'Report'),
        ],
        ...label('Sjanger', 'Kind'),
        admin: { position: 'sidebar' },
      },
      topics(),
      publisher(),
      ...dates,
      slug('title', { localized: false }),
      translation,
      family,
    ],
  },
  {
    address: (locale, { slug: name }) => href(locale, 'article', { slug: name }),
    lists: listsOfArticle,
  },
)
