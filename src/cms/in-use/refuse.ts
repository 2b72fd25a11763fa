import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { runSql } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { findUses, titleOfDocument } from './find-uses'
import { searchUses } from './search'
import { usesInWords } from './sentence'

/**
 * Nothing is deleted for good while something uses it: the database would empty the field without a
 * word, and a page would show a hole. The row is locked first, since a document that is being saved
 * elsewhere holds a lock on what it refers to: either it is found here, or it fails there.
 */
export const refuseWhileUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const message = await whyInUse(req, collection.slug, Number(id))
  if (message) throw new APIError(message, 409, null, true)
}

/**
 * Deleting several at once is refused before the first one is touched, since Payload takes a file
 * off the disk before the transaction is over. What uses each other goes together: an article does
 * not keep its translation back.
 */
export const refuseManyWhileUsed: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, operation, overrideAccess, req } = hook
  if (operation !== 'delete' || !('where' in args) || !args.where) return
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where: args.where,
    trash: 'trash' in args && args.trash === true,
    pagination: false,
    depth: 0,
    select: {},
    // Of what the principal may not see, no title is told.
    overrideAccess: overrideAccess === true,
    user: req.user,
    req: isolatedRequest(req),
  })
  req.context[keyOf(collection.slug)] = new Set(docs.map(({ id }) => id))
  const errors = []
  for (const { id } of docs) {
    const message = await whyInUse(req, collection.slug, id)
    if (message) errors.push({ id, isPublic: true, message })
  }
  const [first] = errors
  // As Payload answers a bulk operation, which its lists rely on.
  if (first) throw new APIError(first.message, 400, { docs: [], errors }, true)
}

async function whyInUse(
  req: PayloadRequest,
  slug: CollectionSlug,
  id: number,
): Promise<string | null> {
  await lockRow(req, slug, id)
  if (await isFree(req, slug, id)) return null
  const found = await findUses(req, slug, id)
  const title = await titleOfDocument(req, slug, id)
  return translate(req, 'inUse', { title, uses: usesInWords(req, found) })
}

/** Whether nothing uses a document but what goes with it and is free itself. */
async function isFree(
  req: PayloadRequest,
  slug: CollectionSlug,
  id: number,
  asked = new Set<number>(),
): Promise<boolean> {
  asked.add(id)
  const together = req.context[keyOf(slug)]
  for (const use of await searchUses(req, slug, id)) {
    const goesToo = use.slug === slug && together instanceof Set && together.has(use.id)
    if (!goesToo) return false
    if (!asked.has(use.id) && !(await isFree(req, slug, use.id, asked))) return false
  }
  return true
}

const keyOf = (slug: string): string => `deleted-together:${slug}`

const lockRow = (req: PayloadRequest, slug: string, id: number) =>
  runSql(req, `select id from "${slug.replaceAll('-', '_')}" where id = ${id} for update`)
