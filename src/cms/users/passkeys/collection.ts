import type { CollectionConfig } from 'payload'
import { nobodyKeeps } from '@/cms/access/sets'
import { moment } from '@/cms/fields/moment'
import { label, words } from '@/cms/words'

/** The public keys that accounts are signed in to with. Nobody reads or writes them but `stored.ts`. */
export const Passkeys: CollectionConfig<'passkeys'> = {
  slug: 'passkeys',
  labels: {
    singular: words('Passnøkkel', 'Passkey'),
    plural: words('Passnøkler', 'Passkeys'),
  },
  admin: { hidden: true },
  access: nobodyKeeps,
  fields: [
    { name: 'account', type: 'number', required: true, index: true, ...label('Konto', 'Account') },
    { name: 'name', type: 'text', required: true, ...label('Navn', 'Name') },
    // As the browser names it, base64url.
    {
      name: 'credential',
      type: 'text',
      required: true,
      unique: true,
      ...label('Nøkkelens nummer', 'Credential'),
    },
    // COSE, base64url.
    { name: 'publicKey', type: 'text', required: true, ...label('Offentlig nøkkel', 'Public key') },
    { name: 'transports', type: 'json', ...label('Forbindelser', 'Transports') },
    // How often it says it was used: 0 for ever with keys that are in several machines.
    {
      name: 'counter',
      type: 'number',
      required: true,
      defaultValue: 0,
      ...label('Teller', 'Counter'),
    },
    moment({ name: 'lastUsedAt', ...label('Sist brukt', 'Last used') }),
  ],
}
