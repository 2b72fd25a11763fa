import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { inTransaction, runSql } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { idOf } from '@/lib/ids'
import type { News } from '@/payload-types'
import { escapeLiteral } from 'pg'
import {
  originalChanges,
  isOriginalText,
  wordsOfOriginal,
  type OriginalChange,
  type OriginalText,
} from '@/cms/outdated/text-changes'
import { articleAsked, mayKeepVersion } from './asked-article'
import { madeFrom } from './translation'

/** The original of a version, as it is public now or as its newest draft, and what has changed in it since. */
export type OriginalNow = OriginalText & {
  id: number
  language: News['language']
  changes: OriginalChange[]
  /** Whether the principal may say that the version needs no change. */
  mayKeep: boolean
}

type Handler = Omit<Endpoint, 'root'>

/** Whether the original says something else in public than when the version was made; `originalHasChanged` in SQL. */
export function hasChanged({ translation }: News, original: News): boolean {
  if (original._status !== 'published' || !translation?.madeFrom) return false
  const { madeFrom: then, originalFingerprint } = translation
  // Versions from before their original's text was kept know its date only.
  if (!originalFingerprint || !original.fingerprint) return original.updatedAt > then
  return original.fingerprint !== originalFingerprint
}

/** `GET /api/news/<id>/original`: what the article was made from. */
const show: Handler = {
  path: '/:id/original',
  method: 'get',
  handler: async (req) => {
    const version = await articleAsked(req, { draft: true })
    const original = await originalOf(req, version)
    if (!original) return Response.json({})
    const { originalText } = version.translation ?? {}
    const now = wordsOfOriginal(original)
    const told: OriginalNow = {
      ...now,
      id: original.id,
      language: original.language,
      changes: isOriginalText(originalText) ? originalChanges(originalText, now) : [],
      mayKeep: mayKeepVersion(req, version),
    }
    return Response.json(told)
  },
}

/**
 * `POST /api/news/<id>/up-to-date`: the version says what the original says now, or needs no change. Only what it
 * notes of the original changes, in what is public and in the newest draft, so that no unfinished text goes out.
 */
const keep: Handler = {
  path: '/:id/up-to-date',
  method: 'post',
  handler: async (req) => {
    const version = await articleAsked(req, { draft: true })
    if (!mayKeepVersion(req, version))
      throw new APIError(translate(req, 'notAllowed'), 403, null, true)
    const original = await originalOf(req, version)
    if (!original) throw new APIError(translate(req, 'originalUnknown'), 404, null, true)
    const noted = madeFrom(original)
    const [at, text, fingerprint] = [
      noted.madeFrom,
      JSON.stringify(noted.originalText),
      noted.originalFingerprint,
    ].map(escapeLiteral)
    await inTransaction(req, async () => {
      await runSql(
        req,
        `update news set translation_made_from = ${at}, translation_original_text = ${text},
           translation_original_fingerprint = ${fingerprint}
         where id = ${version.id}`,
      )
      await runSql(
        req,
        `update _news_v set version_translation_made_from = ${at},
           version_translation_original_text = ${text},
           version_translation_original_fingerprint = ${fingerprint}
         where parent_id = ${version.id} and latest`,
      )
    })
    return Response.json({ message: translate(req, 'upToDate') })
  },
}

export const original: Handler[] = [show, keep]

/** As visitors see it, or its draft while they do not; `null` for what the principal may not see. */
async function originalOf(req: PayloadRequest, version: News): Promise<News | null> {
  const id = idOf(version.translation?.original)
  if (id === null) return null
  return req.payload.findByID({
    collection: 'news',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req: isolatedRequest(req),
  })
}
