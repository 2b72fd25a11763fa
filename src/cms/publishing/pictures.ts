import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { aside } from '@/cms/aside'
import { say } from '@/cms/say'
import { picturesIn } from '@/cms/rich-text/walk'
import { isLocale, localeOf, type Locale } from '@/i18n/locales'
import { idsOf } from '@/lib/ids'

/**
 * A picture without an alternative text says nothing to somebody who cannot see it, so a language is
 * published only when every picture it shows has one in that language, or is marked as decoration.
 */
export const checkPictures: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data['_status'] !== 'published') return data
  const shown = { ...originalDoc, ...data }
  const ids = idsOf([shown.picture, ...picturesIn(shown.body)])
  for (const id of new Set(ids)) await refuseWithoutAlt(req, id, languageOf(shown, req))
  return data
}

function languageOf(doc: { language?: unknown }, req: PayloadRequest): Locale {
  if (typeof doc.language === 'string') return localeOf(doc.language)
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
