import type { Block } from 'payload'
import { label, option, words } from '@/cms/words'
import { callToAction, download, factBox, table, timeline } from './facts'
import { figure, gallery } from './pictures'
import { peopleBlock, pullFact, pullQuote, speech } from './voices'

/** What can stand between paragraphs. Rigid and named: there is no page builder. */
export const blocks: Block[] = [
  figure,
  gallery,
  speech,
  pullQuote,
  pullFact,
  factBox,
  table,
  timeline,
  peopleBlock,
  download,
  callToAction,
]

/** Words in another language than the text around them, so that a screen reader says them right. */
export const foreignWords: Block = {
  slug: 'foreignWords',
  labels: {
    singular: words('Ord på et annet språk', 'Words in another language'),
    plural: words('Ord på et annet språk', 'Words in another language'),
  },
  fields: [
    { name: 'text', type: 'text', required: true, ...label('Tekst', 'Text') },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'en',
      options: [
        option('en', 'Engelsk', 'English'),
        option('nb', 'Bokmål', 'Norwegian bokmål'),
        option('nn', 'Nynorsk', 'Norwegian nynorsk'),
        option('se', 'Nordsamisk', 'Northern Sámi'),
        option('la', 'Latin', 'Latin'),
        option('fr', 'Fransk', 'French'),
        option('de', 'Tysk', 'German'),
      ],
      ...label('Språk', 'Language'),
    },
  ],
}
