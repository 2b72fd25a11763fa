import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { notifyPurge } from '@/cms/publishing/notify'
import { part } from '@/lib/parts'

/** What was kept or corrected is shown at once. */
export const purgeFormerPartners = (req: PayloadRequest): Promise<void> =>
  notifyPurge(req, { parts: [part.list('former-partners')], withdrawn: [] })

export const purgeComposition: CollectionAfterChangeHook = async ({ doc, req }) => {
  await purgeFormerPartners(req)
  return doc
}

export const purgeDeleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await purgeFormerPartners(req)
  return doc
}
