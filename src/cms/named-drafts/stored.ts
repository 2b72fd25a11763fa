import { APIError, type PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { forgetHidden } from '@/cms/access/named-drafts'
import type { NamedType } from '@/cms/access/named-types'
import { isEditor, organisationOf } from '@/cms/access/roles'
import { rowsOf, runSql } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'

/** An account that may be named; with the organisation of a communicator. */
export type Reader = { id: number; name: string; organisation: string | null }

const at = (slug: NamedType, id: number): string =>
  `collection = ${escapeLiteral(slug)} and document = ${id}`

/** The accounts that a draft is for; null of one that is for everybody. */
export async function readersOf(
  req: PayloadRequest,
  slug: NamedType,
  id: number,
): Promise<number[] | null> {
  const [found] = await rowsOf<{ readers: number[] }>(
    req,
    `select readers from named_drafts where ${at(slug, id)}`,
  )
  return found?.readers ?? null
}

/** From now on the draft is for these and for the principal. */
export async function nameReaders(
  req: PayloadRequest,
  slug: NamedType,
  id: number,
  readers: readonly number[],
): Promise<void> {
  const all = [...new Set([...readers, ...(req.user ? [req.user.id] : [])])]
  await runSql(
    req,
    `insert into named_drafts (collection, document, readers)
     values (${escapeLiteral(slug)}, ${id}, array[${all.join(', ')}]::int[])
     on conflict (collection, document) do update set readers = excluded.readers`,
  )
  forgetHidden(req)
}

/** From now on it is for everybody whom drafts of its kind are for. Returns whether it was not before. */
export async function openToAll(
  req: PayloadRequest,
  slug: NamedType,
  id: number,
): Promise<boolean> {
  const gone = await rowsOf(
    req,
    `delete from named_drafts where ${at(slug, id)} returning document`,
  )
  forgetHidden(req)
  return gone.length > 0
}

/**
 * The accounts that may be named: editors and communicators, of whom a communicator is told those of the own
 * organisation. To be named gives nobody a right; administrators read every draft without.
 */
export async function readersToName(req: PayloadRequest): Promise<Reader[]> {
  const own = organisationOf(req)
  const communicators = isEditor(req) ? 'true' : `u.organisation_id = ${own ?? 0}`
  return rowsOf<Reader>(
    req,
    `select u.id, u.name, coalesce(nb.name, en.name) as organisation
     from users u
     left join organisations_locales nb on nb._parent_id = u.organisation_id and nb._locale = 'nb'
     left join organisations_locales en on en._parent_id = u.organisation_id and en._locale = 'en'
     where u.role = 'editor' or (u.role = 'communicator' and ${communicators})
     order by u.name, u.id`,
  )
}

/** Refuses accounts that cannot be named; those named before stay. */
export async function refuseUnknown(
  req: PayloadRequest,
  readers: readonly number[],
  before: readonly number[] = [],
): Promise<void> {
  const known = new Set((await readersToName(req)).map(({ id }) => id))
  const own = req.user?.id
  if (readers.some((id) => id !== own && !known.has(id) && !before.includes(id)))
    throw new APIError(translate(req, 'readersUnknown'), 400, null, true)
}
