import { sql, type SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { organisationOf } from '@/cms/access/roles'
import { newsShown } from '@/features/news/queries/shown'
import type { Locale } from '@/i18n/locales'
import { notEnded } from '@/features/messages/not-ended'
import { few, waitingOf, type FoundDocuments, type Kind, type Waiting } from './waiting'

/**
 * Published in one of the languages and not in the other, which is what lists of the other say of articles. All of it is
 * public, so whose it is decides who is told, not who may read. The translation desk shows the same as `waiting`.
 */
export async function untranslated(req: PayloadRequest, now: Date): Promise<Waiting> {
  const own = organisationOf(req)
  const publisher = own === null ? sql`true` : sql`publisher_id = ${own}`
  const kinds: [Kind, Promise<FoundDocuments>][] = [
    ['news', articles(req, publisher, now)],
    ['events', inOneLanguage(req, 'events', publisher)],
    ['documents', inOneLanguage(req, 'documents', publisher)],
  ]
  if (own === null) {
    for (const kind of ['calls', 'pages', 'topics'] as const)
      kinds.push([kind, inOneLanguage(req, kind, sql`true`)])
    kinds.push(['messages', inOneLanguage(req, 'messages', notEnded(now))])
  }
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

/** What a document of each type is called. */
const titles = {
  events: 'title',
  documents: 'title',
  calls: 'title',
  pages: 'title',
  topics: 'name',
  messages: 'text',
} as const

function inOneLanguage(
  req: PayloadRequest,
  kind: keyof typeof titles,
  which: SQL,
): Promise<FoundDocuments> {
  const name = sql.identifier(titles[kind])
  return read(
    req,
    kind,
    sql`select d.id, words.${name} as title, d.updated_at as updated, (count(*) over ())::int as total,
      case words._locale when 'nb' then 'en' else 'nb' end as missing
    from ${sql.identifier(kind)} d
    join ${sql.identifier(`${kind}_locales`)} words on words._parent_id = d.id and words._status = 'published'
    where d.deleted_at is null and ${which} and not exists (
      select from ${sql.identifier(`${kind}_locales`)} other
      where other._parent_id = d.id and other._status = 'published' and other._locale <> words._locale)
    order by d.updated_at desc limit ${few}`,
  )
}

type Row = {
  id: number
  title: string | null
  updated: Date | string
  date?: Date | string | null
  total: number
  missing?: Locale
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
    items: rows.map(({ id, title, updated, date, missing }) => ({
      id,
      ...(missing && { missing }),
      title: title ?? '',
      kind,
      updatedAt: moment(updated),
      date: moment(date),
    })),
    total: rows[0]?.total ?? 0,
  }
}
