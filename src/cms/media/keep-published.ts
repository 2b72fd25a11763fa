import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { isPublic, publicState } from '@/cms/publishing/public-state'
import { translate } from '@/cms/translate'
import { replacesFile } from './replaces-file'

/**
 * What is published under a file's address stays what it is. Payload deletes the old file before it
 * has checked the new version, and even when that is only a draft: visitors would see a hole. «Bytt ut filen» is the
 * one way (replace.ts).
 */
export const keepPublished: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || (!req.file && !req.query?.['uploadEdits'])) return
  const id = 'id' in args ? args.id : undefined
  if (id !== undefined && req.context[replacesFile] === id) return
  if (typeof id === 'number' || typeof id === 'string') {
    if (!isPublic(await publicState(req, 'media', id))) return
  }
  throw new APIError(translate(req, 'filePublished'), 400, null, true)
}

/**
 * Files are uploaded, never fetched. Payload would fetch one from any `url` it is sent, whatever
 * `pasteURL` says, and `checkUpload` would never see it.
 */
export const refuseFetching: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' || req.file) return
  const isCopy = 'duplicateFromID' in args && args.duplicateFromID != null
  if (isCopy && !Reflect.get(req.data ?? {}, 'url')) return
  throw new APIError(translate(req, 'fileMissing'), 400, null, true)
}
