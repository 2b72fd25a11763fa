import {
  APIError,
  docAccessOperation,
  Forbidden,
  headersWithCors,
  NotFound,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { isEditor } from '@/cms/access/roles'
import { aside } from '@/cms/aside'
import { documentAsked } from '@/cms/publishing/asked'
import { inTransaction } from '@/cms/publishing/transaction'
import { say } from '@/cms/say'
import { locales } from '@/i18n/locales'
import { isPerLanguage, makePlan } from './make'
import type { Plan } from './plan'
import { plansOf, removePlan, type StoredPlan } from './stored'

const wish = z.object({
  action: z.enum(['publish', 'unpublish']),
  languages: z.array(z.enum(locales)).min(1).optional(),
  at: z.iso.datetime({ offset: true }),
})

type Place = Pick<Plan, 'collection' | 'document'>

/** `/api/<collection>/<id>/plans`: for whoever may change the document. */
export const planEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/plans',
    method: 'get',
    handler: async (req) => {
      const place = await placeOf(req)
      const plans = await plansOf(req, place)
      return answer(req, { plans: await Promise.all(plans.map((plan) => told(req, plan))) })
    },
  },
  {
    path: '/:id/plans',
    method: 'post',
    handler: async (req) => {
      const place = await placeOf(req)
      const asked = wish.safeParse(await req.json?.().catch(() => null))
      if (!asked.success || isFarAway(asked.data.at)) throw refuse(say(req, 'planNotUnderstood'))
      const { action, at } = asked.data
      const languages = languagesOf(req, place, asked.data.languages)
      let made: StoredPlan | undefined
      await inTransaction(req, async () => {
        const { id } = await makePlan(req, {
          ...place,
          action,
          languages,
          at: new Date(at).toISOString(),
        })
        made = (await plansOf(req, place)).find((plan) => plan.id === id)
      })
      return answer(req, { plan: made && (await told(req, made)) }, 201)
    },
  },
  {
    path: '/:id/plans/:plan',
    method: 'delete',
    handler: async (req) => {
      const place = await placeOf(req)
      const plan = (await plansOf(req, place)).find(
        ({ id }) => String(id) === String(req.routeParams?.['plan']),
      )
      if (!plan) throw new NotFound(req.t)
      const { config } = req.payload.collections[place.collection]
      // What only editors put up and take down, only they keep from it; and whoever planned it.
      if (config.custom?.['editorsPublish'] && !isEditor(req) && plan.row.by !== req.user?.id)
        throw new Forbidden(req.t)
      await removePlan(req, plan.id)
      return answer(req, { message: req.t('general:deletedSuccessfully') })
    },
  },
]

/** What the panel is told of a plan. */
async function told(req: PayloadRequest, { id, action, languages, at, state, row }: StoredPlan) {
  const english = req.i18n.language === 'en'
  const planner =
    typeof row.by === 'number'
      ? await req.payload.findByID({
          collection: 'users',
          id: row.by,
          depth: 0,
          disableErrors: true,
          req: aside(req),
        })
      : null
  const reason = (english ? row.reasonEn : row.reasonNb) ?? null
  return { id, action, languages, at, state, reason, by: planner?.name ?? null }
}

/** The document a plan is for. What may not be seen is not there; what may not be changed is refused. */
async function placeOf(req: PayloadRequest): Promise<Place> {
  const { collection, id: document } = documentAsked(req)
  const place: Place = { collection: collection.config.slug, document }
  const seen = await req.payload.findByID({
    collection: place.collection,
    id: place.document,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req: aside(req),
  })
  if (!seen) throw new NotFound(req.t)
  const { update } = await docAccessOperation({
    collection,
    data: { _status: 'published' },
    id: place.document,
    req,
  })
  if (!update) throw new Forbidden(req.t)
  return place
}

/** The languages that are meant: said, or all there are; none where a document has one of its own. */
function languagesOf(req: PayloadRequest, { collection }: Place, said?: Plan['languages']) {
  if (!isPerLanguage(req, collection)) return null
  return locales.filter((locale) => said?.includes(locale) ?? true)
}

const latestYear = 2200
const isFarAway = (at: string): boolean => new Date(at).getUTCFullYear() > latestYear

const refuse = (sentence: string): APIError => new APIError(sentence, 400, null, true)

const answer = (req: PayloadRequest, body: object, status = 200): Response =>
  Response.json(body, { status, headers: headersWithCors({ headers: new Headers(), req }) })
