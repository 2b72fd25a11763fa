import {
  BlocksFeature,
  BoldFeature,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { sound } from '@/cms/fields/sound'
import { help, label } from '@/cms/words'
import { pagedTypes } from '@/i18n/document-path'
import { blocks, foreignWords } from './blocks/all'
import { refuseUnsafeText } from './check'
import { refuseLink } from './links'
import { spokenEditor } from './spoken-editor'

/** What our own part of the panel adds: reading what is pasted, and names on the buttons. */
const WritingFeature = createServerFeature({
  key: 'writing',
  feature: { ClientFeature: '/src/admin/writing/feature#WritingFeature' },
})

/** The one editor of the site: few marks, the site's own blocks, links that can be trusted. */
export const editor = spokenEditor(
  lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      SuperscriptFeature(),
      SubscriptFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      LinkFeature({
        enabledCollections: pagedTypes,
        fields: ({ defaultFields }) =>
          defaultFields.map((field) =>
            'name' in field && field.name === 'url' && field.type === 'text'
              ? { ...field, validate: refuseLink }
              : field,
          ),
      }),
      BlocksFeature({ blocks: blocks.map(sound), inlineBlocks: [sound(foreignWords)] }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      WritingFeature(),
    ],
  }),
)

/** The running text of a document, with the site's own blocks. */
export const body = ({ localized = true } = {}): RichTextField => ({
  name: 'body',
  type: 'richText',
  localized,
  editor,
  ...label('Tekst', 'Text'),
  admin: help(
    'Skriv overskrifter som overskrifter, ikke med fet skrift. Skråstrek (/) gir figurer, utsagn, faktabokser og mer.',
    'Write headings as headings, not in bold. A slash (/) gives figures, statements, fact boxes and more.',
  ),
  hooks: { beforeValidate: [refuseUnsafeText] },
})
