import type { GroupField } from 'payload'
import { day } from '@/cms/fields/day'
import { help, label } from '@/cms/words'

/**
 * That somebody may be shown, since when and until when. Whether it was taken back is written by the two endpoints alone
 * (endpoints.ts): a form that was opened before, an older version or a plan would say that it was not.
 */
export const consent = (named: ReturnType<typeof label>): GroupField => ({
  name: 'consent',
  type: 'group',
  ...named,
  fields: [
    {
      type: 'row',
      fields: [
        day({ name: 'given', ...label('Gitt', 'Given') }),
        day({
          name: 'until',
          ...label('Gjelder til', 'Holds until'),
          admin: help(
            'Den siste dagen. Tomt betyr uten slutt.',
            'The last day. Empty means without end.',
          ),
        }),
      ],
    },
    day({
      name: 'withdrawn',
      ...label('Trukket tilbake', 'Withdrawn'),
      admin: { hidden: true },
    }),
    {
      name: 'withdrawal',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/consent/consent-field#ConsentField' },
        disableListColumn: true,
      },
    },
  ],
})
