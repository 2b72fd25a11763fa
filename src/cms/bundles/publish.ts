import { APIError, type PayloadRequest } from 'payload'
import { quoted } from '@/cms/quoted'
import { isolatedRequest } from '@/cms/isolated-request'
import { callOffPublishing } from '@/cms/plans/call-off'
import { carryOut } from '@/cms/plans/carry-out'
import { isRefusal, sentenceOf } from '@/cms/plans/explain'
import { storePlan } from '@/cms/plans/make'
import type { Plan } from '@/cms/plans/plan'
import { tryOut } from '@/cms/plans/try-out'
import { translate } from '@/cms/translate'
import type { Bundle } from '@/payload-types'
import { callOffBundle } from './hold'
import { partAt, placesIn, type BundlePart } from './parts'

type Open = BundlePart & { plan: Plan }

/**
 * Publishes, in the transaction of `req` and with the principal's own rights, all of a bundle that readers do
 * not see yet. What is refused of one document is refused of all, with its name and the reason.
 */
export async function publishBundle(req: PayloadRequest, bundle: Bundle): Promise<void> {
  const now = new Date().toISOString()
  const open = await openPartsOf(req, bundle, now)
  await callOffBundle(req, bundle.id)
  for (const part of open) await callOffPublishing(req, part.collection, part.document)
  await carryOutAll(req, open)
  await notePublished(req, bundle.id, now)
}

/** Plans the same for a moment to come, with the texts as they are now, once it has been tried out. */
export async function planBundle(req: PayloadRequest, bundle: Bundle, at: string): Promise<void> {
  if (Date.parse(at) <= Date.now()) throw refuse(translate(req, 'planPast'))
  const open = await openPartsOf(req, bundle, at)
  await tryOut(req, () => carryOutAll(req, open))
  await callOffBundle(req, bundle.id)
  for (const { plan } of open) {
    await callOffPublishing(req, plan.collection, plan.document)
    await storePlan(req, plan, bundle.id)
  }
}

async function openPartsOf(req: PayloadRequest, { items }: Bundle, at: string): Promise<Open[]> {
  const open: Open[] = []
  for (const place of placesIn(items)) {
    const part = await partAt(req, place, at)
    if (!part) throw refuse(translate(req, 'bundleUnseen'))
    const { plan } = part
    if (plan) open.push({ ...part, plan })
  }
  if (open.length === 0) throw refuse(translate(req, 'bundleNothingNew'))
  return open
}

async function carryOutAll(req: PayloadRequest, parts: readonly Open[]): Promise<void> {
  for (const { plan, title } of parts)
    try {
      await carryOut(req, plan, { overrideAccess: false })
    } catch (error) {
      if (!isRefusal(error)) throw error
      const name = quoted(req.i18n.language === 'en' ? 'en' : 'nb', title)
      throw refuse(
        translate(req, 'bundleRefused', { title: name, reason: sentenceOf(error) }),
        Reflect.get(error, 'status'),
      )
    }
}

/** Notes that all of a bundle is out. */
export async function notePublished(req: PayloadRequest, id: number, at: string): Promise<void> {
  await req.payload.update({
    collection: 'bundles',
    id,
    data: { publishedAt: at },
    depth: 0,
    req: isolatedRequest(req),
  })
}

const refuse = (sentence: string, status: unknown = 400): APIError =>
  new APIError(sentence, Number(status), null, true)
