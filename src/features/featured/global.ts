import type { GlobalConfig } from 'payload'
import { hiddenFromCommunicators, isEditor } from '@/cms/access/roles'
import { editors } from '@/cms/access/rules'
import { unlessLimited } from '@/cms/language-limit/access'
import { keepGlobalToLanguage } from '@/cms/language-limit/hooks'
import { moment } from '@/cms/fields/moment'
import { purgeAfterGlobal } from '@/cms/publishing/purge'
import { restoreGlobal } from '@/cms/publishing/restore'
import { help, label, words } from '@/cms/words'
import { refuseSlips } from './check-entries'
import { featurable, mostShown } from './entries'
import { forgetRemoved } from './forget-removed'
import { standingEndpoint } from './standing'

/** What the front page shows first: chosen and put in order by editors, for a time. */
export const FeaturedGlobal: GlobalConfig<'featured'> = {
  slug: 'featured',
  label: words('Fremhevet på forsiden', 'Featured on the front page'),
  admin: {
    hidden: hiddenFromCommunicators,
    group: words('Nettstedet', 'The site'),
    hideAPIURL: true,
    ...help(
      `Står øverst på forsiden i denne rekkefølgen, inntil ${mostShown} om gangen. Det som står her, gjentas ikke lenger ned på forsiden.`,
      `Stands at the top of the front page in this order, up to ${mostShown} at a time. What stands here is not repeated further down the front page.`,
    ),
    components: {
      elements: { SaveButton: '/src/admin/featured/save-featured#SaveFeatured' },
      views: {
        edit: {
          version: {
            actions: [
              {
                path: '/src/admin/document/restore-version#RestoreVersion',
                clientProps: { kind: 'global' },
              },
            ],
          },
        },
      },
    },
  },
  access: {
    read: ({ req }) => isEditor(req) || req.payloadAPI === 'local',
    update: unlessLimited(editors),
    readVersions: editors,
  },
  versions: { max: 50 },
  endpoints: [restoreGlobal('featured'), standingEndpoint],
  hooks: {
    beforeValidate: [keepGlobalToLanguage, refuseSlips],
    afterChange: [forgetRemoved, purgeAfterGlobal],
  },
  fields: [
    {
      name: 'entries',
      type: 'array',
      maxRows: 12,
      ...label('Fremhevet', 'Featured'),
      labels: {
        singular: words('fremhevet sak', 'featured entry'),
        plural: words('fremhevede saker', 'featured entries'),
      },
      admin: {
        components: { RowLabel: '/src/admin/featured/entry-label#EntryLabel' },
        ...help(
          'Hver forside viser det som er publisert på dens eget språk: av en nyhet den norske eller den engelske versjonen. Det som ikke finnes på et språk, er ikke med på den forsiden. Dra i en rad eller bruk menyen dens for å flytte den.',
          'Each front page shows what is published in its own language: of an article the Norwegian or the English version. What does not exist in a language is not on that front page. Drag a row or use its menu to move it.',
        ),
      },
      fields: [
        {
          name: 'document',
          type: 'relationship',
          relationTo: [...featurable],
          required: true,
          ...label('Hva', 'What'),
          admin: { allowCreate: false },
        },
        {
          type: 'row',
          fields: [
            moment({
              name: 'from',
              ...label('Vises fra', 'Shown from'),
              admin: help('Tomt betyr med én gang.', 'Empty means at once.'),
            }),
            moment({
              name: 'to',
              ...label('Vises til', 'Shown until'),
              admin: help(
                'Da går den av forsiden av seg selv. Tomt betyr til den fjernes her.',
                'It leaves the front page by itself then. Empty means until it is removed here.',
              ),
            }),
          ],
        },
      ],
    },
    {
      name: 'begin',
      type: 'ui',
      admin: { components: { Field: '/src/admin/featured/begin-with#BeginWith' } },
    },
  ],
}
