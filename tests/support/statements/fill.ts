import { ask } from '@/database/query'

export type Amounts = { articles: number; events: number; people: number }

/**
 * A database as full as it may become: copies of published articles in each language, with the pillars and
 * organisations they name, events in both languages and people, each under an address of its own. Written past the
 * rules of saving, with the versions that lists of the panel read.
 */
export async function fill(databaseUrl: string, { articles, events, people }: Amounts) {
  for (const language of ['nb', 'en'])
    await ask(
      databaseUrl,
      `with found as (
         select *, row_number() over (order by id) - 1 as at, count(*) over () as many
         from news where _status = 'published' and language = '${language}'),
       copied as (
         insert into news (title, lead, picture_id, body, language, kind, publisher_id, published_at, slug, _status)
         select title || ' ' || n, lead, picture_id, body, language, kind, publisher_id,
           coalesce(published_at, now()) - n * interval '2 hours', slug || '-' || n, _status
         from generate_series(1, ${articles}) n join found on found.at = n % found.many
         returning id, slug)
       insert into news_rels (parent_id, path, "order", topics_id, organisations_id)
       select copied.id, rel.path, rel."order", rel.topics_id, rel.organisations_id
       from copied join found on copied.slug ~ ('^' || found.slug || '-[0-9]+$')
       join news_rels rel on rel.parent_id = found.id and rel.path in ('topics', 'organisations')`,
    )
  await ask(
    databaseUrl,
    `with more as (
       insert into events (start, type, state, start_tz)
       select now() - n * interval '6 hours', 'seminar', 'planned', 'Europe/Oslo'
       from generate_series(1, ${events}) n returning id)
     insert into events_locales (_parent_id, _locale, title, lead, slug, _status)
     select id, locale, 'Møte ' || id, 'Ingress', 'mote-' || id, 'published'
     from more, unnest(array['nb', 'en']::_locales[]) locale`,
  )
  await ask(
    databaseUrl,
    `with more as (
       insert into people (name) select 'Kari Nordmann ' || n from generate_series(1, ${people}) n returning id)
     insert into people_locales (_parent_id, _locale, title, _status)
     select id, 'nb', 'Forsker', 'published' from more`,
  )
  await writeVersions(databaseUrl)
  await ask(databaseUrl, 'analyze')
}

/** The version of each article that has none. */
async function writeVersions(databaseUrl: string): Promise<void> {
  const columns = await ask<{ name: string; type: string; made: boolean }>(
    databaseUrl,
    `select own.column_name as name, version.udt_name as type, version.data_type = 'USER-DEFINED' as made from information_schema.columns own
     join information_schema.columns version
       on version.table_name = '_news_v' and version.column_name = 'version_' || own.column_name
     where own.table_name = 'news'`,
  )
  const own = columns
    .map(({ name, type, made }) => `news."${name}"${made ? `::text::"${type}"` : ''}`)
    .join(', ')
  const versions = columns.map(({ name }) => `"version_${name}"`).join(', ')
  await ask(
    databaseUrl,
    `insert into _news_v (parent_id, latest, ${versions})
     select news.id, true, ${own}
     from news where not exists (select from _news_v where parent_id = news.id)`,
  )
}
