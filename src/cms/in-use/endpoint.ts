import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { translate } from '@/cms/translate'
import { findUses, mayReadDocument, type Use } from './find-uses'
import { useInWords } from './sentence'

/** One place of use as the panel shows it: in words, and where it can be opened. */
export type UseLine = { text: string; path: string | null }
export type UsesAnswer = { title: string; lines: UseLine[]; total: number }

/** `GET /api/<type>/<id>/uses`: where a document is used, for those who may read it. */
export const usesEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    const target = targetOf(req)
    if (!target || !(await mayReadDocument(req, target.collection, target.id)))
      return Response.json({ errors: [{ message: translate(req, 'notFound') }] }, { status: 404 })
    const { uses, total } = await findUses(req, target.collection, target.id)
    const lines = uses.map((use): UseLine => ({
      text: useInWords(req, use),
      path: use.id === null ? null : pathOf(req, use, use.id),
    }))
    return Response.json({ lines, total, uses })
  },
}

type Target = { collection: CollectionSlug; id: number }

function targetOf({ payload, routeParams }: PayloadRequest): Target | null {
  const found = Object.values(payload.collections).find(
    ({ config }) => config.slug === routeParams?.['collection'],
  )
  const id = Number(routeParams?.['id'])
  return found && Number.isInteger(id) ? { collection: found.config.slug, id } : null
}

function pathOf(
  { payload }: PayloadRequest,
  { collection, state }: Pick<Use, 'collection' | 'state'>,
  id: number,
): string {
  if (payload.config.globals.some(({ slug }) => slug === collection))
    return `/globals/${collection}`
  return `/collections/${collection}/${state === 'trash' ? 'trash/' : ''}${id}`
}
