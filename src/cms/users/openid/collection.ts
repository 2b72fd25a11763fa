import type { CollectionConfig } from 'payload'
import { nobodyKeeps } from '@/cms/access/sets'
import { moment } from '@/cms/fields/moment'
import { label, words } from '@/cms/words'

/** Whom a provider of OpenID Connect means, and which account that is. Nobody reads or writes it but `stored.ts`. */
export const Identities: CollectionConfig<'identities'> = {
  slug: 'identities',
  labels: {
    singular: words('Ekstern identitet', 'External identity'),
    plural: words('Eksterne identiteter', 'External identities'),
  },
  admin: { hidden: true },
  access: nobodyKeeps,
  // One account is one person there; one person there is one account.
  indexes: [{ fields: ['issuer', 'subject'], unique: true }],
  fields: [
    { name: 'account', type: 'number', required: true, unique: true, ...label('Konto', 'Account') },
    { name: 'issuer', type: 'text', required: true, ...label('Utsteder', 'Issuer') },
    { name: 'subject', type: 'text', required: true, ...label('Bruker hos utsteder', 'Subject') },
    moment({ name: 'lastUsedAt', ...label('Sist brukt', 'Last used') }),
  ],
}
