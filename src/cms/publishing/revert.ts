import { APIError, type Endpoint } from 'payload'
import { aside } from '@/cms/aside'
import { say } from '@/cms/say'
import { isLocale } from '@/i18n/locales'
import { documentAsked } from './asked'
import { restored } from './restore'

/**
 * Back from the draft of a language to what readers see of it, with the facts languages share. The
 * draft of the other language stays.
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
      req: aside(req),
    })
    if (Reflect.get(shown, '_status') !== 'published')
      throw new APIError(say(req, 'nothingToRevertTo'), 400, null, true)
    const texts = flattenedFields.flatMap((field) => restored(field, shown))
    const doc = await req.payload.update({
      ...asked,
      data: {
        ...Object.fromEntries(texts),
        slug: Reflect.get(shown, 'slug'),
        _status: 'published',
      },
      overrideAccess: false,
      overrideLock: false,
      req,
    })
    return Response.json({ doc, message: say(req, 'reverted') })
  },
}
