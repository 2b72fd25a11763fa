import { APIError, type Endpoint } from 'payload'
import { documentAsked } from '@/cms/publishing/asked'
import { translate } from '@/cms/translate'
import { readTrail } from './read'

const most = 100

/** `GET /api/<collection>/<id>/trail`: what was done to a document, for those who may read that. */
export const documentTrail: Omit<Endpoint, 'root'> = {
  path: '/:id/trail',
  method: 'get',
  handler: async (req) => {
    const { collection, id } = documentAsked(req)
    const { lines } = await readTrail(
      req,
      { collection: collection.config.slug, document: id },
      most,
    )
    if (lines.length === 0) throw new APIError(translate(req, 'notFound'), 404, null, true)
    return Response.json({ docs: lines })
  },
}
