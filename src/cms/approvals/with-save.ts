import { APIError, type CollectionAfterChangeHook } from 'payload'
import { translate } from '@/cms/translate'
import { isLocale } from '@/i18n/locales'
import { needsApproval } from './gate'
import { submit } from './submit'

/**
 * A form saves a draft and submits it by one press (`?submit=true`), new documents too: both happen, or
 * neither.
 */
export const submitWithSave: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (req.payloadAPI !== 'REST' || req.query['submit'] !== 'true') return doc
  // Not for what else is saved along with it.
  delete req.query['submit']
  if (!(await needsApproval(req, collection.slug)))
    throw new APIError(translate(req, 'approvalNotNeeded'), 400, null, true)
  const place = { collection: collection.slug, document: Number(doc.id) }
  await submit(req, place, [isLocale(req.locale) ? req.locale : 'nb'])
  return doc
}
