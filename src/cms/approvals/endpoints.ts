import { APIError, Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { jsonResponse } from '@/cms/json-response'
import { isEditor } from '@/cms/access/roles'
import { refuseLanguages } from '@/cms/language-limit/refuse'
import { lockDocument } from '@/cms/plans/carry-out'
import { isRefusal, sentenceOf } from '@/cms/plans/explain'
import { isOutdated } from '@/cms/plans/make'
import { placeAsked, type PlanPlace } from '@/cms/plans/place'
import { newestVersion } from '@/cms/publishing/basis'
import { inTransaction } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { locales } from '@/i18n/locales'
import { approve, giveBack } from './decide'
import { needsApproval } from './gate'
import { submit } from './submit'
import { approvedSentence, told } from './told'
import { approvalsOf, changeApproval, decidedBy, type StoredApproval } from './stored'

const submission = z.object({
  languages: z.array(z.enum(locales)).min(1).optional(),
  /** The version that was seen; without it the newest one is submitted. */
  basis: z.string().optional(),
})
const approving = z.object({ at: z.iso.datetime({ offset: true }).optional() })
const returning = z.object({
  comment: z.string().trim().min(1).max(5000),
  paragraph: z.number().int().positive().optional(),
})

const most = 10

/** `/api/<collection>/<id>/approvals`: for those who may change the document; deciding is for editors. */
export const approvalEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    // For the form of a new document, too.
    path: '/approval',
    method: 'get',
    handler: async (req) =>
      jsonResponse(req, {
        needed: await needsApproval(req, String(req.routeParams?.['collection'])),
      }),
  },
  {
    path: '/:id/approvals',
    method: 'get',
    handler: async (req) => {
      const place = await placeAsked(req)
      const newest = (await approvalsOf(req, place)).slice(0, most)
      const approvals = await Promise.all(newest.map((each) => told(req, each)))
      return jsonResponse(req, { decides: isEditor(req), approvals })
    },
  },
  {
    path: '/:id/approvals',
    method: 'post',
    handler: async (req) => {
      const place = await placeAsked(req)
      const { basis, languages } = await bodyOf(req, submission, 'approvalNotUnderstood')
      if (!(await needsApproval(req, place.collection)))
        throw refuse(translate(req, 'approvalNotNeeded'))
      return changed(req, place, 201, async () => {
        const newest = await newestVersion(req, place.collection, place.document)
        if (basis !== undefined && newest !== null && basis !== newest)
          throw refuse(translate(req, 'approvalOtherText'), 409)
        try {
          const id = await submit(req, place, languages)
          return { id, message: translate(req, 'approvalSubmitted') }
        } catch (error) {
          // In full: there is no form whose fields could be marked.
          throw isRefusal(error) ? refuse(sentenceOf(error), Reflect.get(error, 'status')) : error
        }
      })
    },
  },
  {
    path: '/:id/approvals/:approval/withdraw',
    method: 'post',
    handler: async (req) => {
      const place = await placeAsked(req)
      return changed(req, place, 200, async () => {
        const { id } = await waitingIn(req, place)
        await changeApproval(req, id, { state: 'withdrawn', ...decidedBy(req) })
        return { id, message: translate(req, 'approvalTakenBack') }
      })
    },
  },
  {
    path: '/:id/approvals/:approval/approve',
    method: 'post',
    handler: async (req) => {
      const place = await placeToDecide(req)
      const { at } = await bodyOf(req, approving, 'approvalNotUnderstood')
      return changed(req, place, 200, async () => {
        const approval = await waitingIn(req, place)
        const newer = await isOutdated(req, approval.plan)
        const utc = at && new Date(at).toISOString()
        const { row } = await approve(req, approval, utc)
        return { id: approval.id, message: approvedSentence(req, row.publishAt, newer) }
      })
    },
  },
  {
    path: '/:id/approvals/:approval/return',
    method: 'post',
    handler: async (req) => {
      const place = await placeToDecide(req)
      const asked = await bodyOf(req, returning, 'approvalCommentMissing')
      return changed(req, place, 200, async () => {
        const approval = await waitingIn(req, place)
        await giveBack(req, approval, asked)
        return { id: approval.id, message: translate(req, 'approvalGivenBack') }
      })
    },
  },
]

async function placeToDecide(req: PayloadRequest): Promise<PlanPlace> {
  const place = await placeAsked(req)
  if (!isEditor(req)) throw new Forbidden(req.t)
  return place
}

async function bodyOf<T>(
  req: PayloadRequest,
  shape: z.ZodType<T>,
  otherwise: Parameters<typeof translate>[1],
): Promise<T> {
  const asked = shape.safeParse((await req.json?.().catch(() => null)) ?? {})
  if (!asked.success) throw refuse(translate(req, otherwise))
  return asked.data
}

/** Does `work` in one transaction, after other saves of the document, and tells what became of it. */
async function changed(
  req: PayloadRequest,
  place: PlanPlace,
  status: number,
  work: () => Promise<{ id: number; message: string }>,
): Promise<Response> {
  let body: object = {}
  await inTransaction(req, async () => {
    await lockDocument(req, place)
    const { id, message } = await work()
    const approval = (await approvalsOf(req, place)).find((each) => each.id === id)
    body = { approval: approval && (await told(req, approval)), message }
  })
  return jsonResponse(req, body, status)
}

/** What is submitted and still waits; of what does not, the response says what became of it. */
async function waitingIn(req: PayloadRequest, place: PlanPlace): Promise<StoredApproval> {
  const asked = String(req.routeParams?.['approval'])
  const found = (await approvalsOf(req, place)).find(({ id }) => String(id) === asked)
  if (!found) throw new NotFound(req.t)
  refuseLanguages(req, found.plan.languages)
  const { decidedBy: who, state } = found.row
  const name = who ?? translate(req, 'approvalSomebody')
  if (state === 'approved') throw refuse(translate(req, 'approvalApprovedBefore', { name }), 409)
  if (state === 'returned') throw refuse(translate(req, 'approvalReturnedBefore', { name }), 409)
  if (state === 'withdrawn') throw refuse(translate(req, 'approvalWithdrawnBefore'), 409)
  return found
}

const refuse = (sentence: string, status: unknown = 400): APIError =>
  new APIError(sentence, Number(status), null, true)
