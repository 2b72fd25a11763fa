import type { CollectionAfterChangeHook } from 'payload'
import { settleEvent } from '@/cms/registrations/settle'

/** More places than before go to those who wait for one. */
export const settleAfterChange: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update' && doc.registration?.own) await settleEvent(req, Number(doc.id))
  return doc
}
