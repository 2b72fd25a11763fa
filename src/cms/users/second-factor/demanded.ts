import type { CollectionAfterReadHook, PayloadRequest } from 'payload'
import { rowsOf } from '@/cms/publishing/transaction'
import type { User } from '@/payload-types'

/** The role before whoever has it is held up, as it stands in the account. */
const demandedOf = new Set<unknown>(['admin', 'editor'])

export const isDemandedOf = async (
  req: PayloadRequest,
  { role }: Pick<User, 'role'>,
): Promise<boolean> => {
  if (!demandedOf.has(role)) return false
  const [site] = await rowsOf<{ demanded: boolean | null }>(
    req,
    'select second_factor_demanded as demanded from site limit 1',
  )
  return site?.demanded === true
}

/**
 * Whoever must have a second factor and has none is marked when their session is looked up: for all rules of access
 * they are nobody (`roleOf`) until they have set it up. Payload looks a session up before the request has a user, and
 * for pages of the panel without a request at all.
 */
export const holdUp: CollectionAfterReadHook<User> = async ({ doc, req }) => {
  if (req.user || doc.secondFactorSince) return doc
  return (await isDemandedOf(req, doc)) ? { ...doc, heldUp: true } : doc
}

/** An account that something is done for, without anybody having signed in to it. */
export const notHeldUp = <Account extends object>(account: Account): Account => ({
  ...account,
  heldUp: false,
})
