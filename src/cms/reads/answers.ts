import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isEditor } from '@/cms/access/roles'
import { jsonResponse } from '@/cms/json-response'
import type { NightlyTask } from '@/cms/nightly'
import { runSql } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { sql } from '@payloadcms/db-postgres'

/** What a reader wrote on a page, on a day in Oslo. */
export type WrittenAnswer = {
  id: number
  day: string
  path: string
  found: boolean | null
  text: string
}
/** How many found what they were looking for, how many did not, and what was written last. */
export type Answers = { found: number; not: number; written: WrittenAnswer[] }

/** Answers are kept so long. */
export const answerMonths = 12
const mostWritten = 20

type Row = Record<string, unknown>

/** Of the pages whose addresses a statement names, or of all. */
export async function answersOn(req: PayloadRequest, paths?: string): Promise<Answers> {
  const which = paths ? `path in (${paths})` : 'true'
  const sums = await runSql(
    req,
    `select count(*) filter (where found)::int as found, count(*) filter (where not found)::int as not_found
     from feedback where ${which}`,
  )
  const { rows } = await runSql(
    req,
    `select id, day::text as day, path, found, text from feedback where ${which} and text <> ''
     order by id desc limit ${mostWritten}`,
  )
  return {
    found: Number(sums.rows[0]?.['found']),
    not: Number(sums.rows[0]?.['not_found']),
    written: rows.map((row: Row): WrittenAnswer => ({
      id: Number(row['id']),
      day: String(row['day']),
      path: String(row['path']),
      found: typeof row['found'] === 'boolean' ? row['found'] : null,
      text: String(row['text']),
    })),
  }
}

/** `DELETE /api/answers/<number>`: an editor takes away what somebody wrote, such as about their health. Yes or no stays. */
export const deleteAnswer: Endpoint = {
  path: '/answers/:id',
  method: 'delete',
  handler: async (req) => {
    const id = Number(req.routeParams?.['id'])
    const gone =
      isEditor(req) && Number.isSafeInteger(id)
        ? (
            await runSql(
              req,
              `update feedback set text = '' where id = ${id} and text <> '' returning id`,
            )
          ).rows.length
        : 0
    if (gone === 0) throw new APIError(translate(req, 'notFound'), 404, null, true)
    return jsonResponse(req, {})
  },
}

/** Answers older than a year are let go. */
export const forgetAnswers: NightlyTask = async ({ db }) => {
  const gone = await db.drizzle.execute(
    sql`delete from feedback where day < (now() at time zone 'Europe/Oslo')::date - make_interval(months => ${answerMonths})`,
  )
  return { answersForgotten: gone.rowCount ?? 0 }
}
