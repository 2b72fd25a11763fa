import { hiddenFromCommunicators } from '@/cms/access/roles'
import { editorsKeepForCards } from '@/cms/access/sets'
import { slug } from '@/cms/fields/slug'
import { lead } from '@/cms/fields/texts'
import { pictureWithWords } from '@/cms/picture-words/fields'
import { editorial } from '@/cms/publishing/editorial'
import { reviewEndpoints } from '@/cms/reviews/endpoints'
import { readsField } from '@/cms/reads/field'
import { reviewField } from '@/cms/reviews/field'
import { body } from '@/cms/rich-text/editor'
import { help, label, option, words } from '@/cms/words'
import { href } from '@/i18n/paths'

/** The Mission's four pillars and the aim that runs across them. */
export const Topics = editorial<'topics'>(
  {
    slug: 'topics',
    orderable: true,
    labels: {
      singular: words('Innsatsområde', 'Pillar'),
      plural: words('Innsatsområder', 'Pillars'),
    },
    admin: {
      hidden: hiddenFromCommunicators,
      group: words('Samfunnsoppdraget', 'The Mission'),
      useAsTitle: 'name',
      ...help(
        'Innsatsområdene i samfunnsoppdraget, som nyheter, arrangementer og tiltak merkes med.',
        'The pillars of the Mission, by which articles, events and initiatives are tagged.',
      ),
      components: { edit: { editMenuItems: ['/src/admin/featured/feature-item#FeatureItem'] } },
      defaultColumns: ['name', 'kind', 'colour', '_status'],
    },
    access: editorsKeepForCards,
    endpoints: reviewEndpoints('topics'),
    fields: [
      { name: 'name', type: 'text', localized: true, required: true, ...label('Navn', 'Name') },
      lead(),
      ...pictureWithWords(),
      body(),
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'pillar',
        options: [
          option('pillar', 'Innsatsområde', 'Pillar'),
          option('crossCutting', 'På tvers', 'Cross-cutting'),
        ],
        ...label('Type', 'Kind'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'colour',
        type: 'select',
        required: true,
        options: [
          option('understanding', 'Fiolett', 'Violet'),
          option('prevention', 'Grønn', 'Green'),
          option('diagnosis', 'Blå', 'Blue'),
          option('quality', 'Oker', 'Ochre'),
          option('access', 'Rosa', 'Rose'),
        ],
        ...label('Farge', 'Colour'),
        admin: {
          position: 'sidebar',
          ...help(
            'Fargen betyr innsatsområdet og ikke noe annet.',
            'The colour means the pillar and nothing else.',
          ),
        },
      },
      slug('name'),
      reviewField,
      readsField,
    ],
  },
  { address: (locale, { slug: name }) => href(locale, 'pillar', { slug: name }) },
)
