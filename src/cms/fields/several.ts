import type { TextField } from 'payload'
import { words } from '@/cms/words'

/** Several short texts in one field, each ended by Enter; Payload's own asks to choose where there is nothing to choose. */
export const several = ({ admin, ...field }: Omit<TextField, 'type' | 'hasMany'>): TextField =>
  ({
    ...field,
    type: 'text',
    hasMany: true,
    admin: { placeholder: words('Skriv og trykk Enter', 'Type and press Enter'), ...admin },
  }) as TextField
