import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { aboutTheirs } from '@/cms/access/about-theirs'
import { rowsOf } from '@/cms/publishing/transaction'
import type { Action } from './actions'

/** A line as it is read: who did what to which document, and when. */
export type ReadLine = {
  id: number
  /** ISO moment. */
  at: string
  /** The number of an account; null where somebody without one did it. */
  account: number | null
  /** What the account was called at the time; null once that is erased. */
  name: string | null
  byPlan: boolean
  action: Action
  collection: string
  document: number | null
  version: number | null
  title: string | null
  language: string | null
  was: string | null
  became: string | null
}

export type TrailFilter = {
  /** A part of the name of who did it, or of the title of the document. */
  who?: string | undefined
  title?: string | undefined
  action?: Action | undefined
  collection?: string | undefined
  document?: number | undefined
  /** ISO moments: from the first on, and before the second. */
  from?: string | undefined
  until?: string | undefined
  /** Without what is about accounts, signing in above all. */
  content?: boolean | undefined
  /** Older than the line of this number, which is where the page before ended. */
  before?: number | undefined
}

/**
 * The newest lines that whoever asks may read: editors all, communicators those of what belongs to their
 * organisation now, everybody else none. `more` says whether there are older ones.
 */
export async function readTrail(
  req: PayloadRequest,
  filter: TrailFilter,
  limit: number,
): Promise<{ lines: ReadLine[]; more: boolean }> {
  const where = [aboutTheirs(req, 'trail'), ...conditions(filter)].join(' and ')
  const rows = await rowsOf<Omit<ReadLine, 'id' | 'at'> & { id: string; at: Date | string }>(
    req,
    `select id, at, account, name, by_plan as "byPlan", action, collection, document, version, title,
       language, was, became
     from trail where ${where} order by id desc limit ${limit + 1}`,
  )
  const lines = rows
    .slice(0, limit)
    .map((row) => ({ ...row, id: Number(row.id), at: new Date(row.at).toISOString() }))
  return { lines, more: rows.length > limit }
}

/** Who saved each of these versions, by its number. */
export async function saversOf(
  req: PayloadRequest,
  collection: string,
  versions: readonly number[],
): Promise<Map<number, ReadLine>> {
  if (versions.length === 0) return new Map()
  const rows = await rowsOf<ReadLine>(
    req,
    `select distinct on (version) version, account, name, by_plan as "byPlan", action from trail
     where collection = ${escapeLiteral(collection)} and version in (${versions.join(', ')})
     order by version, id`,
  )
  return new Map(rows.map((row) => [Number(row.version), row]))
}

/** The account that made a plan, where it has been deleted since and the plan no longer names it. */
export async function plannerInTrail(
  req: PayloadRequest,
  { at, collection, document }: { at: string; collection: string; document: number },
): Promise<number | null> {
  const [found] = await rowsOf<{ account: number | null }>(
    req,
    `select account from trail where action = 'planned' and collection = ${escapeLiteral(collection)}
       and document = ${document} and became = ${escapeLiteral(at)} order by id desc limit 1`,
  )
  return found?.account ?? null
}

/** The documents that lines are about and that there still are, as `news/12`; whether each is in the trash. */
export async function stillThere(
  req: PayloadRequest,
  lines: readonly ReadLine[],
): Promise<Map<string, boolean>> {
  const types = [...Map.groupBy(lines, ({ collection }) => collection)]
  const selects = types.flatMap(([slug, about]) => {
    const config = Object.values(req.payload.collections).find((each) => each.config.slug === slug)
    const ids = [...new Set(about.flatMap(({ document }) => document ?? []))]
    if (!config || ids.length === 0) return []
    const trashed = config.config.trash ? 'deleted_at is not null' : 'false'
    const table = slug.replaceAll('-', '_')
    return [
      `select '${slug}/' || id as place, ${trashed} as trashed from "${table}" where id in (${ids.join(', ')})`,
    ]
  })
  if (selects.length === 0) return new Map()
  const rows = await rowsOf<{ place: string; trashed: boolean }>(req, selects.join(' union all '))
  return new Map(rows.map(({ place, trashed }) => [place, trashed]))
}

function conditions(filter: TrailFilter): string[] {
  const { action, before, collection, content, document, from, title, until, who } = filter
  const said = (column: string, words: string | undefined): string | false =>
    Boolean(words) && `${column} ilike ${escapeLiteral(`%${words?.replace(/[\\%_]/g, '\\$&')}%`)}`
  return [
    said('name', who),
    said('title', title),
    action && `action = ${escapeLiteral(action)}`,
    collection && `collection = ${escapeLiteral(collection)}`,
    content && `collection <> 'users'`,
    document !== undefined && `document = ${document}`,
    from && `at >= ${escapeLiteral(from)}`,
    until && `at < ${escapeLiteral(until)}`,
    before !== undefined && `id < ${before}`,
  ].filter((each) => typeof each === 'string' && each !== '') as string[]
}
