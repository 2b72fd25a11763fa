import type { PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import type { PlanPlace } from '@/cms/plans/place'
import { planOf, type Plan } from '@/cms/plans/plan'
import type { Locale } from '@/i18n/locales'
import type { Approval as Row } from '@/payload-types'

/** What was submitted, as the plan that publishes it. */
export type StoredApproval = { id: number; plan: Plan; row: Row }

/** All that was ever submitted of a document, the newest first. */
export async function approvalsOf(
  req: PayloadRequest,
  { collection, document }: PlanPlace,
): Promise<StoredApproval[]> {
  const { docs } = await req.payload.find({
    collection: 'approvals',
    where: { and: [{ collection: { equals: collection } }, { document: { equals: document } }] },
    sort: '-id',
    pagination: false,
    depth: 0,
    req: isolatedRequest(req),
  })
  return docs.map(toApproval)
}

const toApproval = (row: Row): StoredApproval => ({
  id: row.id,
  row,
  plan: planOf({ ...row, action: 'publish', at: dueAt(row) }),
})

/** When the text itself says that it is public: in a document whose date has come, now. */
function dueAt({ texts }: Pick<Row, 'texts'>): string {
  const dates = Object.values(Object(texts) as Plan['texts']).map((text) => text['publishedAt'])
  const latest = Math.max(Date.now(), ...dates.map((date) => Date.parse(String(date)) || 0))
  return new Date(latest).toISOString()
}

/** As `dueAt`, for texts that are about to be submitted. */
export const dueOf = (texts: Plan['texts']): string => dueAt({ texts })

/** Whether somebody has yet to do something about it, in one of these languages. */
export const isOpenIn = ({ plan, row }: StoredApproval, languages: readonly Locale[] | null) =>
  row.open === true &&
  (plan.languages === null ||
    languages === null ||
    plan.languages.some((each) => languages.includes(each)))

export async function changeApproval(
  req: PayloadRequest,
  id: number,
  data: Partial<Row>,
): Promise<void> {
  await req.payload.update({
    collection: 'approvals',
    id,
    data,
    depth: 0,
    req: isolatedRequest(req),
  })
}

/** Who decides, and when. */
export const decidedBy = ({ user }: PayloadRequest) => ({
  open: false,
  decidedById: user?.id ?? null,
  decidedBy: user?.name ?? null,
  decidedAt: new Date().toISOString(),
})
