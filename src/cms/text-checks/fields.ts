import { forCodeOnly } from '@/cms/fields/for-code-only'
import type { Field } from 'payload'
import { label } from '@/cms/words'

/** What is wrong in the text, beside it while it is written; and which of it somebody has said is meant. */
export const textChecks: Field[] = [
  {
    name: 'checks',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '/src/admin/text-checks/text-checks#TextChecks' },
    },
  },
  {
    name: 'meant',
    type: 'text',
    hasMany: true,
    ...label('Ment slik', 'Meant as it is'),
    hooks: { beforeDuplicate: [() => []] },
    admin: forCodeOnly,
  },
]
