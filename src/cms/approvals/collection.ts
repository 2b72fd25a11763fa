import type { CollectionConfig } from 'payload'
import { nobodyKeeps } from '@/cms/access/sets'
import { documentPlace } from '@/cms/fields/document-place'
import { moment } from '@/cms/fields/moment'
import { label, option, words } from '@/cms/words'

/**
 * What communicators have submitted to editors, one row each, kept with the text as it was. Reached
 * through `/api/<collection>/<id>/approvals` only, which asks who may change the document. People are
 * kept by number and name, so that an account that is deleted changes nothing.
 */
export const Approvals: CollectionConfig<'approvals'> = {
  slug: 'approvals',
  labels: {
    singular: words('Godkjenning', 'Approval'),
    plural: words('Godkjenninger', 'Approvals'),
  },
  admin: { hidden: true },
  access: nobodyKeeps,
  fields: [
    ...documentPlace,
    // Empty for types whose documents have one language of their own.
    { name: 'languages', type: 'json', ...label('Språk', 'Languages') },
    // The text as it was submitted, in each language; once approved, as it was published.
    { name: 'texts', type: 'json', ...label('Tekst', 'Text') },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'submitted',
      options: [
        option('submitted', 'Sendt til godkjenning', 'Submitted'),
        option('approved', 'Godkjent', 'Approved'),
        option('returned', 'Returnert', 'Returned'),
        option('withdrawn', 'Trukket tilbake', 'Withdrawn'),
      ],
      ...label('Status', 'Status'),
    },
    // Somebody has yet to do something about it: an editor when submitted, its communicators when returned.
    {
      name: 'open',
      type: 'checkbox',
      defaultValue: true,
      index: true,
      ...label('Venter', 'Waiting'),
    },
    { name: 'organisation', type: 'number', index: true, ...label('Utgiver', 'Publisher') },
    { name: 'submittedById', type: 'number', ...label('Innsenders konto', 'Account') },
    { name: 'submittedBy', type: 'text', ...label('Sendt av', 'Submitted by') },
    moment({ name: 'submittedAt', required: true, ...label('Sendt', 'Submitted') }),
    {
      name: 'speaks',
      type: 'select',
      required: true,
      defaultValue: 'nb',
      options: [option('nb', 'Norsk', 'Norwegian'), option('en', 'Engelsk', 'English')],
      ...label('Innsenderens språk', 'The submitter’s language'),
    },
    { name: 'decidedById', type: 'number', ...label('Avgjørers konto', 'Account of who decided') },
    { name: 'decidedBy', type: 'text', ...label('Avgjort av', 'Decided by') },
    moment({ name: 'decidedAt', ...label('Avgjort', 'Decided') }),
    moment({ name: 'publishAt', ...label('Publiseres', 'Published at') }),
    { name: 'comment', type: 'textarea', ...label('Kommentar', 'Comment') },
    // Which paragraph the comment is about, and how it begins.
    { name: 'paragraph', type: 'number', ...label('Avsnitt', 'Paragraph') },
    { name: 'paragraphWords', type: 'text', ...label('Avsnittet begynner', 'It begins') },
  ],
}
