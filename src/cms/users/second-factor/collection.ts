import type { CollectionConfig } from 'payload'
import { nobodyKeeps } from '@/cms/access/sets'
import { moment } from '@/cms/fields/moment'
import { label, words } from '@/cms/words'

/**
 * What signing in takes beside the password, one row for each account that has it. Apart from the accounts, so that no
 * question about an account can reach it: nobody reads or writes it but `stored.ts`.
 */
export const SecondFactors: CollectionConfig<'second-factors'> = {
  slug: 'second-factors',
  labels: {
    singular: words('Totrinnsinnlogging', 'Second factor'),
    plural: words('Totrinnsinnlogging', 'Second factors'),
  },
  admin: { hidden: true },
  access: nobodyKeeps,
  fields: [
    { name: 'account', type: 'number', required: true, unique: true, ...label('Konto', 'Account') },
    // Encrypted with PAYLOAD_SECRET: a backup alone makes no codes.
    // None where passkeys are all there is.
    { name: 'secret', type: 'text', ...label('Nøkkel', 'Key') },
    moment({ name: 'confirmedAt', ...label('Bekreftet', 'Confirmed') }),
    // The half minute of the last code that was taken: neither it nor an earlier one is taken again.
    {
      name: 'lastStep',
      type: 'number',
      required: true,
      defaultValue: 0,
      ...label('Siste kode', 'Last code'),
    },
    // SHA-256 of each code that is left.
    { name: 'recoveryCodes', type: 'json', ...label('Reservekoder', 'Recovery codes') },
    {
      name: 'failures',
      type: 'number',
      required: true,
      defaultValue: 0,
      ...label('Feil på rad', 'Failures'),
    },
    moment({ name: 'failuresSince', ...label('Feil siden', 'Failures since') }),
  ],
}
