import {
  addDataAndFileToRequest,
  APIError,
  type CollectionBeforeChangeHook,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { mayChange } from '@/cms/access/may-change'
import { hasNewerDraft, isPublic, rowOf, stateOf, type Row } from '@/cms/publishing/public-state'
import { inTransaction } from '@/cms/publishing/transaction'
import { calledInTrail } from '@/cms/trail/write'
import { translate } from '@/cms/translate'
import { isLocale, locales } from '@/i18n/locales'
import type { Media } from '@/payload-types'
import { kindOf } from './kind'
import { refuseFile } from './refuse-file'
import { keepOldAddresses } from './replaced'
import { replacesFile } from './replaces-file'
import { filesOf } from './tidy'

/**
 * `POST /api/media/<id>/replace`: another file in the place of this one, for whoever may change it. What is published
 * stays published, with its words; the new file has an address of its own, to which the old ones lead.
 */
export const replaceFile: Omit<Endpoint, 'root'> = {
  path: '/:id/replace',
  method: 'post',
  handler: async (req) => {
    const id = Number(req.routeParams?.['id'])
    await addDataAndFileToRequest(req)
    const isShown = await checkReplacement(req, id)
    const locale = isLocale(req.locale) ? req.locale : 'nb'
    const done: Media[] = []
    await inTransaction(req, async () => {
      const old = isShown ? await filesOf(req, id) : []
      done.push(
        await req.payload.update({
          collection: 'media',
          id,
          locale,
          fallbackLocale: false,
          data: isShown ? { _status: 'published' } : {},
          draft: !isShown,
          depth: 0,
          file: req.file,
          overrideAccess: false,
          overrideLock: false,
          context: { [calledInTrail]: 'fileReplaced', [replacesFile]: id },
          req,
        }),
      )
      await keepOldAddresses(req, id, old)
    })
    return Response.json({ doc: done[0], public: isShown })
  },
}

/** Whether the file is public, after everything that speaks against another in its place. */
async function checkReplacement(req: PayloadRequest, id: number): Promise<boolean> {
  const row =
    Number.isInteger(id) && (await mayChange(req, 'media', id)) && (await rowOf(req, 'media', id))
  if (!row) throw new APIError(translate(req, 'notFound'), 404, null, true)
  if (!req.file) throw refuseFile(req, 'fileMissing')
  const { mime } = await kindOf(req.file, req)
  if (isPdf(mime) !== isPdf(row['mimeType'])) throw refuseFile(req, 'fileOtherSort')
  const isShown = isPublic(stateOf(row))
  // What somebody is still writing about it would be published with it.
  if (isShown && (await hasNewerDraft(req, 'media', row, locales)))
    throw new APIError(translate(req, 'fileHasDraft'), 409, null, true)
  return isShown
}

const isPdf = (mime: unknown): boolean => mime === 'application/pdf'

/** The point that was set in one picture means nothing in one of another shape. */
export const forgetFocus: CollectionBeforeChangeHook<Media> = ({ data, originalDoc, req }) => {
  const isOther = req.file && originalDoc && Math.abs(shapeOf(data) - shapeOf(originalDoc)) > 0.02
  return isOther ? { ...data, focalX: null, focalY: null } : data
}

/** Another file is no drawing of ours any more. */
export const forgetMotif: CollectionBeforeChangeHook<Media> = ({ data, originalDoc, req }) =>
  req.file && originalDoc ? { ...data, motif: { seed: null, pillar: null } } : data

const shapeOf = ({ width, height }: Partial<Media> | Row): number =>
  Number(width ?? 1) / Number(height ?? 1)
