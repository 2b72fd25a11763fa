import type { APIError, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { idOf } from '@/lib/ids'

/** Notes which version of the original a translation was made from, when the original is chosen. */
export const rememberOriginal: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const original = idOf(data?.['translation']?.original)
  if (!data || original === null) return data
  if (original === idOf(originalDoc?.translation?.original) && data['translation']?.madeFrom)
    return data
  const found = await req.payload.findByID({
    collection: 'news',
    id: original,
    draft: true,
    depth: 0,
    disableErrors: true,
    // What the principal may not see answers as if it did not exist, whatever language it is in.
    overrideAccess: !req.user,
    req: isolatedRequest(req),
  })
  if (!found && req.user) throw refuse(req, 'originalUnknown')
  if (!found) return data
  if ((data['language'] ?? originalDoc?.language) === found.language)
    throw refuse(req, 'originalSameLanguage')
  return { ...data, translation: { ...data['translation'], madeFrom: found.updatedAt } }
}

const refuse = (req: PayloadRequest, why: 'originalSameLanguage' | 'originalUnknown'): APIError =>
  refusal(translate(req, why), 'translation.original')
