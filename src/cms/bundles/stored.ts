import { NotFound, type PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { rowsOf, runSql } from '@/cms/publishing/transaction'
import type { Bundle } from '@/payload-types'

/** The bundle in the request, if the principal may see it; locked when it is to be changed. */
export async function bundleAsked(req: PayloadRequest, lock = false): Promise<Bundle> {
  const id = Number(req.routeParams?.['id'])
  if (!Number.isInteger(id)) throw new NotFound(req.t)
  if (lock) await runSql(req, `select id from bundles where id = ${id} for update`)
  const bundle = await bundleSeen(req, id)
  if (!bundle) throw new NotFound(req.t)
  return bundle
}

/** A bundle, if the principal may see it. */
export const bundleSeen = (req: PayloadRequest, id: number): Promise<Bundle | null> =>
  req.payload.findByID({
    collection: 'bundles',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req: isolatedRequest(req),
  })

type Held = {
  id: number
  at: string
  state: 'waiting' | 'failed'
  nb: string | null
  en: string | null
}

/** What is planned for a bundle, document by document. */
export const plansOfBundle = (req: PayloadRequest, id: number): Promise<Held[]> =>
  rowsOf<Held>(
    req,
    `select id, at, state, reason_nb as nb, reason_en as en from plans where bundle = ${id} order by id`,
  )
