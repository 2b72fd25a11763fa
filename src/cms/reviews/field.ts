import type { UIField } from 'payload'
import { label } from '@/cms/words'

/** In the side column: when the document is to be looked over, which is kept beside it (`endpoints.ts`). */
export const reviewField: UIField = {
  name: 'review',
  type: 'ui',
  ...label('Skal sees over', 'To be looked over'),
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/reviews/review-field#ReviewField' },
  },
}
