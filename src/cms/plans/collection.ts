import type { CollectionConfig } from 'payload'
import { nobodyKeeps } from '@/cms/access/sets'
import { documentPlace } from '@/cms/fields/document-place'
import { moment } from '@/cms/fields/moment'
import { label, option, words } from '@/cms/words'

/**
 * A publication or withdrawal somebody has planned: one row until it is done or called off. Reached
 * through `/api/<collection>/<id>/plans` only, which asks who may change the document.
 */
export const Plans: CollectionConfig<'plans'> = {
  slug: 'plans',
  labels: { singular: words('Plan', 'Plan'), plural: words('Planer', 'Plans') },
  admin: { hidden: true },
  access: nobodyKeeps,
  fields: [
    ...documentPlace,
    {
      name: 'action',
      type: 'select',
      required: true,
      options: [
        option('publish', 'Publiser', 'Publish'),
        option('unpublish', 'Avpubliser', 'Unpublish'),
      ],
      ...label('Hva', 'What'),
    },
    // Empty for types whose documents have one language of their own.
    { name: 'languages', type: 'json', ...label('Språk', 'Languages') },
    moment({ name: 'at', required: true, index: true, ...label('Når', 'When') }),
    // The text as it was when it was planned, in each language; see `texts.ts`.
    { name: 'texts', type: 'json', ...label('Tekst', 'Text') },
    // What it goes out together with, or not at all: the number of the bundle.
    { name: 'bundle', type: 'number', index: true, ...label('Samling', 'Bundle') },
    // Who planned it. An account that is deleted leaves the plan.
    { name: 'by', type: 'relationship', relationTo: 'users', ...label('Av', 'By') },
    {
      name: 'speaks',
      type: 'select',
      required: true,
      defaultValue: 'nb',
      options: [option('nb', 'Norsk', 'Norwegian'), option('en', 'Engelsk', 'English')],
      ...label('Planleggerens språk', 'The planner’s language'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      options: [option('waiting', 'Venter', 'Waiting'), option('failed', 'Mislyktes', 'Failed')],
      ...label('Status', 'Status'),
    },
    { name: 'tries', type: 'number', required: true, defaultValue: 0, ...label('Forsøk', 'Tries') },
    moment({
      name: 'nextTry',
      required: true,
      index: true,
      ...label('Neste forsøk', 'Next try'),
    }),
    // Why it failed.
    { name: 'reasonNb', type: 'text', ...label('Grunn, norsk', 'Reason, Norwegian') },
    { name: 'reasonEn', type: 'text', ...label('Grunn, engelsk', 'Reason, English') },
  ],
}
