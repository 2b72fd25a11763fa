import type { lexicalEditor } from '@payloadcms/richtext-lexical'
import { deepMergeSimple } from 'payload/shared'
import { translate } from '@/cms/translate'

type Editor = ReturnType<typeof lexicalEditor>

/** What the editor calls its parts in Norwegian, where Payload has it in English or clumsy. */
const lexical = {
  blocks: {
    label: 'Sett inn',
    inlineBlocks: { create: 'Sett inn: {{label}}', label: 'Ord i teksten' },
  },
  general: {
    placeholder: 'Begynn å skrive, eller trykk / for å sette inn noe …',
    slashMenuBasicGroupLabel: 'Avsnitt og overskrifter',
  },
  link: { loadingWithEllipsis: 'Laster …' },
  orderedList: { label: 'Nummerert liste' },
  unorderedList: { label: 'Punktliste' },
}

/**
 * Lexical's words win over those of the config, and what it says of a text that is not complete is English and
 * names fields by what programs call them.
 */
export const spokenEditor =
  (editor: Editor): Editor =>
  async (args) => {
    const made = await editor(args)
    const { i18n } = args.config
    i18n.translations = deepMergeSimple(i18n.translations, { nb: { lexical } })
    return {
      ...made,
      validate: async (value, options) => {
        const found = await made.validate(value, options)
        if (typeof found !== 'string' || !found.includes(' node failed to validate: ')) return found
        const isLink = /^(auto)?link /.test(found)
        return translate(options.req, isLink ? 'linkInTextIncomplete' : 'textIncomplete')
      },
    }
  }
