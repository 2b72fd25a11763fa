import type { Payload } from 'payload'

export type StoredLine = {
  id: string
  account: number | null
  name: string | null
  action: string
  by_plan: boolean
  collection: string
  document: number | null
  title: string | null
  language: string | null
  version: number | null
  was: string | null
  became: string | null
}

/** Runs SQL as whoever has the database does. */
export const inSql = async <T>(payload: Payload, raw: string): Promise<T[]> =>
  (await payload.db.execute({ drizzle: payload.db.drizzle, raw })).rows as T[]

/** The trail of a document, the oldest line first. */
export const trailOf = (
  payload: Payload,
  collection: string,
  document: number,
): Promise<StoredLine[]> =>
  inSql(
    payload,
    `select * from trail where collection = '${collection}' and document = ${document} order by id`,
  )

/** As `news: «published» by editor`: what was done, by whom, in which language. */
export const inShort = (lines: readonly StoredLine[]): string[] =>
  lines.map(({ action, by_plan: byPlan, language, name }) =>
    [action, language && `in ${language}`, 'by', name ?? '–', byPlan && 'as planned']
      .filter(Boolean)
      .join(' '),
  )

/** A line as it was written that many years ago. */
export const oldLine = async (
  payload: Payload,
  years: number,
  title = 'Gammelt',
): Promise<number> => {
  const [row] = await inSql<{ id: string }>(
    payload,
    `insert into trail (at, account, name, action, collection, document, title)
     values (now() - interval '${years} years', 1, 'Kari', 'saved', 'news', 1, '${title}') returning id`,
  )
  return Number(row?.id)
}
