import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { aside } from '@/cms/aside'
import { say } from '@/cms/say'
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
    req: aside(req),
  })
  if (!found) return data
  if ((data['language'] ?? originalDoc?.language) === found.language)
    throw new ValidationError(
      { errors: [{ message: say(req, 'originalSameLanguage'), path: 'translation.original' }] },
      req.t,
    )
  return { ...data, translation: { ...data['translation'], madeFrom: found.updatedAt } }
}
