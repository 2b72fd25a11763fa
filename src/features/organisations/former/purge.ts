import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { notifyPurge } from '@/cms/publishing/notify'

/** What was corrected is shown at once. */
export const purgeComposition: CollectionAfterChangeHook = async ({ doc, req }) => {
  await notifyPurge(req)
  return doc
}

export const purgeDeleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await notifyPurge(req)
  return doc
}
