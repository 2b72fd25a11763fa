import type { CollectionConfig } from 'payload'
import { hiddenFromCommunicators } from '@/cms/access/roles'
import { editors, nobody } from '@/cms/access/rules'
import { day } from '@/cms/fields/day'
import { help, label, words } from '@/cms/words'
import { purgeComposition, purgeDeleted } from './purge'

/**
 * Partners the public was shown and is shown no more, one row for each organisation: withdrawn, thrown
 * away, deleted for good, or no longer ticked as a partner. The composition on earlier days goes on to
 * name them. Written by `keep.ts` from what was public, never from a draft; editors correct it.
 */
export const FormerPartners: CollectionConfig<'former-partners'> = {
  slug: 'former-partners',
  defaultSort: '-takenDown',
  labels: {
    singular: words('Partner i fortiden', 'Partner in the past'),
    plural: words('Partnere i fortiden', 'Partners in the past'),
  },
  admin: {
    hidden: hiddenFromCommunicators,
    hideAPIURL: true,
    group: words('Register', 'Register'),
    useAsTitle: 'nb',
    defaultColumns: ['nb', 'en', 'from', 'to', 'takenDown'],
    ...help(
      'Partnere som er tatt ned fra nettstedet. Sammensetningen på dager før det viser dem fortsatt, uten lenke. Skrives av seg selv, og tas bort når partneren publiseres igjen. Slett raden hvis organisasjonen aldri var partner.',
      'Partners that were taken down from the site. The composition on days before that still shows them, without a link. Written by itself, and taken away when the partner is published again. Delete the row if the organisation never was a partner.',
    ),
  },
  access: {
    create: nobody,
    read: editors,
    update: editors,
    delete: editors,
    unlock: nobody,
    readVersions: nobody,
  },
  hooks: { afterChange: [purgeComposition], afterDelete: [purgeDeleted] },
  fields: [
    {
      name: 'organisation',
      type: 'number',
      required: true,
      unique: true,
      access: { update: nobody },
      admin: { hidden: true },
      ...label('Organisasjonens nummer', 'Number of the organisation'),
    },
    { name: 'nb', type: 'text', ...label('Navn på norsk', 'Name in Norwegian') },
    { name: 'en', type: 'text', ...label('Navn på engelsk', 'Name in English') },
    day({ name: 'from', ...label('Partner fra', 'Partner from') }),
    day({ name: 'to', ...label('Partner til og med', 'Partner until and including') }),
    day({
      name: 'takenDown',
      required: true,
      ...label('Tatt ned', 'Taken down'),
      admin: help(
        'Vises som partner på dager før denne.',
        'Shown as a partner on days before this one.',
      ),
    }),
  ],
}
