import type { PayloadRequest } from 'payload'
import { aboutTheirs } from '@/cms/access/about-theirs'
import { titleOfDocument } from '@/cms/in-use/find-uses'
import { isolatedRequest } from '@/cms/isolated-request'
import { rowsOf } from '@/cms/publishing/transaction'
import type { Locale } from '@/i18n/locales'
import { commentedTypes, type CommentedType } from './types'

type Commented = {
  collection: CommentedType
  document: number
  language: Locale | null
  count: number
}
export type OpenComments = { count: number; documents: (Commented & { title: string })[] }

/** As many documents as are named. */
const few = 3

const isThere = commentedTypes
  .map(
    (type) =>
      `when '${type}' then exists
         (select from "${type}" d where d.id = c.document and d.deleted_at is null)`,
  )
  .join(' ')

/** What is said and not settled about what the principal keeps; the documents that were commented on last. */
export async function openComments(req: PayloadRequest): Promise<OpenComments> {
  const rows = await rowsOf<Commented>(
    req,
    `select c.collection, c.document::int as document, c.language, count(*)::int as count
     from comments c
     where c.thread is null and c.settled_at is null and ${aboutTheirs(req, 'c')}
       and case c.collection ${isThere} else false end
     group by c.collection, c.document, c.language order by max(c.id) desc`,
  )
  const documents = await Promise.all(
    rows.slice(0, few).map(async (row) => {
      const own = isolatedRequest(req)
      own.locale = row.language ?? 'nb'
      return { ...row, title: await titleOfDocument(own, row.collection, row.document) }
    }),
  )
  return { count: rows.reduce((sum, { count }) => sum + count, 0), documents }
}
