import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeOperationHook,
} from 'payload'
import { isNamedType } from '@/cms/access/named-types'
import { isPublic, publicState } from '@/cms/publishing/public-state'
import { translate } from '@/cms/translate'
import { readersAsked } from './endpoints'
import { noteReaders } from './note'
import { nameReaders, openToAll, readersOf, refuseUnknown } from './stored'

/** The mark, in the context of a save, of the document that the new one is made from. */
export const madeFromDraft = 'madeFromDraft'

/** A copy says what its original says. */
export const noteCopied: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation === 'create' && 'duplicateFromID' in args && args.duplicateFromID != null)
    context[madeFromDraft] = Number(args.duplicateFromID)
}

/**
 * A new draft is for those who were named in its form, from the first moment on, and one made from a draft for named
 * accounts is for the same. What is public is for everybody: publishing ends it, whoever or whatever publishes.
 */
export const keepReaders: CollectionAfterChangeHook = async (hook) => {
  const { collection, context, data, doc, operation, req } = hook
  const { slug } = collection
  const id = Number(doc.id)
  if (!isNamedType(slug)) return doc
  if (operation === 'update') {
    const isNamed = (await readersOf(req, slug, id)) !== null
    if (isNamed && isPublic(await publicState(req, slug, id))) await openToAll(req, slug, id)
    return doc
  }
  const sent: unknown = data?.['namedReaders']
  const from = context[madeFromDraft]
  delete context[madeFromDraft]
  const before = typeof from === 'number' ? await readersOf(req, slug, from) : null
  if ((sent === undefined || sent === null) && !before) return doc
  const asked = readersAsked.safeParse(sent ?? [])
  if (!asked.success) throw new APIError(translate(req, 'readersUnknown'), 400, null, true)
  await refuseUnknown(req, asked.data)
  if (isPublic(await publicState(req, slug, id))) return doc
  await nameReaders(req, slug, id, [...asked.data, ...(before ?? [])])
  await noteReaders(req, slug, id, 'readersNamed')
  return doc
}
