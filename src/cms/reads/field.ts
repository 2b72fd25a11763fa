import type { UIField } from 'payload'

/** How often the document was read, beside its form. */
export const readsField: UIField = {
  name: 'reads',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/src/admin/reads/reads#DocumentReads' },
  },
}
