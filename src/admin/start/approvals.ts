import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { aboutKnown } from '@/cms/access/named-drafts'
import { isEditor, organisationOf } from '@/cms/access/roles'
import { titleOf } from '@/cms/plans/failure'
import { planOf } from '@/cms/plans/plan'
import type { Approval as Row } from '@/payload-types'
import { few } from './waiting'

/** What waits for an editor's approval, or was returned to a communicator. */
export type Awaited = { count: number; items: AwaitedItem[] }
export type AwaitedItem = {
  id: number
  document: number
  kind: (typeof awaitedKinds)[number]
  title: string
  /** Who submitted it, or who returned it; empty when that is not known any more. */
  name: string
  /** ISO moment. */
  when: string
  href: string
}

const awaitedKinds = ['news', 'events', 'cards'] as const

/** For editors what was submitted, for communicators what was returned to their organisation: the newest few. */
export async function awaiting(req: PayloadRequest): Promise<Awaited> {
  const where: Where = isEditor(req)
    ? {
        and: [
          { open: { equals: true } },
          { state: { equals: 'submitted' } },
          await aboutKnown(req),
        ],
      }
    : await returnedTo(req)
  const { docs, totalDocs } = await req.payload.find({
    collection: 'approvals',
    where,
    sort: '-id',
    limit: few,
    depth: 0,
  })
  return { count: totalDocs, items: await Promise.all(docs.map((row) => toItem(req, row))) }
}

/** What is the organisation's own still: an editor may have given a document to another one since. */
async function returnedTo(req: PayloadRequest): Promise<Where> {
  const own = organisationOf(req)
  if (own === null) return { id: { equals: 0 } }
  const returned: Where = {
    and: [
      { open: { equals: true } },
      { state: { equals: 'returned' } },
      { organisation: { equals: own } },
    ],
  }
  const { docs } = await req.payload.find({
    collection: 'approvals',
    where: returned,
    select: { collection: true, document: true },
    pagination: false,
    depth: 0,
  })
  const ids = await Promise.all(
    awaitedKinds.map(async (kind) => {
      const there = docs.filter(({ collection }) => collection === kind)
      const among = there.map(({ document }) => document)
      const theirs = new Set(await ownAmong(req, own, kind, among))
      return there.filter(({ document }) => theirs.has(document)).map(({ id }) => id)
    }),
  )
  return { id: { in: [0, ...ids.flat()] } }
}

async function toItem(req: PayloadRequest, row: Row): Promise<AwaitedItem> {
  const plan = planOf({ ...row, action: 'publish', at: row.submittedAt })
  const [name, when] =
    row.state === 'returned' ? [row.decidedBy, row.decidedAt] : [row.submittedBy, row.submittedAt]
  return {
    id: row.id,
    document: row.document,
    kind: awaitedKinds.find((kind) => kind === row.collection) ?? 'news',
    title: await titleOf(req, plan),
    name: name ?? '',
    when: when ?? '',
    href: `/admin/collections/${row.collection}/${row.document}?locale=${plan.languages?.[0] ?? 'nb'}`,
  }
}

/** Which of these documents are the organisation's own. */
async function ownAmong(
  req: PayloadRequest,
  own: number,
  collection: CollectionSlug,
  ids: number[],
): Promise<number[]> {
  const { flattenedFields } = req.payload.collections[collection].config
  if (!flattenedFields.some(({ name }) => name === 'publisher')) return []
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { in: ids } }, { publisher: { equals: own } }] },
    select: { updatedAt: true },
    draft: true,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  })
  return docs.map(({ id }) => id)
}
