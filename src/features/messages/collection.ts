import { hiddenFromCommunicators } from '@/cms/access/roles'
import { tellersKeep } from '@/cms/access/sets'
import { address } from '@/cms/fields/address'
import { moment } from '@/cms/fields/moment'
import { editorial } from '@/cms/publishing/editorial'
import { help, label, option, words } from '@/cms/words'
import { refuseWindowBackwards } from './check-window'
import { endMessage } from './end'
import { englishTexts, saveEnglish } from './english'
import { listsOfMessage } from './lists-of'
import { keepWhatWasShown, refuseDeletingShown } from './keep-what-was-shown'
import { recordWhatIsSaid } from './record/write'
import { checkPath, tidyPath } from './path'

/** Messages shown across the site for a while, printed with every page, and kept for ever. */
export const Messages = editorial<'messages'>(
  {
    slug: 'messages',
    defaultSort: '-from',
    labels: { singular: words('Melding', 'Message'), plural: words('Meldinger', 'Messages') },
    admin: {
      hidden: hiddenFromCommunicators,
      group: words('Nettstedet', 'The site'),
      useAsTitle: 'text',
      components: {
        edit: { beforeDocumentControls: ['/src/admin/messages/end-message#EndMessage'] },
      },
      defaultColumns: ['text', 'level', 'from', 'to', '_status'],
      ...help(
        'Vises øverst på sidene i tidsrommet du setter, og blir med på utskrift.',
        'Shown at the top of pages between the times you set, and printed with them.',
      ),
    },
    access: tellersKeep,
    endpoints: [endMessage],
    hooks: {
      beforeValidate: [refuseWindowBackwards],
      beforeChange: [keepWhatWasShown],
      afterChange: [saveEnglish, recordWhatIsSaid],
      beforeDelete: [refuseDeletingShown],
    },
    fields: [
      {
        name: 'text',
        type: 'text',
        localized: true,
        required: true,
        maxLength: 300,
        ...label('Tekst', 'Text'),
      },
      {
        type: 'row',
        fields: [
          { ...address('link', 'Lenke', 'Link'), localized: true },
          {
            name: 'linkText',
            type: 'text',
            localized: true,
            ...label('Lenketekst', 'Link text'),
          },
        ],
      },
      englishTexts,
      {
        name: 'level',
        type: 'select',
        required: true,
        defaultValue: 'information',
        options: [
          option('information', 'Informasjon', 'Information'),
          option('important', 'Viktig', 'Important'),
          option('critical', 'Kritisk', 'Critical'),
        ],
        ...label('Nivå', 'Level'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'scope',
        type: 'select',
        required: true,
        defaultValue: 'site',
        options: [
          option('site', 'Hele nettstedet', 'The whole site'),
          option('section', 'En del av nettstedet', 'A section'),
          option('page', 'En side', 'A page'),
        ],
        ...label('Hvor', 'Where'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'path',
        type: 'text',
        localized: true,
        ...label('Side på nettstedet', 'Page of the site'),
        hooks: { beforeValidate: [tidyPath] },
        validate: checkPath,
        admin: {
          position: 'sidebar',
          condition: (data) => data['scope'] !== 'site',
          ...help(
            'For eksempel /aktuelt. En del av nettstedet er adressen og alt under den.',
            'Such as /en/news. A section is the address and everything below it.',
          ),
        },
      },
      moment({
        name: 'from',
        required: true,
        ...label('Vises fra', 'Shown from'),
        admin: { position: 'sidebar' },
      }),
      moment({
        name: 'to',
        ...label('Tas ned', 'Taken down'),
        admin: {
          position: 'sidebar',
          ...help(
            'La feltet stå tomt til meldingen skal tas ned. «Avslutt meldingen» tar den ned med én gang.',
            'Leave empty until the message is to be taken down. “End the message” takes it down at once.',
          ),
        },
      }),
    ],
  },
  { lists: listsOfMessage, together: true },
)
