import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { aboutTheirs } from '@/cms/access/about-theirs'
import { rowsOf, runSql } from '@/cms/publishing/transaction'
import { todayInOslo, type Day } from '@/lib/days'
import { reviewedTypes, usualRhythm, type ReviewedType } from './types'

export type Review = {
  collection: ReviewedType
  document: number
  due: Day
  /** The time between two, in months. */
  months: number
  reviewedOn: Day | null
  /** What the account is called that did; null when it is gone. */
  reviewedBy: string | null
}

const columns = `r.collection, r.document, r.due::text as due, r.months, r.reviewed_on::text as "reviewedOn",
  (select name from users u where u.id = r.reviewed_by) as "reviewedBy"`

const place = (collection: ReviewedType, id: number): string =>
  `collection = ${escapeLiteral(collection)} and document = ${id}`

/** Whether the document of a row is there, in the trash or not; the tables are those of the types. */
export const documentIsThere = (row: string, { inTrash = false } = {}): string =>
  `case ${row}.collection ${reviewedTypes
    .map(
      (type) =>
        `when '${type}' then exists (select from "${type}" d where d.id = ${row}.document
           ${inTrash ? '' : 'and d.deleted_at is null'})`,
    )
    .join(' ')} else false end`

export async function reviewOf(
  req: PayloadRequest,
  collection: ReviewedType,
  id: number,
): Promise<Review | null> {
  const [found] = await rowsOf<Review>(
    req,
    `select ${columns} from reviews r where ${place(collection, id)}`,
  )
  return found ?? null
}

/** Sets the date; whoever does is reminded. Without one it is not looked over any more. */
export async function setReview(
  req: PayloadRequest,
  collection: ReviewedType,
  id: number,
  { due, months }: { due: Day | null; months: number },
): Promise<void> {
  if (due === null) {
    await runSql(req, `delete from reviews where ${place(collection, id)}`)
    return
  }
  await runSql(
    req,
    `insert into reviews (collection, document, due, months, set_by)
     values (${escapeLiteral(collection)}, ${id}, ${escapeLiteral(due)}, ${months}, ${req.user?.id ?? 'null'})
     on conflict (collection, document) do update
       set due = excluded.due, months = excluded.months, set_by = excluded.set_by`,
  )
}

/** It was looked over today, and is again when its time has passed. */
export async function noteReviewed(
  req: PayloadRequest,
  collection: ReviewedType,
  id: number,
): Promise<void> {
  const today = `${escapeLiteral(todayInOslo())}::date`
  const account = req.user?.id ?? 'null'
  const next = (months: string): string => `(${today} + make_interval(months => ${months}))::date`
  await runSql(
    req,
    `insert into reviews (collection, document, due, months, set_by, reviewed_on, reviewed_by)
     values (${escapeLiteral(collection)}, ${id}, ${next(String(usualRhythm))}, ${usualRhythm}, ${account},
       ${today}, ${account})
     on conflict (collection, document) do update
       set due = ${next('reviews.months')}, reviewed_on = ${today}, reviewed_by = ${account}`,
  )
}

/** As far ahead as the list shows what comes. */
const daysAhead = 60

/** What is due and what soon will be: for editors everything, for communicators their own organisation. */
export const readReviews = (req: PayloadRequest, limit: number): Promise<Review[]> =>
  rowsOf<Review>(
    req,
    `select ${columns} from reviews r
     where due <= ${escapeLiteral(todayInOslo())}::date + ${daysAhead} and ${aboutTheirs(req, 'r')}
       and ${documentIsThere('r')}
     order by due, collection, document limit ${limit}`,
  )

export async function countDueReviews(req: PayloadRequest): Promise<number> {
  const [found] = await rowsOf<{ count: number }>(
    req,
    `select count(*)::int as count from reviews r
     where due <= ${escapeLiteral(todayInOslo())} and ${aboutTheirs(req, 'r')} and ${documentIsThere('r')}`,
  )
  return found?.count ?? 0
}
