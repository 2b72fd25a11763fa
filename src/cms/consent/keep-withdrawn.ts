import type { CollectionBeforeChangeHook } from 'payload'
import { rowOf } from '@/cms/publishing/public-state'
import { property } from '@/lib/property'

/** What was taken back stays so whatever is saved: it is read from the row itself, in the transaction that saves. */
export const keepWithdrawn: CollectionBeforeChangeHook = async (hook) => {
  const { collection, data, operation, originalDoc, req } = hook
  if (operation !== 'update') return data
  const row = await rowOf(req, collection.slug, originalDoc?.id)
  const withdrawn = property(row?.['consent'], 'withdrawn') ?? null
  return { ...data, consent: { ...data['consent'], withdrawn } }
}
