import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { rowsOf, runSql } from '@/cms/publishing/transaction'
import { foldedWords, writtenWords } from '@/lib/fold'
import type { Searched, SearchText } from './search-text'

/** Another number makes every text anew, for a change of how they are made. */
const edition = 1

/** Of a text that is longer, the beginning. */
const longestBody = 50_000

/** What changed of the texts of some documents: those whose name or address is another, or that came or went. */
export type Changed = { renamed: number[] }

/** Writes the texts there are of these documents, and leaves those alone that are as they were. */
export async function keepTexts(
  req: PayloadRequest,
  collection: Searched,
  ids: readonly number[],
  texts: readonly SearchText[],
): Promise<Changed> {
  if (ids.length === 0) return { renamed: [] }
  const those = `collection = ${escapeLiteral(collection)} and document in (${ids.map(Number).join(', ')})`
  const known = await rowsOf<Known>(
    req,
    `select document, locale, title, path, fingerprint from search_texts where ${those}`,
  )
  const keyOf = ({ document, locale }: { document: number; locale: string }): string =>
    `${document} ${locale}`
  const before = new Map(known.map((row) => [keyOf(row), row]))
  const now = new Map(texts.map((text) => [keyOf(text), toRow(text)]))
  const gone = known.filter((row) => !now.has(keyOf(row)))
  const changed = [...now].filter(([key, row]) => before.get(key)?.fingerprint !== row.fingerprint)
  if (gone.length > 0)
    await runSql(
      req,
      `delete from search_texts where ${those} and (document, locale) in (${gone
        .map(({ document, locale }) => `(${document}, ${escapeLiteral(locale)})`)
        .join(', ')})`,
    )
  if (changed.length > 0) {
    const rows = changed.map(([, row]) => row)
    await write(req, rows)
    await keepWords(req, rows)
  }
  const renamed = [
    ...gone.map(({ document }) => document),
    ...changed.flatMap(([key, row]) => {
      const was = before.get(key)
      return was?.title === row.title && was.path === row.path ? [] : row.document
    }),
  ]
  return { renamed: [...new Set(renamed)] }
}

type Known = { document: number; locale: string; title: string; path: string; fingerprint: string }

type SearchRow = ReturnType<typeof toRow>

function toRow({ about, names, reliesOn, ...text }: SearchText) {
  const body = text.body.slice(0, longestBody)
  const known = [...new Set([text.title, ...names.filter(Boolean)])]
  const folded = (...said: string[]): string => said.flatMap(foldedWords).join(' ')
  const row = {
    collection: text.collection,
    document: text.document,
    locale: text.locale,
    lang: text.lang,
    subject: text.subject,
    title: text.title,
    lead: text.lead,
    body,
    path: text.path,
    dated: text.dated,
    shown_from: text.shownFrom,
    shown_until: text.shownUntil,
    places: text.places,
    relies_on: [...new Set(reliesOn)],
    names: known.map((name) => folded(name)).join('\n'),
    folded_lead: folded(text.lead, about),
    folded_body: folded(body),
  }
  const fingerprint = createHash('md5')
    .update(JSON.stringify([edition, row]))
    .digest('hex')
  return { ...row, fingerprint }
}

/** Weights: A the names, B what stands first and is told of it, D the rest. Stems of its language, and words as they are. */
async function write(req: PayloadRequest, rows: readonly SearchRow[]): Promise<void> {
  await runSql(
    req,
    `insert into search_texts (collection, document, locale, lang, subject, title, lead, body, path, dated,
       shown_from, shown_until, places, relies_on, names, name_words, words, fingerprint)
     select collection, document, locale, lang, subject, title, lead, body, path, dated, shown_from, shown_until,
       places, relies_on, names, to_tsvector('simple', names) || to_tsvector(stems, names),
       setweight(to_tsvector('simple', names) || to_tsvector(stems, names), 'A') ||
       setweight(to_tsvector('simple', folded_lead) || to_tsvector(stems, folded_lead), 'B') ||
       setweight(to_tsvector(stems, folded_body), 'D'), fingerprint
     from (select *, (case lang when 'en' then 'english' else 'norwegian' end)::regconfig as stems
       from jsonb_to_recordset(${escapeLiteral(JSON.stringify(rows))}::jsonb) as t(
         collection text, document int, locale text, lang text, subject text, title text, lead text, body text,
         path text, dated timestamptz, shown_from timestamptz, shown_until timestamptz, places jsonb,
         relies_on text[], names text, folded_lead text, folded_body text, fingerprint text)) given
     order by document, locale
     on conflict (collection, document, locale) do update set (lang, subject, title, lead, body, path, dated,
       shown_from, shown_until, places, relies_on, names, name_words, words, fingerprint) = row(excluded.lang,
       excluded.subject, excluded.title, excluded.lead, excluded.body, excluded.path, excluded.dated,
       excluded.shown_from, excluded.shown_until, excluded.places, excluded.relies_on, excluded.names,
       excluded.name_words, excluded.words, excluded.fingerprint)`,
  )
}

/** A word by which slips of the pen are mended, and how it is written. */
export type KnownWord = { word: string; spelled: string }

/** None that are numbers, or too short to be mistaken for another. */
export function* mendedBy(text: string): Generator<KnownWord> {
  for (const spelled of writtenWords(text)) {
    const [word = ''] = foldedWords(spelled)
    if (word.length > 2 && !/^\d+$/.test(word)) yield { word, spelled }
  }
}

/** What of a text is known by its words. */
export const saidIn = (text: { names: string; title: string; lead: string; body: string }) =>
  `${text.title}\n${text.names}\n${text.lead}\n${text.body}`

/** The first spelling of a word stays. */
async function keepWords(req: PayloadRequest, rows: readonly SearchRow[]): Promise<void> {
  const words = new Map<string, KnownWord>()
  for (const row of rows)
    for (const known of mendedBy(saidIn(row)))
      if (!words.has(known.word)) words.set(known.word, known)
  if (words.size === 0) return
  await runSql(
    req,
    `insert into search_words (word, spelled)
     select word, spelled from jsonb_to_recordset(${escapeLiteral(JSON.stringify([...words.values()]))}::jsonb)
       as given(word text, spelled text)
     where not exists (select from search_words known where known.word = given.word)`,
  )
}
