import { sql, type SQL } from 'drizzle-orm'
import { publishedArticle } from '@/cms/access/published'
import { originalHasChanged } from '@/features/news/outdated'

/** Whose documents are read: one organisation’s, or everybody’s. */
export type DeskReader = {
  own: number | null
  now: Date
  /** Whether a document, by its type and the alias of its row, is one the principal may know of. */
  knows: (slug: string, as: string) => SQL
}

const isOwn = (as: string, { knows, own }: DeskReader): SQL =>
  own === null
    ? knows('news', as)
    : sql`(${sql.identifier(as)}.publisher_id = ${own} and ${knows('news', as)})`

/** Of an article of others, as much as everybody may read. */
const isSeen = (as: string, reader: DeskReader): SQL =>
  reader.own === null
    ? reader.knows('news', as)
    : sql`(${isOwn(as, reader)} or (${publishedArticle(as, reader.now)}))`

/** Where an article `m`, whose original is `o`, stands. */
const stateOfArticle = (now: Date): SQL => sql`case
  when not (${publishedArticle('m', now)}) then 'draft'
  when ${originalHasChanged('m', 'o')} then 'outdated'
  else 'current' end`

/** Articles `d`, each with its family, with what `states` that is in, and whether it `waits` for its other language. */
export const articleFamilies = (reader: DeskReader): SQL => sql`
  from news d
  cross join lateral (
    select
      jsonb_agg(jsonb_build_object('language', m.language, 'id', m.id, 'state', ${stateOfArticle(reader.now)})
        order by array_position(array['nb', 'nn', 'en'], m.language::text)) as found,
      coalesce(array_agg(${stateOfArticle(reader.now)}) filter (where ${isOwn('m', reader)}), '{}') as own_states,
      coalesce(bool_or(m.language <> 'en'), false) as nb_written,
      coalesce(bool_or(m.language = 'en'), false) as en_written,
      coalesce(bool_or(m.language <> 'en' and (${publishedArticle('m', reader.now)})), false) as nb_public,
      coalesce(bool_or(m.language = 'en' and (${publishedArticle('m', reader.now)})), false) as en_public
    from news m left join news o on o.id = m.translation_original_id
    where (m.id = d.id or m.family = d.family) and m.deleted_at is null and ${isSeen('m', reader)}
  ) family
  cross join lateral (
    select family.nb_public <> family.en_public as waits,
      case when family.nb_public and not family.en_written or family.en_public and not family.nb_written
        then array_append(family.own_states, 'missing') else family.own_states end as states
  ) stands
  where d.deleted_at is null and ${isOwn('d', reader)}`

/** One line for each family: `d` is the original, or of those the principal keeps the oldest. */
export const articleLines = (reader: DeskReader): SQL => sql`
  ${articleFamilies(reader)} and not exists (
    select from news earlier
    where earlier.family = d.family and earlier.deleted_at is null and ${isOwn('earlier', reader)}
      and (earlier.id <> earlier.family, earlier.id) < (d.id <> d.family, d.id))`

/** What an article `d` is called: as visitors read it, or as its newest draft of the principal’s own says. */
export const articleTitle = ({ own }: DeskReader): SQL => sql`case
  when d._status = 'published' then d.title
  else coalesce((
    select v.version_title from _news_v v where v.parent_id = d.id and v.latest
      and ${own === null ? sql`true` : sql`v.version_publisher_id = ${own}`} limit 1), d.title) end`
