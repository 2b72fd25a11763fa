import type { Field } from 'payload'
import { help, label } from '@/cms/words'

/** Of initiatives and of the site itself: what the programme demands is shown from these. */
export const euFunding = (): Field[] => [
  {
    name: 'euFunded',
    type: 'checkbox',
    defaultValue: false,
    ...label('Får midler fra EU', 'Receives EU funding'),
    admin: help(
      'Med avkryssing viser nettstedet EUs emblem, setningen om midlene og ansvarsfraskrivelsen slik programmet krever.',
      'With a tick the site shows the emblem of the EU, the sentence about the funding and the disclaimer as the programme demands.',
    ),
  },
  {
    name: 'grantNumber',
    type: 'text',
    maxLength: 40,
    ...label('Avtalenummer', 'Grant number'),
    admin: {
      condition: ({ euFunded }) => euFunded === true,
      ...help('Nummeret på tilskuddsavtalen.', 'The number of the grant agreement.'),
    },
  },
]
