import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isEditor } from '@/cms/access/roles'
import { accept } from '@/cms/fields/dates/kind'
import { mayReadDocument } from '@/cms/in-use/find-uses'
import { isolatedRequest } from '@/cms/isolated-request'
import { hasNewerDraft, rowOf } from '@/cms/publishing/public-state'
import { inTransaction, runSql } from '@/cms/publishing/transaction'
import { refusal } from '@/cms/refusal'
import { calledInTrail } from '@/cms/trail/write'
import { translate } from '@/cms/translate'
import { inLocale } from '@/lib/property'
import { locales } from '@/i18n/locales'
import { textDate } from '@/lib/dates'
import { dayOf, storedDay, todayInOslo, type Day } from '@/lib/days'

/** `POST /api/groups/<id>/confirm`: the whole roster is right, says whoever asks, on a day, by a source. */
export const confirm: Omit<Endpoint, 'root'> = {
  path: '/:id/confirm',
  method: 'post',
  handler: async (req) => {
    const id = Number(req.routeParams?.['id'])
    if (!isEditor(req)) throw refused(req, (await mayReadDocument(req, 'groups', id)) ? 403 : 404)
    await addDataAndFileToRequest(req)
    const sent = { ...req.data }
    const on = dayOn(req, sent['on'])
    const source = { nb: sourceIn(req, sent, 'source'), en: sourceIn(req, sent, 'sourceEn') }
    if (!source.nb) throw refusal(translate(req, 'sourceMissing'), 'source')
    await inTransaction(req, async () => {
      await runSql(req, `select id from groups where id = ${Math.trunc(id) || 0} for update`)
      const row = await rowOf(req, 'groups', id)
      if (!row || row['deletedAt']) throw refused(req, 404)
      const languages = locales.filter((locale) => inLocale(row['_status'], locale) === 'published')
      if (languages.length === 0 || (await hasNewerDraft(req, 'groups', row, languages)))
        throw new APIError(translate(req, 'groupHasDraft'), 409, null, true)
      for (const locale of languages)
        await req.payload.update({
          collection: 'groups',
          id,
          locale,
          depth: 0,
          data: {
            confirmed: { on: storedDay(on), source: source[locale] },
            _status: 'published',
          },
          overrideAccess: false,
          overrideLock: false,
          context: { [calledInTrail]: 'confirmed' },
          req: isolatedRequest(req),
        })
    })
    const date = textDate(new Date(storedDay(on)), req.i18n.language === 'en' ? 'en' : 'nb')
    return Response.json({ id, on, message: translate(req, 'rosterConfirmed', { date }) })
  },
}

/** Today unless another day is said, and never one to come. */
function dayOn(req: PayloadRequest, sent: unknown): Day {
  if (sent === undefined || sent === null || sent === '') return todayInOslo()
  const accepted = accept('day', sent)
  if ('why' in accepted) throw refusal(translate(req, accepted.why), 'on')
  const day = dayOf(new Date(accepted.value))
  if (day > todayInOslo()) throw refusal(translate(req, 'confirmedLater'), 'on')
  return day
}

const longest = 200

function sourceIn(req: PayloadRequest, sent: Record<string, unknown>, path: string): string | null {
  const text = sent[path] ?? ''
  if (typeof text !== 'string') throw refusal(translate(req, 'textExpected'), path)
  if (text.trim().length > longest)
    throw refusal(translate(req, 'tooLongText', { count: String(longest) }), path)
  return text.trim() || null
}

const refused = (req: PayloadRequest, status: 403 | 404): APIError =>
  new APIError(translate(req, status === 403 ? 'notAllowed' : 'notFound'), status, null, true)
