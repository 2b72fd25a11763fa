import type { CollectionConfig } from 'payload'
import { nobodyKeeps } from '@/cms/access/sets'
import { documentPlace } from '@/cms/fields/document-place'
import { moment } from '@/cms/fields/moment'
import { label, option, words } from '@/cms/words'
import { longestComment, longestParagraph } from './types'

/**
 * What those who write say to each other about a draft, one row each, never to readers. Reached through
 * `/api/<collection>/<id>/comments` only, which asks who may change the document. People are kept by
 * number alone: what they are called is looked up, and of an account that is deleted nothing is left here.
 */
export const Comments: CollectionConfig<'comments'> = {
  slug: 'comments',
  labels: {
    singular: words('Kommentar', 'Comment'),
    plural: words('Kommentarer', 'Comments'),
  },
  admin: { hidden: true },
  access: nobodyKeeps,
  fields: [
    ...documentPlace,
    // Empty for types whose documents have one language of their own.
    {
      name: 'language',
      type: 'select',
      options: [option('nb', 'Norsk', 'Norwegian'), option('en', 'Engelsk', 'English')],
      ...label('Språk', 'Language'),
    },
    // The comment that it answers; empty for one that opens a thread.
    { name: 'thread', type: 'number', index: true, ...label('Svar på', 'In answer to') },
    // Empty once it is deleted, for as long as there are answers to it.
    {
      name: 'text',
      type: 'textarea',
      maxLength: longestComment,
      ...label('Kommentar', 'Comment'),
    },
    // The words of the paragraph as they were, by which it is known again; empty for the whole text.
    {
      name: 'paragraph',
      type: 'textarea',
      maxLength: longestParagraph,
      ...label('Avsnitt', 'Paragraph'),
    },
    { name: 'byId', type: 'number', ...label('Konto', 'Account') },
    moment({ name: 'changedAt', ...label('Endret', 'Changed') }),
    // Of the comment that opens a thread.
    moment({ name: 'settledAt', index: true, ...label('Avklart', 'Settled') }),
    { name: 'settledById', type: 'number', ...label('Avklart av', 'Settled by') },
  ],
}
