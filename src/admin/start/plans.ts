import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isEditor, organisationOf } from '@/cms/access/roles'
import { titleOf } from '@/cms/plans/failure'
import { planOf, type Plan } from '@/cms/plans/plan'
import type { Plan as Row } from '@/payload-types'

/** A plan that was not carried out at its time: it failed, or nothing has begun on it. */
export type Trouble = {
  id: number
  action: Plan['action']
  title: string
  /** ISO moment. */
  at: string
  /** Why it failed; empty when it is late. */
  reason: string
  href: string
  /** Where it is called off. */
  api: string
}

/** As long a plan may take before people are told that it is late. */
const lateAfterMs = 5 * 60_000
const most = 50

/** What went wrong with plans: for editors all, for communicators those of their organisation and their own. */
export async function troubled(req: PayloadRequest, now: Date): Promise<Trouble[]> {
  const since = new Date(now.getTime() - lateAfterMs).toISOString()
  const wrong: Where = { or: [{ state: { equals: 'failed' } }, { at: { less_than: since } }] }
  const { docs } = await req.payload.find({
    collection: 'plans',
    where: isEditor(req) ? wrong : { and: [wrong, await concerning(req, wrong)] },
    sort: 'at',
    limit: most,
    depth: 0,
  })
  return Promise.all(docs.map((row) => toTrouble(req, row)))
}

/** Of these plans, those that a communicator made or that are about a document of their organisation. */
async function concerning(req: PayloadRequest, these: Where): Promise<Where> {
  const byThem: Where = { by: { equals: req.user?.id ?? 0 } }
  const own = organisationOf(req)
  if (own === null) return byThem
  const { docs } = await req.payload.find({
    collection: 'plans',
    where: these,
    select: { collection: true, document: true },
    pagination: false,
    depth: 0,
  })
  const types = [...Map.groupBy(docs, ({ collection }) => collection)]
  const about = await Promise.all(
    types.map(async ([collection, rows]): Promise<Where> => {
      const among = rows.map(({ document }) => document)
      // Written by `makePlan` only.
      const theirs = await ownAmong(req, own, collection as CollectionSlug, among)
      return { and: [{ collection: { equals: collection } }, { document: { in: theirs } }] }
    }),
  )
  return { or: [byThem, ...about] }
}

/** Which of these documents are the organisation's own. */
export async function ownAmong(
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

async function toTrouble(req: PayloadRequest, row: Row): Promise<Trouble> {
  const plan = planOf(row)
  const { action, at, collection, document, languages } = plan
  const reason = req.i18n.language === 'en' ? row.reasonEn : row.reasonNb
  return {
    id: row.id,
    action,
    title: await titleOf(req, plan),
    at,
    reason: row.state === 'failed' ? (reason ?? '') : '',
    href: `/admin/collections/${collection}/${document}?locale=${languages?.[0] ?? 'nb'}`,
    api: `/api/${collection}/${document}/plans/${row.id}`,
  }
}

/** Publications and withdrawals that wait for their time, and when the next one comes (ISO, or empty). */
export async function scheduled(
  req: PayloadRequest,
  now: Date,
): Promise<{ count: number; next: string }> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'plans',
    where: { and: [{ state: { equals: 'waiting' } }, { at: { greater_than: now.toISOString() } }] },
    sort: 'at',
    limit: 1,
    depth: 0,
  })
  return { count: totalDocs, next: docs[0]?.at ?? '' }
}
