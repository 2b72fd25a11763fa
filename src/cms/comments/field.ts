import type { UIField } from 'payload'

/** What is said about the document, beside its form. */
export const commentsField: UIField = {
  name: 'comments',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/src/admin/comments/comments#DocumentComments' },
  },
}
