import type { CollectionConfig } from 'payload'
import { nobodyKeeps } from '@/cms/access/sets'
import { documentPlace } from '@/cms/fields/document-place'
import { moment } from '@/cms/fields/moment'
import { label, option, words } from '@/cms/words'

/**
 * Links by which somebody without an account reads one draft. Reached through
 * `/api/<collection>/<id>/share-links` only, which asks who may change the document; a link that is taken
 * back is deleted. Of those who open it only the moment is kept.
 */
export const ShareLinks: CollectionConfig<'share-links'> = {
  slug: 'share-links',
  labels: {
    singular: words('Lenke til utkast', 'Link to a draft'),
    plural: words('Lenker til utkast', 'Links to drafts'),
  },
  admin: { hidden: true },
  access: nobodyKeeps,
  fields: [
    // SHA-256: whoever reads the database or a backup can open nothing with it.
    { name: 'tokenHash', type: 'text', required: true, unique: true, ...label('Spor', 'Digest') },
    ...documentPlace,
    {
      name: 'locale',
      type: 'select',
      required: true,
      options: [option('nb', 'Norsk', 'Norwegian'), option('en', 'Engelsk', 'English')],
      ...label('Språk', 'Language'),
    },
    // By number: the link shows what this account may read, and nothing without it.
    { name: 'madeBy', type: 'number', required: true, ...label('Laget av', 'Made by') },
    moment({ name: 'expiresAt', required: true, ...label('Gjelder til', 'Holds until') }),
    moment({ name: 'lastOpenedAt', ...label('Sist åpnet', 'Last opened') }),
  ],
}
