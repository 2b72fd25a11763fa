import type { CollectionBeforeOperationHook } from 'payload'

/** A copy begins as a draft in every language, whatever the original was. */
export const duplicateAsDraft: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' || !('duplicateFromID' in args) || args.duplicateFromID == null) return
  return { ...args, draft: true, publishAllLocales: false }
}
