import type { CollapsibleField, Field } from 'payload'
import type { Bilingual } from '@/cms/words'

/** Fields most people leave as they are: folded away until somebody asks for them, or until one is refused. */
export const folded = ({ label }: { label: Bilingual }, fields: Field[]): CollapsibleField => ({
  type: 'collapsible',
  label,
  admin: { initCollapsed: true },
  fields,
})
