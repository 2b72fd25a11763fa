import { APIError, Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { jsonResponse } from '@/cms/json-response'
import { isEditor } from '@/cms/access/roles'
import { needsApproval } from '@/cms/approvals/gate'
import { refuseLanguages } from '@/cms/language-limit/refuse'
import { isolatedRequest } from '@/cms/isolated-request'
import { newestVersion } from '@/cms/publishing/basis'
import { inTransaction } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { locales } from '@/i18n/locales'
import { lockDocument } from './carry-out'
import { isOutdated, languagesToPlan, makePlan } from './make'
import { placeAsked, type PlanPlace } from './place'
import { plansOf, removePlan, type StoredPlan } from './stored'

/** The version that the planner has seen; without it the newest one is planned. */
const basis = z.string().optional()
const wish = z.object({
  action: z.enum(['publish', 'unpublish']),
  languages: z.array(z.enum(locales)).min(1).optional(),
  at: z.iso.datetime({ offset: true }),
  basis,
})
const renewal = z.object({ basis })

/** `/api/<collection>/<id>/plans`: for those who may change the document. */
export const planEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/plans',
    method: 'get',
    handler: async (req) => {
      const place = await placeAsked(req)
      const plans = await plansOf(req, place)
      return jsonResponse(req, { plans: await Promise.all(plans.map((plan) => told(req, plan))) })
    },
  },
  {
    path: '/:id/plans',
    method: 'post',
    handler: async (req) => {
      const place = await placeAsked(req)
      const asked = wish.safeParse(await req.json?.().catch(() => null))
      if (!asked.success || isFarAway(asked.data.at))
        throw refuse(translate(req, 'planNotUnderstood'))
      const { action, at } = asked.data
      const languages = languagesToPlan(req, { ...place, action }, asked.data.languages)
      const made = await planned(req, place, asked.data.basis, () =>
        makePlan(req, { ...place, action, languages, at: new Date(at).toISOString() }),
      )
      return jsonResponse(req, { plan: made }, 201)
    },
  },
  {
    // Plans the text as it is now in place of the one that was planned, for the same moment.
    path: '/:id/plans/:plan',
    method: 'patch',
    handler: async (req) => {
      const place = await placeAsked(req)
      const asked = renewal.safeParse((await req.json?.().catch(() => null)) ?? {})
      if (!asked.success) throw refuse(translate(req, 'planNotUnderstood'))
      const made = await planned(req, place, asked.data.basis, async () => {
        const { id, action, at, languages, state } = await planToEnd(req, place)
        if (action !== 'publish' || state !== 'waiting')
          throw refuse(translate(req, 'planNotUnderstood'))
        await removePlan(req, id)
        return makePlan(req, { ...place, action, at, languages })
      })
      return jsonResponse(req, { plan: made })
    },
  },
  {
    path: '/:id/plans/:plan',
    method: 'delete',
    handler: async (req) => {
      const place = await placeAsked(req)
      await removePlan(req, (await planToEnd(req, place)).id)
      return jsonResponse(req, { message: req.t('general:deletedSuccessfully') })
    },
  },
]

/** The plan in the request, when the principal may end it. */
async function planToEnd(req: PayloadRequest, place: PlanPlace): Promise<StoredPlan> {
  const plan = (await plansOf(req, place)).find(
    ({ id }) => String(id) === String(req.routeParams?.['plan']),
  )
  if (!plan) throw new NotFound(req.t)
  refuseLanguages(req, plan.languages)
  // Together or not at all: it is called off where it was gathered.
  if (typeof plan.row.bundle === 'number') throw refuse(translate(req, 'planInBundle'))
  const { config } = req.payload.collections[place.collection]
  // Where only editors may publish, only they may call a plan off, and the one who made it.
  const editorsPublish =
    config.custom?.['editorsPublish'] ||
    (plan.action === 'unpublish' && (await needsApproval(req, place.collection)))
  if (editorsPublish && !isEditor(req) && plan.row.by !== req.user?.id) throw new Forbidden(req.t)
  return plan
}

/** Plans, in one transaction, when the newest text is the one that was seen. */
async function planned(
  req: PayloadRequest,
  place: PlanPlace,
  seen: string | undefined,
  make: () => Promise<{ id: number }>,
) {
  let made: StoredPlan | undefined
  await inTransaction(req, async () => {
    await lockDocument(req, place)
    const newest = await newestVersion(req, place.collection, place.document)
    if (seen !== undefined && newest !== null && seen !== newest)
      throw refuse(translate(req, 'planOtherText'), 409)
    const { id } = await make()
    made = (await plansOf(req, place)).find((plan) => plan.id === id)
  })
  return made && told(req, made)
}

/** What the panel is told of a plan. */
async function told(req: PayloadRequest, plan: StoredPlan) {
  const { id, action, languages, at, state, row } = plan
  const english = req.i18n.language === 'en'
  const planner =
    typeof row.by === 'number'
      ? await req.payload.findByID({
          collection: 'users',
          id: row.by,
          depth: 0,
          disableErrors: true,
          req: isolatedRequest(req),
        })
      : null
  const reason = (english ? row.reasonEn : row.reasonNb) ?? null
  const outdated = state === 'waiting' && (await isOutdated(req, plan))
  return { id, action, languages, at, state, reason, by: planner?.name ?? null, outdated }
}

const latestYear = 2200
const isFarAway = (at: string): boolean => new Date(at).getUTCFullYear() > latestYear

const refuse = (sentence: string, status = 400): APIError =>
  new APIError(sentence, status, null, true)
