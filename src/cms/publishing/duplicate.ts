import { Forbidden, type CollectionBeforeOperationHook } from 'payload'
import { cardsOrganisationOf, isEditor } from '@/cms/access/roles'

/** A copy begins as a draft in every language, whatever the original was. */
export const duplicateAsDraft: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' || !('duplicateFromID' in args) || args.duplicateFromID == null) return
  return { ...args, draft: true, publishAllLocales: false }
}

/**
 * A copy has every language of the original, and its latest draft. So communicators copy what they
 * may change and nothing else, although they may read what others have published.
 */
export const copyOnlyOwn: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, operation, overrideAccess, req } = hook
  if (operation !== 'create' || !('duplicateFromID' in args) || args.duplicateFromID == null) return
  if (overrideAccess || isEditor(req)) return
  const original = await req.payload.db.findOne<{ id: number; publisher?: number | null }>({
    collection: collection.slug,
    where: { id: { equals: args.duplicateFromID } },
    req,
  })
  const own = cardsOrganisationOf(req)
  if (own === null || original?.publisher !== own) throw new Forbidden(req.t)
}
