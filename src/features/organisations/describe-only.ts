import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { isEditor } from '@/cms/access/roles'
import { isolatedRequest } from '@/cms/isolated-request'
import { languagesPublished } from '@/cms/publishing/complete'
import { isSameValue } from '@/cms/publishing/empty'
import { publicState } from '@/cms/publishing/public-state'
import { translate } from '@/cms/translate'
import { isLocale } from '@/i18n/locales'

const refuse = (req: PayloadRequest): APIError =>
  new APIError(translate(req, 'describeOnly'), 403, null, true)

const isCommunicator = (req: PayloadRequest): boolean => Boolean(req.user) && !isEditor(req)

/** A communicator may describe the organisation, but neither take it off the site nor bring back what editors changed. */
export const onlyEditorsTakeDown: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!isCommunicator(req)) return
  if (operation === 'restoreVersion') throw refuse(req)
  if (operation !== 'update' || !('data' in args)) return
  const draft = 'draft' in args && args.draft === true
  const status: unknown = Reflect.get(args.data, '_status')
  const everyLanguage = 'unpublishAllLocales' in args && args.unpublishAllLocales === true
  if (everyLanguage || (!draft && status === 'draft')) throw refuse(req)
}

/**
 * A communicator publishes a description only in languages in which editors have put the organisation
 * up, and not while editors have something else of it in a draft: that would go out with it.
 */
export const onlyEditorsPutUp: CollectionBeforeChangeHook = async (hook) => {
  const { collection, data, originalDoc, req } = hook
  if (!isCommunicator(req) || data['_status'] !== 'published') return data
  const id = Number(originalDoc?.id ?? 0)
  const { paths } = await publicState(req, 'organisations', id)
  const languages = languagesPublished(req, {})
  if (languages.some((locale) => paths[locale] === undefined)) throw refuse(req)
  const shown: object = await req.payload.findByID({
    collection: 'organisations',
    id,
    locale: isLocale(req.locale) ? req.locale : 'nb',
    fallbackLocale: false,
    depth: 0,
    req: isolatedRequest(req),
  })
  const drafted = collection.flattenedFields.some(({ name, ...field }) => {
    if (name === 'description' || 'virtual' in field || !('access' in field)) return false
    return field.access?.update && !isSameValue(data[name], Reflect.get(shown, name))
  })
  if (drafted) throw new APIError(translate(req, 'editorsDrafted'), 409, null, true)
  return data
}
