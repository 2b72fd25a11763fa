import { cache } from 'react'
import type { PersonPlace, Searched } from '@/features/search/kept/search-text'
import type { Locale } from '@/i18n/locales'
import { foldedWords } from '@/lib/fold'
import { markWords, passageOf, type MarkedPiece } from '@/lib/marked-text'
import { normalQuery } from '@/lib/search-query'
import { gateway, sql, type Gateway } from '@/data'
import { likeness } from './alike'
import { isShown } from './candidates'
import { findTexts } from './find'

/** A document that was found, as it is shown. */
export type Hit = {
  key: string
  href: string
  title: MarkedPiece[]
  passage: MarkedPiece[]
  /** The language of its words. */
  lang: string
  /** ISO moment of an article or event. */
  dated?: string
  /** Of a person: why, and where, the site shows them. */
  place?: Pick<PersonPlace, 'role' | 'at'>
}

export type HitGroup = { kind: Searched; count: number; hits: Hit[] }

export type Results = {
  /** In its one spelling. */
  query: string
  /** Of this page, the kind of the best hit first. */
  groups: HitGroup[]
  count: number
  /** Whether there are more than were looked at. */
  more: boolean
  also: string[]
  near: string[]
  page: number
  pages: number
}

const perPage = 20

/** What was found for a query; an empty one finds nothing. */
export const getResults = cache(async (locale: Locale, typed: string, page: number) =>
  resultsOf(await gateway(), locale, { query: normalQuery(typed), page }),
)

export async function resultsOf(
  content: Gateway,
  locale: Locale,
  asked: { query: string; page: number },
): Promise<Results> {
  const { query } = asked
  const { also, more, near, ranked, terms } = await findTexts(content, locale, query)
  const pages = Math.max(1, Math.ceil(ranked.length / perPage))
  const page = Math.min(asked.page, pages)
  const shown = ranked.slice((page - 1) * perPage, page * perPage)
  const isMeant = isOneOf([...terms, ...also.flatMap(foldedWords)])
  const rows = await readHits(content, locale, shown)
  const hits = shown.flatMap(({ subject }) => {
    const row = rows.get(subject)
    return row ? { kind: row.collection, hit: toHit(content, row, isMeant) } : []
  })
  const counted = Map.groupBy(ranked, ({ collection }) => collection)
  const groups = [...Map.groupBy(hits, ({ kind }) => kind)].map(([kind, all]) => ({
    kind,
    count: counted.get(kind)?.length ?? all.length,
    hits: all.map(({ hit }) => hit),
  }))
  return { query, groups, count: ranked.length, more, also, near, page, pages }
}

/** Whether a word, as it is written, is one of those that were looked for. Texts repeat their words. */
function isOneOf(terms: readonly string[]): (written: string) => boolean {
  const known = new Map<string, boolean>()
  const last = terms.length - 1
  const isMeant = (written: string): boolean =>
    foldedWords(written).some((word) =>
      terms.some((term, at) => likeness(term, word, at === last) >= 0.65),
    )
  return (written) => {
    const before = known.get(written)
    if (before !== undefined) return before
    const meant = isMeant(written)
    known.set(written, meant)
    return meant
  }
}

type Row = {
  subject: string
  collection: Searched
  lang: string
  title: string
  lead: string
  body: string
  path: string
  dated: string | Date | null
  places: PersonPlace[]
}

/** In the language of the page where there is one; otherwise as it was found. */
async function readHits(
  content: Gateway,
  locale: Locale,
  shown: readonly { id: number; subject: string }[],
): Promise<Map<string, Row>> {
  if (shown.length === 0) return new Map()
  const moment = sql`${content.clock.now.toISOString()}::timestamptz`
  const rows = await content.select<Row>(
    [],
    sql`select distinct on (subject) subject, collection, lang, title, lead, left(body, 12000) as body, path, dated, places
      from search_texts
      where subject = any(${sql.param(shown.map(({ subject }) => subject))}::text[]) and ${isShown(moment)}
      order by subject, locale = ${locale} desc, id = any(${sql.param(shown.map(({ id }) => id))}::int[]) desc, id`,
  )
  return new Map(rows.map((row) => [row.subject, row]))
}

function toHit({ clock }: Gateway, row: Row, isMeant: (word: string) => boolean): Hit {
  const { body, dated, lang, lead, places, subject } = row
  const place = places.find(
    ({ from, until }) => (!from || clock.hasCome(from)) && !(until && clock.hasCome(until)),
  )
  const inLead = markWords(lead, isMeant).some(({ marked }) => marked)
  const inBody = !inLead && body ? passageOf(body, isMeant) : ''
  const isFound = markWords(inBody, isMeant).some(({ marked }) => marked)
  return {
    key: subject,
    href: place?.path ?? row.path,
    title: markWords(row.title, isMeant),
    passage: markWords(isFound || !lead ? inBody : passageOf(lead, isMeant), isMeant),
    lang,
    ...(dated && { dated: new Date(dated).toISOString() }),
    ...(place && { place: { role: place.role, at: place.at } }),
  }
}
