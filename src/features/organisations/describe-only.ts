import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { isEditor } from '@/cms/access/roles'
import { languagesPublished } from '@/cms/publishing/complete'
import { publicState } from '@/cms/publishing/public-state'
import { say } from '@/cms/say'

const refuse = (req: PayloadRequest): APIError =>
  new APIError(say(req, 'describeOnly'), 403, null, true)

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

/** A communicator publishes a description only in languages in which editors have put the organisation up. */
export const onlyEditorsPutUp: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!isCommunicator(req) || data['_status'] !== 'published') return data
  const { paths } = await publicState(req, 'organisations', originalDoc?.id ?? 0)
  const languages = languagesPublished(req, {})
  if (languages.some((locale) => paths[locale] === undefined)) throw refuse(req)
  return data
}
