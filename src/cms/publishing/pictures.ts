import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { aside } from '@/cms/aside'
import { say } from '@/cms/say'
import { isLocale, type Locale } from '@/i18n/locales'
import { picturesIn } from '@/cms/rich-text/walk'

/**
 * A picture without an alternative text says nothing to somebody who cannot see it, so a language is
 * published only when every picture it shows has one in that language, or is marked as decoration.
 */
export const checkPictures: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data['_status'] !== 'published') return data
  const shown = { ...originalDoc, ...data }
  const ids = [shown.picture, ...picturesIn(shown.body)].map(idOf).filter((id) => id !== null)
  for (const id of new Set(ids)) await refuseWithoutAlt(req, id, languageOf(shown, req))
  return data
}

const idOf = (picture: unknown): number | null => {
  const id = picture && typeof picture === 'object' ? Reflect.get(picture, 'id') : picture
  return typeof id === 'number' ? id : null
}

function languageOf(doc: { language?: unknown }, req: PayloadRequest): Locale {
  if (typeof doc.language === 'string') return doc.language === 'en' ? 'en' : 'nb'
  return isLocale(req.locale) ? req.locale : 'nb'
}

async function refuseWithoutAlt(req: PayloadRequest, id: number, locale: Locale): Promise<void> {
  const media = await req.payload.findByID({
    collection: 'media',
    id,
    locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    disableErrors: true,
    req: aside(req),
  })
  if (!media || media.decorative || media.alt) return
  const values = { file: media.filename ?? String(id), language: say(req, locale) }
  throw new APIError(say(req, 'altMissingIn', values), 400, null, true)
}
