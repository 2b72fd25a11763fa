import {
  APIError,
  headersWithCors,
  restoreVersionOperation,
  type CollectionBeforeOperationHook,
  type Endpoint,
} from 'payload'
import { say } from '@/cms/say'

/**
 * A version holds every language. Restored live it would publish or unpublish the languages nobody
 * asked about, so an old version only ever comes back as a draft; publishing is a step of its own.
 */
export const refuseLiveRestore: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'restoreVersion') return
  if ('draft' in args && args.draft === true) return
  throw new APIError(say(req, 'restoreAsDraftOnly'), 400, null, true)
}

/** Takes the place of Payload's own endpoint, whose default is to restore live. */
export const restoreAsDraft: Omit<Endpoint, 'root'> = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const slug = req.routeParams?.['collection']
    const id = req.routeParams?.['id']
    const collection = Object.values(req.payload.collections).find(
      ({ config }) => config.slug === slug,
    )
    if (!collection || (typeof id !== 'string' && typeof id !== 'number'))
      return Response.json({ errors: [{ message: req.t('error:notFound') }] }, { status: 404 })
    const doc = await restoreVersionOperation({
      collection,
      depth: 1,
      draft: true,
      id: Number(id),
      overrideAccess: false,
      req,
    })
    return Response.json(
      { ...doc, message: req.t('version:restoredSuccessfully') },
      { headers: headersWithCors({ headers: new Headers(), req }) },
    )
  },
}
