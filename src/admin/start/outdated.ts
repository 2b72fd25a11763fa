import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { publishedArticle } from '@/cms/access/published'
import { knowsOf } from '@/cms/access/named-drafts'
import { organisationOf } from '@/cms/access/roles'
import { ownedBy } from '@/admin/translations/localized-lines'
import { deskTypes } from '@/admin/translations/desk-types'
import { notEnded } from '@/features/messages/not-ended'
import { originalHasChanged } from '@/features/news/outdated'

/**
 * How many documents somebody keeps of which a language is outdated, as many as the desk shows; versions of one article
 * count once. One statement.
 */
export async function outdated(req: PayloadRequest, now: Date): Promise<number> {
  const own = organisationOf(req)
  const localized = deskTypes
    .filter((type) => type.slug !== 'news' && (own === null || 'owner' in type))
    .map(
      (
        type,
      ) => sql`select count(*) from outdated_texts o join ${sql.identifier(type.slug)} d on d.id = o.document
        where o.collection = ${type.slug} and d.deleted_at is null and ${ownedBy(type, own)}
          and ${sql.raw(knowsOf(req, `'${type.slug}'`, 'd.id'))}
          and ${type.slug === 'messages' ? notEnded(now) : sql`true`}`,
    )
  const articles = sql`select count(distinct coalesce(m.family, m.id))
    from news m join news o on o.id = m.translation_original_id
    where ${publishedArticle('m', now)} and ${originalHasChanged('m', 'o')}
      and ${own === null ? sql`true` : sql`m.publisher_id = ${own}`}`
  const { rows } = (await req.payload.db.drizzle.execute(sql`
    select sum(count)::int as count from (${sql.join([articles, ...localized], sql` union all `)}) found
  `)) as unknown as { rows: { count: number }[] }
  return rows[0]?.count ?? 0
}
