import { APIError, type Endpoint } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { translate } from '@/cms/translate'
import { isLocale } from '@/i18n/locales'
import { documentAsked } from './asked'
import { restored } from './restore'
import { keeping, newerFacts } from './shared-facts'

/**
 * Back from the draft of a language to what visitors see of it, with the facts languages share. The
 * draft of the other language stays, with its facts. Saved as a publication it would be one: what is
 * public stays as it is to the letter (`status-only.ts`).
 */
export const revert: Omit<Endpoint, 'root'> = {
  path: '/:id/revert',
  method: 'post',
  handler: async (req) => {
    const { collection, id } = documentAsked(req)
    const { slug, flattenedFields } = collection.config
    const locale = isLocale(req.locale) ? req.locale : 'nb'
    const asked = { collection: slug, id, locale, fallbackLocale: false, depth: 0 } as const
    const shown: object = await req.payload.findByID({
      ...asked,
      overrideAccess: false,
      req: isolatedRequest(req),
    })
    if (Reflect.get(shown, '_status') !== 'published')
      throw new APIError(translate(req, 'nothingToRevertTo'), 400, null, true)
    const texts = flattenedFields.flatMap((field) => restored(field, shown, 'public'))
    const { config } = collection
    const draft = { req, collection: config, id, locale, overrideAccess: true }
    const newer = await newerFacts({ ...draft, reverting: true })
    const doc = await req.payload.update({
      ...asked,
      data: {
        ...Object.fromEntries(texts),
        slug: Reflect.get(shown, 'slug'),
        _status: 'published',
      },
      overrideAccess: false,
      overrideLock: false,
      context: { reverting: true, ...keeping(slug, id, newer) },
      req,
    })
    return Response.json({ doc, message: translate(req, 'reverted') })
  },
}
