import type { Field } from 'payload'
import { label } from '@/cms/words'

/** Which document a row of our own is about: no relationship, since it outlives what it is about. */
export const documentPlace: Field[] = [
  { name: 'collection', type: 'text', required: true, index: true, ...label('Type', 'Type') },
  {
    name: 'document',
    type: 'number',
    required: true,
    index: true,
    ...label('Dokument', 'Document'),
  },
]
