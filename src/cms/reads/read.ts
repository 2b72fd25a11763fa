import type { CollectionSlug, PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { runSql } from '@/cms/publishing/transaction'
import { answersOn, type Answers } from './answers'
import { fewestApart, referrerKinds, type ReferrerKind } from '@/lib/referrer-kinds'

/** How often something was looked at, and by where people came from, the most first. */
export type TimesRead = { total: number; kinds: { kind: ReferrerKind; count: number }[] }
/** What was read and fetched of a document: its pages, its calendars, or its file. */
export type ReadsOfDocument = { pages: TimesRead; calendars: number; answers: Answers | null }

type Row = Record<string, unknown>

/** Days that figures are told of. */
export const readDays = 30

/** Of the addresses a document has and had, in every language; a file has one of its own. */
export async function readsOfDocument(
  req: PayloadRequest,
  collection: CollectionSlug,
  { id, file }: { id: number; file?: string },
): Promise<ReadsOfDocument> {
  const own = file
    ? `select ${escapeLiteral(`/api/media/file/${file}`)} as path`
    : `select path from addresses where collection = ${escapeLiteral(collection)} and document = ${id}`
  const pages = await kindsOf(req, `path in (${own})`, readDays)
  const { rows } = await runSql(
    req,
    `select coalesce(sum(count), 0)::int as count from page_counts
     where ${since(readDays)} and path in (
       select own.path || ending from (${own}) own, unnest(array['/kalender.ics', '/calendar.ics']) ending)`,
  )
  const answers = file ? null : await answersOn(req, own)
  return { pages, calendars: Number(rows[0]?.['count']), answers }
}

/** What a site was read, by address, the most read first. */
export type ReadsOfSite = {
  pages: TimesRead
  top: { path: string; count: number }[]
  followed: number
  files: number
}

const isFollowed = String.raw`path ~ '\.(ics|xml|atom|json)$'`
const isFile = `path like '/api/%'`

export async function readsOfSite(req: PayloadRequest, days: number): Promise<ReadsOfSite> {
  const isPage = `not ${isFollowed} and not ${isFile}`
  const top = await runSql(
    req,
    `select path, sum(count)::int as count from page_counts where ${since(days)} and ${isPage}
     group by path order by 2 desc, 1 limit 5`,
  )
  const fetched = await runSql(
    req,
    `select coalesce(sum(count) filter (where ${isFollowed}), 0)::int as followed,
       coalesce(sum(count) filter (where ${isFile}), 0)::int as files
     from page_counts where ${since(days)}`,
  )
  return {
    pages: await kindsOf(req, isPage, days),
    top: top.rows.map((row: Row) => ({ path: String(row['path']), count: Number(row['count']) })),
    followed: Number(fetched.rows[0]?.['followed']),
    files: Number(fetched.rows[0]?.['files']),
  }
}

/** Where fewer than five came from on a day is not told apart. */
async function kindsOf(req: PayloadRequest, which: string, days: number): Promise<TimesRead> {
  const { rows } = await runSql(
    req,
    `select case when count < ${fewestApart} then 'any' else kind end as kind, sum(count)::int as count from (
       select day, kind, sum(count) as count from page_counts where ${since(days)} and ${which} group by day, kind) each_day
     group by 1 order by 2 desc`,
  )
  const kinds: TimesRead['kinds'] = rows.flatMap((row: Row): TimesRead['kinds'] => {
    const kind = referrerKinds.find((each) => each === row['kind'])
    return kind ? [{ kind, count: Number(row['count']) }] : []
  })
  return { total: kinds.reduce((sum, { count }) => sum + count, 0), kinds }
}

/** The last so many days in Oslo, today among them. */
const since = (days: number): string => `day > (now() at time zone 'Europe/Oslo')::date - ${days}`
