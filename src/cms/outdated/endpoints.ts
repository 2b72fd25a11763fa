import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { mayChange } from '@/cms/access/may-change'
import { onlyLanguageOf } from '@/cms/access/roles'
import { refuseLanguages } from '@/cms/language-limit/refuse'
import { documentAsked } from '@/cms/publishing/asked'
import { rowOf } from '@/cms/publishing/public-state'
import { inTransaction } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { otherLocale, type Locale } from '@/i18n/locales'
import { outdatedOf, unmarkOutdated } from './store'
import { originalChanges, type OriginalChange } from './text-changes'
import { whatIsSaid } from './what-is-said'

/** The language of a document that was left behind, and what the other one says otherwise now; nothing when none was. */
export type OutdatedNow = {
  language: Locale
  changes: OriginalChange[]
  /** Whether the principal may say that it is up to date: those who are limited to the other language may not. */
  mayKeep: boolean
}

type Handler = Omit<Endpoint, 'root'>

/** `GET /api/<type>/<id>/outdated`, for whoever may change the document; nobody else learns anything. */
const show: Handler = {
  path: '/:id/outdated',
  method: 'get',
  handler: async (req) => Response.json((await outdatedNow(req)) ?? {}),
}

/** `POST /api/<type>/<id>/up-to-date`: the language says what the other one says now, or needs no change. */
const keep: Handler = {
  path: '/:id/up-to-date',
  method: 'post',
  handler: async (req) => {
    const { collection, id } = documentAsked(req)
    const { slug } = collection.config
    if (!(await mayChange(req, slug, id)))
      throw new APIError(translate(req, 'notFound'), 404, null, true)
    const known = await outdatedOf(req, slug, id)
    refuseLanguages(req, known && [known.language])
    await inTransaction(req, () => unmarkOutdated(req, slug, id))
    return Response.json({ message: translate(req, 'textUpToDate') })
  },
}

export const outdatedEndpoints: Handler[] = [show, keep]

const mayWriteIn = (req: PayloadRequest, language: Locale): boolean =>
  [null, language].includes(onlyLanguageOf(req))

async function outdatedNow(req: PayloadRequest): Promise<OutdatedNow | null> {
  const { collection, id } = documentAsked(req)
  const { flattenedFields, slug } = collection.config
  if (!req.user || !(await mayChange(req, slug, id))) return null
  const known = await outdatedOf(req, slug, id)
  const row = known && (await rowOf(req, slug, id))
  if (!known || !row) return null
  const { before, language } = known
  const now = whatIsSaid(flattenedFields, row, otherLocale(language))
  const mayKeep = mayWriteIn(req, language)
  return { language, changes: originalChanges(before, now), mayKeep }
}
