import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { property } from '@/lib/property'
import { isolatedRequest } from '@/cms/isolated-request'
import { inTransaction } from '@/cms/publishing/transaction'
import { speaking, translate } from '@/cms/translate'
import { isLocale } from '@/i18n/locales'
import type { PayloadJob } from '@/payload-types'
import { inBoth } from './failure'
import { languagesToPlan, textsFor } from './make'
import type { Plan } from './plan'

/** Until release 0.1 plans were jobs of this task; a web process of that release may still make some. */
export const oldTask = 'schedulePublish'

/**
 * Turns what release 0.1 has planned into plans: those that wait go out with the text they have now,
 * those that failed without a word are shown as failed, and those about nothing go.
 */
export async function adoptOldJobs(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { and: [{ taskSlug: { equals: oldTask } }, { completedAt: { exists: false } }] },
    pagination: false,
    depth: 0,
  })
  for (const job of docs) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      await adopt(req, job)
      await payload.delete({
        collection: 'payload-jobs',
        id: job.id,
        depth: 0,
        req: isolatedRequest(req),
      })
    })
  }
  return docs.length
}

async function adopt(req: PayloadRequest, job: PayloadJob): Promise<void> {
  const wish = wishOf(req, job)
  if (!wish || !(await exists(req, wish))) return
  const planner = idIn(property(job.input, 'user'))
  const failed = job.hasError === true
  const why = inBoth((language) => translate(speaking(language), 'planFailedBefore'))
  await req.payload.create({
    collection: 'plans',
    data: {
      ...wish,
      texts: await textsFor(req, wish),
      by: planner !== undefined && (await accountExists(req, planner)) ? planner : null,
      speaks: 'nb',
      state: failed ? 'failed' : 'waiting',
      tries: 0,
      nextTry: wish.at,
      ...(failed ? { reasonNb: why.nb, reasonEn: why.en } : {}),
    },
    depth: 0,
    req: isolatedRequest(req),
  })
}

function wishOf(req: PayloadRequest, job: PayloadJob): Omit<Plan, 'texts'> | undefined {
  const doc = property(job.input, 'doc')
  const document = idIn(doc)
  const slug = property(doc, 'relationTo')
  const collection = req.payload.config.collections.find((each) => each.slug === slug)?.slug
  if (!collection || document === undefined) return undefined
  const locale = property(job.input, 'locale')
  const action = property(job.input, 'type') === 'unpublish' ? 'unpublish' : 'publish'
  const asked = typeof locale === 'string' && isLocale(locale) ? [locale] : null
  return {
    collection,
    document,
    action,
    languages: languagesToPlan(req, { collection, action }, asked),
    at: job.waitUntil ?? job.createdAt,
  }
}

async function exists(req: PayloadRequest, { collection, document }: Omit<Plan, 'texts'>) {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { id: { equals: document } },
    req: isolatedRequest(req),
  })
  return totalDocs > 0
}

async function accountExists(req: PayloadRequest, id: number): Promise<boolean> {
  const where = { id: { equals: id } }
  return (
    (await req.payload.count({ collection: 'users', where, req: isolatedRequest(req) })).totalDocs >
    0
  )
}

function idIn(reference: unknown): number | undefined {
  const id = Number(property(reference, 'value'))
  return Number.isInteger(id) && id > 0 ? id : undefined
}
