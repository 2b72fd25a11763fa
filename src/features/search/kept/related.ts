import type { PayloadRequest } from 'payload'
import type { Row } from '@/cms/publishing/public-state'
import { rowsOf } from '@/cms/publishing/transaction'
import { locales, type Locale } from '@/i18n/locales'
import { idOf, idsOf } from '@/lib/ids'
import { inLocale, property } from '@/lib/property'
import { cardsWorthFinding } from '@/features/cards/shown'
import { placesOfPeople, type PlacesOf } from './people-places'
import type { Searched } from './search-text'

/** What texts take from other public documents, by their numbers. */
export type TakenFrom = {
  /** Names of public people. */
  people: ReadonlyMap<number, string>
  organisations: ReadonlyMap<number, Partial<Record<Locale, string>>>
  /** File names. */
  files: ReadonlyMap<number, string>
  /** Where people are shown. */
  places: ReadonlyMap<number, PlacesOf>
  /** Between which moments cards are worth finding; without those that are not. */
  cards: ReadonlyMap<number, { since: string | null; till: string | null }>
}

/** Everything the texts of these rows take from elsewhere, in one statement for each kind. */
export async function relatedTo(
  req: PayloadRequest,
  collection: Searched,
  rows: readonly Row[],
): Promise<TakenFrom> {
  const isPeople = collection === 'people'
  return {
    people: await namesOfPeople(req, rows.flatMap(peopleIn)),
    organisations: await inLanguages(
      req,
      'organisations',
      'name',
      isPeople ? idsOf(rows.map((row) => row['organisation'])) : [],
    ),
    files: await publicFiles(req, collection === 'documents' ? rows.flatMap(filesIn) : []),
    places: isPeople
      ? await placesOfPeople(
          req,
          rows.map((row) => Number(row['id'])),
        )
      : new Map(),
    cards: collection === 'cards' ? await foundCards(req, rows) : new Map(),
  }
}

/** The people that an article, an event or a seat names. */
export function peopleIn(row: Row): number[] {
  const programme = locales.flatMap((locale) => rowsIn(inLocale(row['programme'], locale)))
  return idsOf([
    ...rowsIn(property(row['byline'], 'people')).map((author) => property(author, 'person')),
    ...idsOf(row['people']),
    ...programme.flatMap((item) =>
      rowsIn(property(item, 'people')).map((speaker) => property(speaker, 'person')),
    ),
    row['contact'],
    row['person'],
  ])
}

const rowsIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const filesIn = (row: Row): number[] =>
  idsOf(locales.map((locale) => idOf(inLocale(row['file'], locale))))

async function namesOfPeople(
  req: PayloadRequest,
  ids: readonly number[],
): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const found = await rowsOf<{ id: number; name: string }>(
    req,
    `select p.id, p.name from people p where p.id in (${numbers(ids)}) and p.deleted_at is null
       and exists (select from people_locales l where l._parent_id = p.id and l._status = 'published')`,
  )
  return new Map(found.map(({ id, name }) => [id, name]))
}

/** A text of public documents, in each language they are published in. */
async function inLanguages(
  req: PayloadRequest,
  table: 'organisations' | 'topics',
  column: 'name' | 'slug',
  ids: readonly number[],
): Promise<Map<number, Partial<Record<Locale, string>>>> {
  const found = new Map<number, Partial<Record<Locale, string>>>()
  if (ids.length === 0) return found
  const rows = await rowsOf<{ id: number; locale: Locale; text: string }>(
    req,
    `select d.id, l._locale as locale, l.${column} as text from ${table} d
     join ${table}_locales l on l._parent_id = d.id and l._status = 'published'
     where d.id in (${numbers(ids)}) and d.deleted_at is null and l.${column} is not null`,
  )
  for (const { id, locale, text } of rows) found.set(id, { ...found.get(id), [locale]: text })
  return found
}

async function publicFiles(
  req: PayloadRequest,
  ids: readonly number[],
): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const found = await rowsOf<{ id: number; filename: string }>(
    req,
    `select id, filename from media where id in (${numbers(ids)}) and deleted_at is null
       and _status = 'published' and filename is not null`,
  )
  return new Map(found.map(({ id, filename }) => [id, filename]))
}

async function foundCards(req: PayloadRequest, rows: readonly Row[]): Promise<TakenFrom['cards']> {
  const ids = rows.map((row) => Number(row['id']))
  if (ids.length === 0) return new Map()
  const found = await rowsOf<{ id: number; since: Date | null; till: Date | null }>(
    req,
    `select * from (${cardsWorthFinding}) shown where id in (${numbers(ids)})`,
  )
  const iso = (moment: Date | null) => moment && new Date(moment).toISOString()
  return new Map(found.map(({ id, since, till }) => [id, { since: iso(since), till: iso(till) }]))
}

const numbers = (ids: readonly number[]): string => [...new Set(ids)].map(Number).join(', ')
