import { upload } from 'payload/shared'
import type { UploadFieldSingleValidation } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { translate } from '@/cms/translate'
import { isLocale, otherLocale } from '@/i18n/locales'

/**
 * A document without a file has nothing to offer. In a language that has none of its own it offers the
 * file of the other language, which the page says.
 */
export const needsFile: UploadFieldSingleValidation = async (value, options) => {
  const { event, id, req } = options
  const known = await upload(value, options)
  if (known !== true || value || event !== 'submit') return known
  const locale = isLocale(req.locale) ? req.locale : 'nb'
  const other = id && (await inOther())
  const offered = other && (other._status === 'published' || req.context['publishAllLocales'])
  return offered && other.file ? true : translate(req, 'documentNeedsFile')

  function inOther() {
    return req.payload.findByID({
      collection: 'documents',
      id: id ?? 0,
      locale: otherLocale(locale),
      fallbackLocale: false,
      draft: req.context['publishAllLocales'] === true,
      depth: 0,
      disableErrors: true,
      req: isolatedRequest(req),
    })
  }
}
