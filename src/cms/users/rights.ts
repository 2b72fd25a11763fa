import type { Field, FieldAccess } from 'payload'
import { help, label, option } from '@/cms/words'

/** What is given to an account, or taken from it, beside its role. */
export const furtherRights = (access: { create: FieldAccess; update: FieldAccess }): Field[] => [
  {
    name: 'tellsEverybody',
    type: 'checkbox',
    defaultValue: true,
    access,
    ...label('Kan sende meldinger til alle besøkende', 'May send messages to all visitors'),
    admin: {
      condition: (data) => data['role'] === 'editor',
      ...help(
        'Meldinger står øverst på alle sider. Uten dette kan redaktøren lese dem, men verken skrive, endre eller avslutte dem.',
        'Messages stand at the top of all pages. Without this the editor can read them, but neither write, change nor end them.',
      ),
    },
  },
  {
    name: 'editsIn',
    type: 'select',
    defaultValue: 'both',
    access,
    options: [
      option('both', 'Begge språk', 'Both languages'),
      option('nb', 'Norsk', 'Norwegian'),
      option('en', 'Engelsk', 'English'),
    ],
    ...label('Kan redigere', 'May edit'),
    admin: {
      isClearable: false,
      condition: (data) => data['role'] !== 'admin',
      ...help(
        'Med ett språk kan kontoen bare endre og publisere det som er skrevet på det, og ikke det som gjelder begge språk, som datoer og bilder. Norsk er både bokmål og nynorsk.',
        'With one language the account can only change and publish what is written in it, and not what is about both languages, such as dates and pictures. Norwegian is both bokmål and nynorsk.',
      ),
    },
  },
]
