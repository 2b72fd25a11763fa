import type { CollectionConfig } from 'payload'
import { nobodyKeeps } from '@/cms/access/sets'
import { moment } from '@/cms/fields/moment'
import { label, words } from '@/cms/words'

/** What was asked of a browser and waits for its response: each is taken once. Only `stored.ts` reads and writes it. */
export const Challenges: CollectionConfig<'challenges'> = {
  slug: 'challenges',
  labels: {
    singular: words('Utfordring', 'Challenge'),
    plural: words('Utfordringer', 'Challenges'),
  },
  admin: { hidden: true },
  access: nobodyKeeps,
  fields: [
    { name: 'value', type: 'text', required: true, unique: true, ...label('Verdi', 'Value') },
    { name: 'purpose', type: 'text', required: true, ...label('Formål', 'Purpose') },
    // Whose it is, where that is known beforehand.
    { name: 'account', type: 'number', ...label('Konto', 'Account') },
    // What has to be known then.
    { name: 'kept', type: 'json', ...label('Følger med', 'Kept') },
    moment({ name: 'expiresAt', required: true, index: true, ...label('Utløper', 'Expires') }),
  ],
}
