import { ask } from '@/database/query'

export type Amounts = { articles: number; events: number; people: number }

/**
 * A database as full as it may become: copies of published articles in each language, every other one with its
 * translation, under the pillars and organisations of their originals; events in both languages, and people.
 * Each has its address and two versions. Written past the rules of saving.
 */
export async function fill(databaseUrl: string, { articles, events, people }: Amounts) {
  // The triggers of foreign keys look each row up, and take most of the time.
  const write = (sql: string) => ask(databaseUrl, `set session_replication_role = replica; ${sql}`)
  await write(
    ['nb', 'en'].map((language) => copiesIn(language, articles)).join('') +
      `create temp table pairs as
         select nb.id as nb, en.id as en from copies_nb nb join copies_en en using (n) where n % 2 = 0;
       update news set family = nb, translation_original_id = nullif(nb, id)
       from pairs where news.id in (nb, en)`,
  )
  await write(`
    with more as (
      insert into events (start, type, state, start_tz)
      select now() - n * interval '3 days', 'seminar', 'planned', 'Europe/Oslo'
      from generate_series(1, ${events}) n returning id)
    insert into events_locales (_parent_id, _locale, title, lead, slug, _status)
    select id, locale, 'Møte ' || id, 'Ingress', 'mote-' || id, 'published'
    from more, unnest(array['nb', 'en']::_locales[]) locale`)
  await write(`
    with more as (
      insert into people (name) select 'Kari Nordmann ' || n from generate_series(1, ${people}) n returning id)
    insert into people_locales (_parent_id, _locale, title, _status)
    select id, 'nb', 'Forsker', 'published' from more`)
  for (const type of ['news', 'events', 'people']) await write(await versionsOf(databaseUrl, type))
  await write(`
    insert into addresses (path, collection, document)
    select case language when 'en' then '/en/news/' else '/aktuelt/' end || slug, 'news', id
    from news where _status = 'published' on conflict do nothing;
    insert into addresses (path, collection, document)
    select case _locale when 'en' then '/en/events/' else '/arrangementer/' end || slug, 'events', _parent_id
    from events_locales where _status = 'published' on conflict do nothing`)
  await ask(databaseUrl, 'vacuum analyze')
}

const copiesIn = (language: string, articles: number): string => `
  create temp table found_${language} as
    select *, row_number() over (order by id) - 1 as at, count(*) over () as many
    from news where _status = 'published' and language = '${language}';
  create temp table copies_${language} (id int primary key, n int);
  with copied as (
    insert into news (title, lead, picture_id, body, language, kind, publisher_id, published_at, slug, _status)
    select title || ' ' || n, lead, picture_id, body, language, kind, publisher_id,
      coalesce(published_at, now()) - n * interval '2 hours', slug || '-' || n, _status
    from generate_series(1, ${articles}) n join found_${language} on at = n % many
    returning id, substring(slug from '\\d+$')::int as n)
  insert into copies_${language} select id, n from copied;
  analyze copies_${language};
  insert into news_rels (parent_id, path, "order", topics_id, organisations_id)
  select copies.id, rel.path, rel."order", rel.topics_id, rel.organisations_id
  from copies_${language} copies join found_${language} found on at = n % many
  join news_rels rel on rel.parent_id = found.id and rel.path in ('topics', 'organisations');
`

/** Writes two versions of each document that has none, the newer one the latest. */
async function versionsOf(databaseUrl: string, type: string): Promise<string> {
  const own = await columnsOf(databaseUrl, type, `_${type}_v`)
  const texts = await columnsOf(databaseUrl, `${type}_locales`, `_${type}_v_locales`)
  const textsOfVersions = `
    insert into _${type}_v_locales (_parent_id, _locale, ${texts.versions})
    select versions.id, own._locale, ${texts.own}
    from versions join ${type}_locales own on own._parent_id = versions.parent_id`
  return `
    with versions as (
      insert into _${type}_v (parent_id, latest, ${own.versions})
      select own.id, nullif(latest, false), ${own.own}
      from ${type} own, unnest(array[false, true]) latest
      where not exists (select from _${type}_v where parent_id = own.id)
      returning id, parent_id)
    ${texts.own ? textsOfVersions : 'select 1'}`
}

/** The columns that a table and that of its versions share, as lists of SQL. */
async function columnsOf(databaseUrl: string, table: string, versions: string) {
  const columns = await ask<{ name: string; type: string; made: boolean }>(
    databaseUrl,
    `select own.column_name as name, version.udt_name as type, version.data_type = 'USER-DEFINED' as made
     from information_schema.columns own join information_schema.columns version
       on version.table_name = '${versions}' and version.column_name = 'version_' || own.column_name
     where own.table_name = '${table}'`,
  )
  return {
    own: columns
      .map(({ name, type, made }) => `own."${name}"${made ? `::text::"${type}"` : ''}`)
      .join(', '),
    versions: columns.map(({ name }) => `"version_${name}"`).join(', '),
  }
}

/** An article, an event, a page and a pillar stand first on the front page, in that order. */
export const featureOfEachKind = (databaseUrl: string) =>
  ask(
    databaseUrl,
    `delete from featured_entries; delete from featured_rels;
     insert into featured_entries (_order, _parent_id, id)
     select at, featured.id, 'entry-' || at from featured, generate_series(1, 4) at;
     insert into featured_rels (path, parent_id, news_id, events_id, pages_id, topics_id)
     select 'entries.' || at || '.document', featured.id,
       case at when 0 then (select min(id) from news where family is not null) end,
       case at when 1 then (select min(id) from events) end,
       case at when 2 then (select min(id) from pages) end,
       case at when 3 then (select min(id) from topics) end
     from featured, generate_series(0, 3) at`,
  )
