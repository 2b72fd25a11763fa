import type { JSONField } from 'payload'
import { inputOnly } from '@/cms/fields/input-only'
import { label } from '@/cms/words'

/** Whom a new draft is for. Kept beside the documents, since a draft that is saved leaves the row of its document. */
export const namedReaders: JSONField = {
  name: 'namedReaders',
  type: 'json',
  ...label('Hvem kan lese utkastet', 'Who may read the draft'),
  virtual: inputOnly.virtual,
  admin: {
    ...inputOnly.admin,
    components: { Field: '/src/admin/named-drafts/readers-field#ReadersField' },
  },
}
