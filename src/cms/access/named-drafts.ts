import type { Access, PayloadRequest, Where } from 'payload'
import { rowsOf } from '@/cms/publishing/transaction'
import { isNamedType, namedTypes, type NamedType } from './named-types'
import { isAdmin, roleOf } from './roles'
import { signedIn } from './rules'
import type { AccessSet } from './sets'

/** The account that must be named; administrators read every draft, and nobody else without an account. */
const accountOf = (req: PayloadRequest): number =>
  roleOf(req) === 'visitor' ? 0 : (req.user?.id ?? 0)

/** In SQL: whether the principal may know of the document that two expressions name, as far as named drafts go. */
export const knowsOf = (req: PayloadRequest, collection: string, document: string): string =>
  isAdmin(req)
    ? 'true'
    : `not exists (select from named_drafts named where named.collection = ${collection}
         and named.document = ${document} and ${accountOf(req)} <> all (named.readers))`

/** The drafts that are for others than the principal. They are few, and of each request asked for once. */
export async function hiddenDrafts(req: PayloadRequest, slug: NamedType): Promise<number[]> {
  if (isAdmin(req)) return []
  const key = `${slug} ${accountOf(req)}`
  const known = found.get(req.context)?.get(key)
  if (known) return [...known]
  const rows = await rowsOf<{ document: number }>(
    req,
    `select document from named_drafts where collection = '${slug}'
       and ${accountOf(req)} <> all (readers)`,
  )
  const hidden = rows.map(({ document }) => document)
  // Copies: Payload changes what a rule has answered.
  if (!found.has(req.context)) found.set(req.context, new Map())
  found.get(req.context)?.set(key, hidden)
  return [...hidden]
}

const found = new WeakMap<object, Map<string, number[]>>()

/** Once somebody has been named or is not any more, what the request knew holds no longer. */
export const forgetHidden = ({ context }: PayloadRequest): void => void found.delete(context)

/** Whether a draft is for others than the principal. */
export const isForOthers = async (
  req: PayloadRequest,
  slug: string,
  id: number,
): Promise<boolean> => isNamedType(slug) && (await hiddenDrafts(req, slug)).includes(id)

/** For rows of our own that name a document in `collection` and `document`: those the principal may know of. */
export async function aboutKnown(req: PayloadRequest): Promise<Where> {
  const hidden = await Promise.all(
    namedTypes.map(async (slug): Promise<Where[]> => {
      const ids = await hiddenDrafts(req, slug)
      if (ids.length === 0) return []
      return [{ or: [{ collection: { not_equals: slug } }, { document: { not_in: ids } }] }]
    }),
  )
  return { and: [{ id: { exists: true } }, ...hidden.flat()] }
}

/**
 * As `rule`, without drafts that are for others: these are not there for the principal, by whatever door. Visitors see
 * what is published only, which no such draft is. `field` names the document.
 */
const unlessHidden =
  (slug: NamedType, rule: Access, field = 'id'): Access =>
  async (args) => {
    const allowed = await rule(args)
    if (allowed === false || roleOf(args.req) === 'visitor') return allowed
    const hidden = await hiddenDrafts(args.req, slug)
    if (hidden.length === 0) return allowed
    const others: Where = { [field]: { not_in: hidden } }
    return allowed === true ? others : { and: [allowed, others] }
  }

/** The same rules for a type that has named drafts. */
export const keepingNamedDrafts = (slug: NamedType, set: AccessSet): AccessSet =>
  Object.freeze({
    ...set,
    read: unlessHidden(slug, set.read),
    readVersions: unlessHidden(slug, set.readVersions, 'parent'),
    update: unlessHidden(slug, set.update),
    delete: unlessHidden(slug, set.delete),
  })

/** Who is editing is told of what one may know of. */
export const knownLocks: Access = async (args) => {
  const { req } = args
  if (!signedIn(args)) return false
  if (isAdmin(req)) return true
  const hidden = await Promise.all(
    namedTypes.map(async (slug) => {
      const ids = await hiddenDrafts(req, slug)
      return ids.length > 0 ? [`${slug}_id in (${ids.join(', ')})`] : []
    }),
  )
  const which = hidden.flat().join(' or ')
  if (!which) return true
  const rows = await rowsOf<{ id: number }>(
    req,
    `select parent_id as id from payload_locked_documents_rels where path = 'document' and (${which})`,
  )
  return rows.length === 0 || { id: { not_in: rows.map(({ id }) => id) } }
}
