import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayChange } from '@/cms/access/may-change'
import { jsonResponse } from '@/cms/json-response'
import { rowOf } from '@/cms/publishing/public-state'
import { inTransaction } from '@/cms/publishing/transaction'
import { documentOf, writeTrail } from '@/cms/trail/write'
import { translate } from '@/cms/translate'
import { isLocale, locales } from '@/i18n/locales'
import { isDay } from '@/lib/days'
import { inLocale } from '@/lib/property'
import { noteReviewed, reviewOf, setReview, type Review } from './store'
import { rhythms, type ReviewedType } from './types'

/** What a form and a list are told. */
export type ToldReview = Pick<Review, 'due' | 'months' | 'reviewedOn' | 'reviewedBy'> | null

const wish = z.union([
  z.object({ reviewed: z.literal(true) }),
  z.object({
    due: z.string().refine(isDay).nullable(),
    months: z.literal(rhythms),
  }),
])

/** `/api/<type>/<id>/review`: when it is to be looked over, and that it was; for whoever may change the document. */
export const reviewEndpoints = (collection: ReviewedType): Omit<Endpoint, 'root'>[] => [
  {
    path: '/:id/review',
    method: 'get',
    handler: async (req) => tell(req, collection, await asked(req, collection)),
  },
  {
    path: '/:id/review',
    method: 'post',
    handler: async (req) => {
      const id = await asked(req, collection)
      const read = wish.safeParse(await req.json?.().catch(() => null))
      if (!read.success) throw new APIError(translate(req, 'bodyNotUnderstood'), 400, null, true)
      const { data } = read
      await inTransaction(req, async () => {
        if (!('reviewed' in data)) return setReview(req, collection, id, data)
        await noteReviewed(req, collection, id)
        const { config } = req.payload.collections[collection]
        await writeTrail(req, [
          {
            ...documentOf(config, { id, ...(await titled(req, collection, id)) }),
            action: 'reviewed',
          },
        ])
      })
      return tell(req, collection, id)
    },
  },
]

async function tell(req: PayloadRequest, collection: ReviewedType, id: number): Promise<Response> {
  const review: ToldReview = await reviewOf(req, collection, id)
  return jsonResponse(req, { review })
}

/** The document, for whoever may change it; nobody else is told that there is one. */
async function asked(req: PayloadRequest, collection: ReviewedType): Promise<number> {
  const id = Number(req.routeParams?.['id'])
  if (Number.isSafeInteger(id) && (await mayChange(req, collection, id))) return id
  throw new APIError(translate(req, 'notFound'), 404, null, true)
}

/** What it is called in the language of whoever asks, or in the other. */
async function titled(
  req: PayloadRequest,
  collection: ReviewedType,
  id: number,
): Promise<Record<string, unknown>> {
  const name = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const value = (await rowOf(req, collection, id))?.[name]
  const wanted = isLocale(req.locale) ? [req.locale, ...locales] : locales
  return { [name]: wanted.map((locale) => inLocale(value, locale)).find(Boolean) }
}
