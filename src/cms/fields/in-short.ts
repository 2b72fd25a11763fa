import type { TextareaField } from 'payload'
import { translate } from '@/cms/translate'
import { help, label } from '@/cms/words'
import { writtenLines, mostInShort } from '@/lib/lines'

type Localized = { localized?: boolean }

/** «Kort fortalt»: what a longer text says, in three sentences at most, each on a line of its own. */
export const inShort = ({ localized = true }: Localized = {}): TextareaField => ({
  name: 'inShort',
  type: 'textarea',
  localized,
  maxLength: 600,
  validate: (value, { req }) =>
    writtenLines(value).length > mostInShort ? translate(req, 'inShortTooMany') : true,
  ...label('Kort fortalt', 'In short'),
  admin: {
    rows: 3,
    ...help(
      'For lange tekster: høyst tre setninger, hver på sin linje. Står over teksten.',
      'For long texts: three sentences at most, each on a line of its own. Stands above the text.',
    ),
  },
})
