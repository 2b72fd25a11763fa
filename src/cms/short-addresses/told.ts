import { APIError, type CollectionAfterOperationHook, type Endpoint } from 'payload'
import { jsonResponse } from '@/cms/json-response'
import { isPanelList } from '@/cms/panel-list'
import { isolatedRequest } from '@/cms/isolated-request'
import { translate } from '@/cms/translate'
import type { ShortAddress } from '@/payload-types'
import { shortStandingOf } from './standing'

/** `GET /api/short-addresses/<id>/standing`: where a reader is led, for those who may read the short address. */
export const shortStandingEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/standing',
  method: 'get',
  handler: async (req) => {
    const id = Number(req.routeParams?.['id'])
    const found = Number.isSafeInteger(id)
      ? await req.payload
          .findByID({
            collection: 'short-addresses',
            id,
            depth: 0,
            overrideAccess: false,
            user: req.user,
            disableErrors: true,
            req: isolatedRequest(req),
          })
          .catch(() => null)
      : null
    if (!found) throw new APIError(translate(req, 'notFound'), 404, null, true)
    return jsonResponse(req, { standing: await shortStandingOf(req, found) })
  },
}

/** The list of the panel says of each where it leads, or why it does not. */
export const noteStanding: CollectionAfterOperationHook<'short-addresses'> = async (hook) => {
  const { req, result } = hook
  if (!isPanelList(hook)) return result
  const { docs } = result as { docs: ShortAddress[] }
  for (const doc of docs) Object.assign(doc, { standing: await shortStandingOf(req, doc) })
  return result
}
