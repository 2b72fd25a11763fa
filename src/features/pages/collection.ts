import { hiddenFromCommunicators } from '@/cms/access/roles'
import { editorsKeep } from '@/cms/access/sets'
import { commentsField } from '@/cms/comments/field'
import { readsField } from '@/cms/reads/field'
import { slug } from '@/cms/fields/slug'
import { inShort } from '@/cms/fields/in-short'
import { lead, title } from '@/cms/fields/texts'
import { pictureWithWords } from '@/cms/picture-words/fields'
import { editorial } from '@/cms/publishing/editorial'
import { reviewEndpoints } from '@/cms/reviews/endpoints'
import { reviewField } from '@/cms/reviews/field'
import { body } from '@/cms/rich-text/editor'
import { textChecks } from '@/cms/text-checks/fields'
import { help, label, option, words } from '@/cms/words'
import { documentPath } from '@/i18n/document-path'
import { refuseTakenPlace } from './taken-place'

/** Running text: the fixed pages of the site, and plain ones below the root. */
export const Pages = editorial<'pages'>(
  {
    slug: 'pages',
    labels: { singular: words('Side', 'Page'), plural: words('Sider', 'Pages') },
    admin: {
      hidden: hiddenFromCommunicators,
      group: words('Innhold', 'Content'),
      useAsTitle: 'title',
      ...help(
        'De faste sidene: om huben, samfunnsoppdraget, for pasienter og pårørende, å delta, kontakt, personvern og tilgjengelighet, og dem dere lager selv.',
        'The fixed pages: about the hub, the Mission, for patients and next of kin, taking part, contact, privacy and accessibility, and those you make yourselves.',
      ),
      components: { edit: { editMenuItems: ['/src/admin/featured/feature-item#FeatureItem'] } },
      defaultColumns: ['title', 'kind', '_status', 'updatedAt'],
    },
    access: editorsKeep,
    endpoints: reviewEndpoints('pages'),
    hooks: { beforeChange: [refuseTakenPlace] },
    fields: [
      title(),
      lead({ required: false }),
      inShort(),
      ...pictureWithWords(),
      body(),
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'plain',
        index: true,
        options: [
          option('about', 'Om huben', 'About the hub'),
          option('mission', 'Samfunnsoppdraget', 'The Mission'),
          option('patients', 'For pasienter og pårørende', 'For patients and next of kin'),
          option('participate', 'Delta i huben', 'Take part in the hub'),
          option('contact', 'Kontakt', 'Contact'),
          option('privacy', 'Personvern', 'Privacy'),
          option('accessibility', 'Tilgjengelighet', 'Accessibility'),
          option('plain', 'Vanlig side', 'Plain page'),
        ],
        hooks: { beforeDuplicate: [() => 'plain'] },
        ...label('Plass på nettstedet', 'Place on the site'),
        admin: {
          position: 'sidebar',
          ...help(
            'De faste sidene har en fast adresse. En vanlig side får adressen nedenfor.',
            'The fixed pages have a fixed address. A plain page gets the address below.',
          ),
        },
      },
      ...textChecks,
      commentsField,
      readsField,
      slug(),
      reviewField,
    ],
  },
  { address: (locale, values) => documentPath(locale, 'pages', values) },
)
