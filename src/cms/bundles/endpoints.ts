import { isDeepStrictEqual } from 'node:util'
import { APIError, NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { refuseLanguages } from '@/cms/language-limit/refuse'
import { jsonResponse } from '@/cms/json-response'
import { inTransaction } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { locales, type Locale } from '@/i18n/locales'
import type { Bundle } from '@/payload-types'
import { callOffBundle } from './hold'
import { bundled } from './bundled'
import { isSeen, partAt, placesIn, type Place } from './parts'
import { planBundle, publishBundle } from './publish'
import { bundleAsked, plansOfBundle } from './stored'

const placeAsked = z.object({ collection: z.enum(bundled), document: z.int().positive() })
const wish = z.object({ at: z.iso.datetime({ offset: true }).optional() })

/** One document of a bundle as the panel shows it; without a title where the principal may not see it. */
export type ToldPart = {
  collection: string
  document: number
  title: string | null
  /** The languages in which publishing brings readers something new; one has no name where there is one only. */
  languages: Locale[]
  /** Whether publishing brings anything at all. */
  open: boolean
  /** Whether readers see it now, in whatever language. */
  public: boolean
}
export type ToldBundle = {
  parts: ToldPart[]
  plan: { at: string; state: 'waiting' | 'failed'; reason: string | null } | null
}

/** `/api/bundles/<id>/…`: for those who keep the bundle, with their own rights over its documents. */
export const bundleEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/parts',
    method: 'get',
    handler: async (req) => jsonResponse(req, await told(req, await bundleAsked(req))),
  },
  {
    path: '/:id/publish',
    method: 'post',
    handler: async (req) => {
      const asked = wish.safeParse((await req.json?.().catch(() => null)) ?? {})
      if (!asked.success) throw new APIError(translate(req, 'planNotUnderstood'), 400, null, true)
      const { at } = asked.data
      return changed(req, (bundle) =>
        at ? planBundle(req, bundle, new Date(at).toISOString()) : publishBundle(req, bundle),
      )
    },
  },
  {
    path: '/:id/add',
    method: 'post',
    handler: async (req) => {
      const asked = placeAsked.safeParse((await req.json?.().catch(() => null)) ?? {})
      if (!asked.success) throw new APIError(translate(req, 'bodyNotUnderstood'), 400, null, true)
      return changed(req, (bundle) => add(req, bundle, asked.data))
    },
  },
  {
    path: '/:id/plan',
    method: 'delete',
    handler: (req) => changed(req, ({ id }) => callOffBundle(req, id)),
  },
]

/** Puts a document that the principal sees beside what is gathered already; one that is there stays there once. */
async function add(req: PayloadRequest, { id, items }: Bundle, added: Place): Promise<void> {
  if (!(await isSeen(req, added))) throw new NotFound(req.t)
  const places = placesIn(items)
  if (places.some((each) => isDeepStrictEqual(each, added))) return
  await req.payload.update({
    collection: 'bundles',
    id,
    data: {
      items: [
        ...(items ?? []),
        { relationTo: added.collection, value: added.document },
      ] as Bundle['items'],
    },
    depth: 0,
    overrideAccess: false,
    req,
  })
}

async function changed(
  req: PayloadRequest,
  change: (bundle: Bundle) => Promise<void>,
): Promise<Response> {
  refuseLanguages(req, locales)
  await inTransaction(req, async () => change(await bundleAsked(req, true)))
  return jsonResponse(req, await told(req, await bundleAsked(req)))
}

async function told(req: PayloadRequest, { id, items }: Bundle): Promise<ToldBundle> {
  const parts: ToldPart[] = []
  for (const place of placesIn(items)) {
    const part = await partAt(req, place, new Date().toISOString())
    parts.push({
      ...place,
      title: part?.title ?? null,
      languages: part?.plan?.languages ?? [],
      open: Boolean(part?.plan),
      public: Boolean(part && (part.standing.nb.public || part.standing.en.public)),
    })
  }
  const [plan] = await plansOfBundle(req, id)
  if (!plan) return { parts, plan: null }
  const reason = req.i18n.language === 'en' ? plan.en : plan.nb
  return { parts, plan: { at: new Date(plan.at).toISOString(), state: plan.state, reason } }
}
