import type { GlobalConfig } from 'payload'
import { hiddenFromCommunicators } from '@/cms/access/roles'
import { editors, fieldForAdmins } from '@/cms/access/rules'
import { euFunding } from '@/cms/fields/eu-funding'
import { keepGlobalToLanguage } from '@/cms/language-limit/hooks'
import { unlessInOther } from '@/cms/language-limit/access'
import { purgeAfterGlobal } from '@/cms/publishing/purge'
import { restoreGlobal } from '@/cms/publishing/restore'
import { help, label, words } from '@/cms/words'
import { contactFields } from './contact-fields'
import { links } from './links'

/** What stands on every page: navigation, footer, contact, and the words of the front page. */
export const SiteGlobal: GlobalConfig<'site'> = {
  slug: 'site',
  label: words('Nettstedet', 'The site'),
  admin: {
    hidden: hiddenFromCommunicators,
    group: words('Nettstedet', 'The site'),
    hideAPIURL: true,
    ...help(
      'Meny, bunntekst, kontaktopplysninger og andre ord som står på alle sider.',
      'Menu, footer, contact details and other words that stand on every page.',
    ),
    components: {
      elements: { SaveButton: '/src/admin/document/save-live-button#SaveLiveButton' },
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
    read: ({ req }) => Boolean(req.user) || req.payloadAPI === 'local',
    update: unlessInOther(editors),
    readVersions: editors,
  },
  versions: { max: 50 },
  endpoints: [restoreGlobal('site')],
  hooks: { beforeValidate: [keepGlobalToLanguage], afterChange: [purgeAfterGlobal] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          ...label('Forsiden', 'Front page'),
          fields: [
            {
              name: 'headline',
              type: 'text',
              localized: true,
              required: true,
              ...label('Overskrift øverst på forsiden', 'Headline at the top of the front page'),
            },
            {
              name: 'intro',
              type: 'textarea',
              localized: true,
              required: true,
              ...label('Innledning', 'Introduction'),
            },
            {
              name: 'heroLink',
              type: 'text',
              localized: true,
              ...label('Lenketekst til «Om huben»', 'Text of the link to “About the hub”'),
            },
            {
              name: 'mission',
              type: 'group',
              localized: true,
              ...label('Målet for samfunnsoppdraget', 'The aim of the Mission'),
              fields: [
                { name: 'before', type: 'text', ...label('Før tallet', 'Before the number') },
                { name: 'figure', type: 'text', ...label('Tallet', 'The number') },
                { name: 'after', type: 'text', ...label('Etter tallet', 'After the number') },
                { name: 'text', type: 'textarea', ...label('Forklaring', 'Explanation') },
                { name: 'source', type: 'text', ...label('Kilde', 'Source') },
              ],
            },
            {
              name: 'pillarsLead',
              type: 'textarea',
              localized: true,
              ...label('Over innsatsområdene', 'Above the pillars'),
            },
            {
              name: 'partnersLead',
              type: 'textarea',
              localized: true,
              ...label('Over partnerne', 'Above the partners'),
            },
            {
              name: 'contactTitle',
              type: 'text',
              localized: true,
              ...label('Overskrift: hvor man henvender seg', 'Heading: where to turn'),
            },
            {
              name: 'contactPrompt',
              type: 'textarea',
              localized: true,
              ...label('Hvor man henvender seg', 'Where to turn'),
            },
          ],
        },
        {
          ...label('Meny og bunntekst', 'Menu and footer'),
          fields: [
            links('navigation', 'Hovedmeny', 'Main menu'),
            {
              name: 'footerText',
              type: 'textarea',
              localized: true,
              ...label('Bunntekst', 'Footer text'),
            },
            {
              name: 'footerFirstTitle',
              type: 'text',
              localized: true,
              ...label('Overskrift, første kolonne', 'Heading, first column'),
            },
            links('footerFirst', 'Første lenkekolonne', 'First column of links'),
            {
              name: 'footerSecondTitle',
              type: 'text',
              localized: true,
              ...label('Overskrift, andre kolonne', 'Heading, second column'),
            },
            links('footerSecond', 'Andre lenkekolonne', 'Second column of links'),
            ...euFunding(),
          ],
        },
        {
          ...label('Kontoer', 'Accounts'),
          fields: [
            {
              name: 'secondFactorDemanded',
              type: 'checkbox',
              defaultValue: false,
              access: { update: fieldForAdmins },
              ...label(
                'Krev totrinnsinnlogging av administratorer og redaktører',
                'Demand a second factor of administrators and editors',
              ),
              admin: help(
                'De som ikke har satt det opp, må gjøre det før de kommer videre. Bare administratorer endrer dette.',
                'Those who have not set it up must do so before they get on. Only administrators change this.',
              ),
            },
          ],
        },
        {
          ...label('Kontakt og erklæringer', 'Contact and statements'),
          fields: contactFields,
        },
      ],
    },
  ],
}
