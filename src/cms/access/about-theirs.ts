import type { PayloadRequest } from 'payload'
import { knowsOf } from './named-drafts'
import { isEditor, organisationOf } from './roles'

/**
 * Which rows of a table of our own somebody may read, by the document that each is about (`collection`, `document`),
 * as a condition in SQL: editors all, communicators those about what belongs to their organisation now, everybody else
 * none. Of a draft that is for others only, nobody.
 */
export function aboutTheirs(req: PayloadRequest, table: string): string {
  const known = knowsOf(req, `${table}.collection`, `${table}.document`)
  if (isEditor(req)) return known
  const own = organisationOf(req)
  if (own === null) return 'false'
  const kept = Object.values(req.payload.collections)
    .filter(({ config }) => config.flattenedFields.some(({ name }) => name === 'publisher'))
    .map(
      ({ config: { slug } }) =>
        `when '${slug}' then exists
           (select 1 from "${slug}" d where d.id = ${table}.document and d.publisher_id = ${own})`,
    )
  // Asked of one row after the other until there are enough: not of all that the organisation has.
  return `(${known} and case ${table}.collection ${kept.join(' ')}
    when 'organisations' then ${table}.document = ${own} else false end)`
}
