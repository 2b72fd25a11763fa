import type { PayloadRequest } from 'payload'
import { aboutTheirs } from '@/cms/access/about-theirs'
import { rowsOf } from '@/cms/publishing/transaction'
import type { Bilingual } from '@/cms/words'
import type { Locale } from '@/i18n/locales'
import type { WhyNowhere } from './standing'
import type { WhyUnreachable } from './outcome'

/** A link that leads nowhere, where it stands, and what is wrong with it. */
export type BrokenLink = {
  id: number
  collection: string
  document: number
  locale: Locale
  field: Bilingual
  words: string
  /** The address as it was written; of a document `news/12`. */
  shown: string
  url: string | null
  target: { collection: string; document: number } | null
  why: WhyNowhere | WhyUnreachable
  /** Of an answer from the web that was no good. */
  status: number | null
  /** ISO moments. */
  since: string
  checkedAt: string | null
  /** Whether it is asked again now. */
  isDue: boolean
  meant: boolean
}

/** One rule for the list, the figure and what is done about a link: whoever keeps the document. */
const broken = (req: PayloadRequest): string => `
  from (
    select l.*, null::int as status, null::timestamptz as checked_at, false as due
      from found_links l where l.broken_since is not null
    union all
    select l.id, l.collection, l.document, l.locale, l.field, l.words, l.shown, l.url, l.path,
        l.target_collection, l.target_document, w.why, w.broken_since, l.meant,
        w.status, w.checked_at, w.next_check <= now() as due
      from web_addresses w join found_links l on l.url = w.url where w.broken_since is not null
  ) link
  where ${aboutTheirs(req, 'link')}`

export async function countBrokenLinks(req: PayloadRequest): Promise<number> {
  const [found] = await rowsOf<{ count: number }>(
    req,
    `select count(*)::int as count ${broken(req)} and not meant`,
  )
  return found?.count ?? 0
}

type Row = Omit<BrokenLink, 'id' | 'target' | 'since' | 'checkedAt'> & {
  id: string
  targetCollection: string | null
  targetDocument: number | null
  since: Date | string
  checkedAt: Date | string | null
}

/** Those that whoever asks may see: editors all, communicators those in what belongs to their organisation. */
export async function readBrokenLinks(
  req: PayloadRequest,
  { meant = false, skip = 0, limit }: { meant?: boolean; skip?: number; limit: number },
): Promise<{ links: BrokenLink[]; more: boolean }> {
  const rows = await rowsOf<Row>(
    req,
    `${columns} ${broken(req)} and meant = ${meant}
     order by broken_since desc, id desc limit ${limit + 1} offset ${skip}`,
  )
  return { links: rows.slice(0, limit).map(toLink), more: rows.length > limit }
}

/** One of them, or `null` when it is none, or not theirs to know of. */
export async function brokenLink(req: PayloadRequest, id: number): Promise<BrokenLink | null> {
  const [row] = await rowsOf<Row>(req, `${columns} ${broken(req)} and id = ${id}`)
  return row ? toLink(row) : null
}

const columns = `select id, collection, document, locale, field, words, shown, url,
  target_collection as "targetCollection", target_document as "targetDocument", why, status,
  broken_since as since, checked_at as "checkedAt", due as "isDue", meant`

function toLink({ targetCollection, targetDocument, ...row }: Row): BrokenLink {
  return {
    ...row,
    id: Number(row.id),
    target:
      targetCollection === null || targetDocument === null
        ? null
        : { collection: targetCollection, document: targetDocument },
    since: new Date(row.since).toISOString(),
    checkedAt: row.checkedAt && new Date(row.checkedAt).toISOString(),
  }
}
