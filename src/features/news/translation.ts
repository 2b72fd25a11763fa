import { isDeepStrictEqual } from 'node:util'
import type {
  APIError,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { idOf } from '@/lib/ids'
import type { News } from '@/payload-types'
import { fingerprintOf } from './fingerprint'
import { wordsOfOriginal } from '@/cms/outdated/text-changes'

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
  // What the principal may not see answers as if it did not exist, whatever language it is in.
  const found = await newestOf(req, original, { overrideAccess: !req.user })
  if (!found && req.user) throw refuse(req, 'originalUnknown')
  if (!found) return data
  if ((data['language'] ?? originalDoc?.language) === found.language)
    throw refuse(req, 'originalSameLanguage')
  return { ...data, translation: { ...data['translation'], ...madeFrom(found) } }
}

/** What a version notes of the original it was made from. */
export const madeFrom = (original: News) => ({
  madeFrom: original.updatedAt,
  originalText: wordsOfOriginal(original),
  originalFingerprint: fingerprintOf(original),
})

/**
 * A version begins with the text of its original (versions.ts), and is not published with it: in the other language
 * nobody would notice what they read.
 */
export const refuseUnwritten: CollectionBeforeChangeHook<News> = async ({
  data,
  originalDoc,
  req,
}) => {
  const article = { ...originalDoc, ...data }
  const original = idOf(article.translation?.original)
  if (article._status !== 'published' || original === null) return data
  const found = await newestOf(req, original, { overrideAccess: true })
  const texts = ['title', 'lead', 'body'] as const
  if (found && texts.every((text) => isDeepStrictEqual(found[text], article[text])))
    throw refuse(req, 'versionNotWritten', 'title')
  return data
}

const newestOf = (
  req: PayloadRequest,
  id: number,
  access: { overrideAccess: boolean },
): Promise<News | null> =>
  req.payload.findByID({
    collection: 'news',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    ...access,
    req: isolatedRequest(req),
  })

type Reason = 'originalSameLanguage' | 'originalUnknown' | 'versionNotWritten'

const refuse = (req: PayloadRequest, why: Reason, field = 'translation.original'): APIError =>
  refusal(translate(req, why), field)
