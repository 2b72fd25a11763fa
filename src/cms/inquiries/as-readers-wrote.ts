import type { Field } from 'payload'
import { nobody } from '@/cms/access/rules'

/** What readers wrote is read as they wrote it. */
export const asReadersWrote = (field: Field): Field =>
  ({ ...field, access: { update: nobody } }) as Field
