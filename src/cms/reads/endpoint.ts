import { APIError, type CollectionSlug, type Endpoint } from 'payload'
import { mayReadDocument } from '@/cms/in-use/find-uses'
import { jsonResponse } from '@/cms/json-response'
import { rowOf } from '@/cms/publishing/public-state'
import { translate } from '@/cms/translate'
import { readsOfDocument } from './read'

/** `GET /api/<type>/<id>/reads`: how often it was read in the last thirty days, for those who read it in the panel. */
export const readsEndpoint = (collection: CollectionSlug): Omit<Endpoint, 'root'> => ({
  path: '/:id/reads',
  method: 'get',
  handler: async (req) => {
    const id = Number(req.routeParams?.['id'])
    if (!req.user || !Number.isSafeInteger(id) || !(await mayReadDocument(req, collection, id)))
      throw new APIError(translate(req, 'notFound'), 404, null, true)
    const file = collection === 'media' ? (await rowOf(req, 'media', id))?.['filename'] : undefined
    return jsonResponse(
      req,
      await readsOfDocument(req, collection, { id, ...(typeof file === 'string' && { file }) }),
    )
  },
})
