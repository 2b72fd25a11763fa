import { sql, type SQL } from 'drizzle-orm'

/**
 * `hasChanged` in SQL: whether the public text of the original `o` is another than the one that the article `m` was made
 * from. Never null.
 */
export const originalHasChanged = (m: string, o: string): SQL => {
  const [version, original] = [sql.identifier(m), sql.identifier(o)]
  return sql`coalesce(
    ${original}._status = 'published' and ${original}.deleted_at is null
    and ${version}.translation_made_from is not null
    and coalesce(
      ${original}.fingerprint <> ${version}.translation_original_fingerprint,
      ${original}.updated_at > ${version}.translation_made_from), false)`
}
