import { sql, type SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { publishedIn } from '@/cms/access/published'
import { organisationOf } from '@/cms/access/roles'
import { newsShown } from '@/features/news/queries/shown'
import { few, waitingOf, type FoundDocuments, type Kind, type Waiting } from './waiting'

/**
 * Published in Norwegian and not in English; articles in one of the languages and not in the other, which is what
 * lists of the other say of them. All of it is public, so whose it is decides who is told, not who may read.
 */
export async function untranslated(req: PayloadRequest, now: Date): Promise<Waiting> {
  const own = organisationOf(req)
  const publisher = own === null ? sql`true` : sql`publisher_id = ${own}`
  const kinds: [Kind, Promise<FoundDocuments>][] = [
    ['news', articles(req, publisher, now)],
    ['events', onlyNorwegian(req, 'events', publisher)],
    ['documents', onlyNorwegian(req, 'documents', publisher)],
  ]
  if (own === null)
    for (const kind of ['pages', 'topics'] as const)
      kinds.push([kind, onlyNorwegian(req, kind, sql`true`)])
  return waitingOf(
    await Promise.all(
      kinds.map(async ([kind, found]): Promise<[Kind, FoundDocuments]> => [kind, await found]),
    ),
  )
}

async function articles(req: PayloadRequest, publisher: SQL, now: Date): Promise<FoundDocuments> {
  const [norwegian, english] = await Promise.all(
    (['en', 'nb'] as const).map((missing) => {
      const waiting = sql`from news n where ${newsShown.onlyOther(missing, now)} and ${publisher}`
      return read(
        req,
        'news',
        sql`select n.id, n.title, n.updated_at as updated, n.published_at as date,
          (select count(*) ${waiting})::int as total
        ${waiting} order by n.published_at desc nulls last, n.id desc limit ${few}`,
      )
    }),
  )
  return {
    items: [...(norwegian?.items ?? []), ...(english?.items ?? [])],
    total: (norwegian?.total ?? 0) + (english?.total ?? 0),
  }
}

function onlyNorwegian(
  req: PayloadRequest,
  kind: 'events' | 'documents' | 'pages' | 'topics',
  publisher: SQL,
): Promise<FoundDocuments> {
  const name = sql.identifier(kind === 'topics' ? 'name' : 'title')
  return read(
    req,
    kind,
    sql`select d.id, words.${name} as title, d.updated_at as updated, (count(*) over ())::int as total
    from ${sql.identifier(kind)} d
    join ${sql.identifier(`${kind}_locales`)} words on words._parent_id = d.id and words._locale = 'nb'
    where ${publishedIn(kind, 'd', ['nb'])} and not (${publishedIn(kind, 'd', ['en'])}) and ${publisher}
    order by d.updated_at desc limit ${few}`,
  )
}

type Row = {
  id: number
  title: string | null
  updated: Date | string
  date?: Date | string | null
  total: number
}

async function read(
  { payload }: PayloadRequest,
  kind: Kind,
  statement: SQL,
): Promise<FoundDocuments> {
  const { rows } = (await payload.db.drizzle.execute(statement)) as unknown as { rows: Row[] }
  const moment = (value: Date | string | null | undefined): string =>
    value ? new Date(value).toISOString() : ''
  return {
    items: rows.map(({ id, title, updated, date }) => ({
      id,
      title: title ?? '',
      kind,
      updatedAt: moment(updated),
      date: moment(date),
    })),
    total: rows[0]?.total ?? 0,
  }
}
