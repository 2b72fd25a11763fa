import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { isAdmin } from '@/cms/access/roles'
import { isolatedRequest } from '@/cms/isolated-request'
import { rowsOf, runSql } from '@/cms/publishing/transaction'
import type { Locale } from '@/i18n/locales'
import type { Comment } from '@/payload-types'
import type { CommentedType } from './types'

export type CommentedPlace = { collection: CommentedType; document: number }

/** What a form is told of a comment. */
export type ListedComment = {
  id: number
  /** The comment it answers; null for one that opens a thread. */
  thread: number | null
  /** Of types with texts in both languages. */
  language: Locale | null
  /** Null for one that was deleted and has answers. */
  text: string | null
  /** The words of the paragraph it was about. */
  paragraph: string | null
  /** Null of an account that is gone. */
  by: string | null
  /** ISO moments. */
  at: string
  changedAt: string | null
  settledAt: string | null
  settledBy: string | null
  /** Whether the principal wrote it, and so may change it; and whether they may delete it. */
  isOwn: boolean
  isDeletable: boolean
}

const about = ({ collection, document }: CommentedPlace): string =>
  `collection = ${escapeLiteral(collection)} and document = ${document}`

/** All comments on a document, the oldest first, as the principal sees them. */
export async function listComments(
  req: PayloadRequest,
  place: CommentedPlace,
): Promise<ListedComment[]> {
  const rows = await rowsOf<Omit<ListedComment, 'isOwn' | 'isDeletable'> & { byId: number | null }>(
    req,
    `select id, thread::int as thread, language, text, paragraph, by_id::int as "byId",
       (select name from users where id = by_id) as by, created_at as at, changed_at as "changedAt",
       settled_at as "settledAt", (select name from users where id = settled_by_id) as "settledBy"
     from comments where ${about(place)} order by id`,
  )
  return rows.map(({ byId, ...row }) => {
    const isOwn = byId !== null && byId === req.user?.id && row.text !== null
    const isDeletable = isOwn || (isAdmin(req) && row.text !== null)
    return { ...row, ...momentsOf(row), isOwn, isDeletable }
  })
}

/** Moments come from the database in its own spelling. */
const momentsOf = ({
  at,
  changedAt,
  settledAt,
}: Record<'at' | 'changedAt' | 'settledAt', string | null>) => ({
  at: iso(at) ?? '',
  changedAt: iso(changedAt),
  settledAt: iso(settledAt),
})

const iso = (moment: string | null): string | null =>
  moment === null ? null : new Date(moment).toISOString()

/** A comment on this document, which nobody else changes for the rest of the transaction. */
export async function heldComment(
  req: PayloadRequest,
  place: CommentedPlace,
  id: number,
): Promise<Comment | null> {
  await runSql(req, `select from comments where ${about(place)} and id = ${id} for update`)
  const found = await req.payload.db.findOne<Comment>({
    collection: 'comments',
    where: {
      and: [
        { id: { equals: id } },
        { collection: { equals: place.collection } },
        { document: { equals: place.document } },
      ],
    },
    req,
  })
  return found ?? null
}

export async function countComments(req: PayloadRequest, place: CommentedPlace): Promise<number> {
  const [found] = await rowsOf<{ count: number }>(
    req,
    `select count(*)::int as count from comments where ${about(place)}`,
  )
  return found?.count ?? 0
}

type Writable = Pick<Comment, 'collection' | 'document'> & Partial<Comment>

export const addComment = (req: PayloadRequest, data: Writable): Promise<Comment> =>
  req.payload.create({ collection: 'comments', data, depth: 0, req: isolatedRequest(req) })

export const changeComment = (req: PayloadRequest, id: number, data: Partial<Comment>) =>
  req.payload.update({ collection: 'comments', id, data, depth: 0, req: isolatedRequest(req) })

/** Its words go. So does the row, and the one it answered if that was deleted before, unless somebody has answered it. */
export async function deleteComment(
  req: PayloadRequest,
  { id, thread }: Pick<Comment, 'id' | 'thread'>,
): Promise<void> {
  await runSql(req, `update comments set text = null, paragraph = null where id = ${id}`)
  await dropEmptied(req, `id in (${id}, ${thread ?? id})`)
}

/** Deletes those of `which` without words and answers: answers first, then what they answered. */
export async function dropEmptied(req: PayloadRequest, which: string): Promise<void> {
  await runSql(req, `delete from comments where ${which} and text is null and thread is not null`)
  await runSql(
    req,
    `delete from comments c where ${which} and text is null and thread is null
       and not exists (select from comments answer where answer.thread = c.id)`,
  )
}
