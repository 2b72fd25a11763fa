import type { PayloadRequest } from 'payload'
import { isEditor, organisationOf } from '@/cms/access/roles'
import { titleOf } from '@/cms/plans/failure'
import { planOf, type Plan } from '@/cms/plans/plan'
import { idOf } from '@/lib/ids'
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
  const { docs } = await req.payload.find({
    collection: 'plans',
    where: { or: [{ state: { equals: 'failed' } }, { at: { less_than: since } }] },
    sort: 'at',
    limit: most,
    depth: 0,
  })
  const seen = await Promise.all(docs.map((row) => concerns(req, row)))
  return Promise.all(docs.filter((_, at) => seen[at]).map((row) => toTrouble(req, row)))
}

async function concerns(req: PayloadRequest, row: Row): Promise<boolean> {
  if (isEditor(req) || row.by === req.user?.id) return true
  const own = organisationOf(req)
  const { collection, document } = planOf(row)
  const doc = await req.payload.findByID({
    collection,
    id: document,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
  })
  return own !== null && idOf(doc && Reflect.get(doc, 'publisher')) === own
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
