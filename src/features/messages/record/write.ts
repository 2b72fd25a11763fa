import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { inLocale } from '@/lib/property'
import { locales, type Locale } from '@/i18n/locales'
import type { MessageRecord } from '@/payload-types'

type Said = Pick<
  MessageRecord,
  'state' | 'text' | 'link' | 'linkText' | 'level' | 'scope' | 'path' | 'from' | 'to'
>

/** Notes what the public is told from now on, in the transaction that changes it. */
export const recordWhatIsSaid: CollectionAfterChangeHook = async ({ doc, req }) => {
  await writeRecord(req, Number(doc.id))
  return doc
}

/** Compares what is public of a message with what was noted last, in each language. */
export async function writeRecord(req: PayloadRequest, id: number): Promise<void> {
  const row = await req.payload.db.findOne<Row>({
    collection: 'messages',
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  if (!row) return
  for (const locale of locales) {
    const now = saidIn(row, locale)
    const before = await lastRecord(req, id, locale)
    const isNew = before ? !same(before, now) : now.state === 'shown'
    if (!isNew) continue
    const { user } = req
    await req.payload.db.create({
      collection: 'message-records',
      data: {
        ...now,
        message: id,
        language: locale,
        at: new Date().toISOString(),
        byId: user?.id ?? null,
        by: user?.name ?? null,
      },
      req,
    })
  }
}

async function lastRecord(
  req: PayloadRequest,
  message: number,
  language: Locale,
): Promise<Said | undefined> {
  const { docs } = await req.payload.db.find<MessageRecord>({
    collection: 'message-records',
    where: { and: [{ message: { equals: message } }, { language: { equals: language } }] },
    sort: ['-at', '-id'],
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]
}

type Row = { id: number } & Record<string, unknown>

function saidIn(row: Row, locale: Locale): Said {
  const value = (name: string): string | null => {
    const own = inLocale(row[name], locale)
    return typeof own === 'string' && own !== '' ? own : null
  }
  const isShown = !row['deletedAt'] && value('_status') === 'published'
  return {
    state: isShown ? 'shown' : 'withdrawn',
    text: value('text'),
    link: value('link'),
    linkText: value('linkText'),
    level: value('level'),
    scope: value('scope'),
    path: value('path'),
    from: value('from'),
    to: value('to'),
  }
}

const compared = [
  'state',
  'text',
  'link',
  'linkText',
  'level',
  'scope',
  'path',
  'from',
  'to',
] as const

/** Nothing changes for the public by what is written in a message that it does not see. */
const same = (before: Said, now: Said): boolean =>
  before.state === 'withdrawn' && now.state === 'withdrawn'
    ? true
    : compared.every((name) => (before[name] ?? null) === (now[name] ?? null))
