import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What readers find: one row for each public document in each language it is published in, kept in step by the saving
 * transaction (src/features/search/kept), and the words of them all, by which slips of the pen are mended.
 * What was published before this is put in by the worker when it starts.
 */
const statements = [
  'create extension if not exists pg_trgm',
  `create table search_texts (
    id integer generated always as identity primary key,
    collection text not null,
    document integer not null,
    locale text not null,
    lang text not null,
    subject text not null,
    title text not null,
    lead text not null,
    body text not null,
    path text not null,
    dated timestamptz,
    shown_from timestamptz,
    shown_until timestamptz,
    places jsonb not null,
    relies_on text[] not null,
    names text not null,
    name_words tsvector not null,
    words tsvector not null,
    fingerprint text not null,
    unique (collection, document, locale)
  )`,
  'create index search_texts_words on search_texts using gin (words)',
  'create index search_texts_name_words on search_texts using gin (name_words)',
  'create index search_texts_relies_on on search_texts using gin (relies_on)',
  'create index search_texts_shown_from on search_texts (shown_from) where shown_from is not null',
  'create index search_texts_shown_until on search_texts (shown_until) where shown_until is not null',
  'create index search_texts_subject on search_texts (subject)',
  'create table search_words (word text not null, spelled text not null)',
  // Not unique: two who publish the same new word at the same time do not wait for each other.
  'create index search_words_word on search_words (word text_pattern_ops)',
  'create index search_words_alike on search_words using gin (word gin_trgm_ops)',
]

export async function up({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of ['search_words', 'search_texts'])
    await db.execute(sql.raw(`drop table ${table}`))
}
