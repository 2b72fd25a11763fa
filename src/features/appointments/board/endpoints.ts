import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isEditor } from '@/cms/access/roles'
import { mayReadDocument } from '@/cms/in-use/find-uses'
import { inTransaction } from '@/cms/publishing/transaction'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { textDate } from '@/lib/dates'
import { dayAfter, dayBefore, dayOf, storedDay } from '@/lib/days'
import { locales } from '@/i18n/locales'
import { idOf } from '@/lib/ids'
import { sentDay, sentDocument, sentPerson, sentWords, type Sent } from './asked'
import { giveSeat, saveSeat } from './save'
import { lockSeat, type StoredSeat } from './seat'

type Handler = Omit<Endpoint, 'root'>

/** What a change on the board responses: the seat that is new or changed, and the first day it shows. */
export type BoardResponse = { id: number; day: string; message: string }

/** `POST /api/appointments/<id>/replace`: somebody else takes the seat, in the same place, from a day on. */
const replace: Handler = {
  path: '/:id/replace',
  method: 'post',
  handler: (req) =>
    onSeat(req, async (seat, sent) => {
      const from = sentDay(req, sent['from'], 'from')
      const begun = dayOf(new Date(seat.from))
      if (from <= begun)
        throw refusal(
          translate(req, 'successorTooEarly', {
            person: seat.shown?.person ?? '',
            date: textDate(new Date(seat.from), languageOf(req)),
          }),
          'from',
        )
      const who = await sentPerson(req, sent)
      if (who.id === idOf(seat.person)) throw refusal(translate(req, 'sameSuccessor'), 'person')
      const last = dayBefore(from)
      if (!seat.to || dayOf(new Date(seat.to)) > last)
        await saveSeat(req, seat, { to: storedDay(last) })
      const id = await giveSeat(req, {
        group: idOf(seat.group) ?? 0,
        organisation: idOf(seat.organisation) ?? 0,
        words: {
          ...seat.words,
          institution: { ...seat.words.institution, ...sentWords(req, sent).institution },
        },
        languages: seat.languages,
        person: who.id,
        from: storedDay(from),
        after: seat.id,
      })
      const date = textDate(new Date(storedDay(from)), languageOf(req))
      return { id, day: from, message: translate(req, 'seatReplaced', { person: who.name, date }) }
    }),
}

/** `POST /api/appointments/<id>/end` with the last day. */
const end: Handler = {
  path: '/:id/end',
  method: 'post',
  handler: (req) =>
    onSeat(req, async (seat, sent) => {
      const to = sentDay(req, sent['to'], 'to')
      await saveSeat(req, seat, { to: storedDay(to) })
      const values = {
        person: seat.shown?.person ?? '',
        date: textDate(new Date(storedDay(to)), languageOf(req)),
      }
      return { id: seat.id, day: dayAfter(to), message: translate(req, 'seatEnded', values) }
    }),
}

/** `POST /api/appointments/seat`: a member more, after those of the same organisation. */
const add: Handler = {
  path: '/seat',
  method: 'post',
  handler: async (req) => {
    if (!isEditor(req)) throw refused(req, 403)
    return changed(req, async (sent) => {
      const from = sentDay(req, sent['from'], 'from')
      const group = await sentDocument(req, sent, 'group', 'groups')
      const organisation = await sentDocument(req, sent, 'organisation', 'organisations')
      const who = await sentPerson(req, sent)
      const id = await giveSeat(req, {
        group,
        organisation,
        words: sentWords(req, sent),
        languages: locales,
        person: who.id,
        from: storedDay(from),
      })
      const date = textDate(new Date(storedDay(from)), languageOf(req))
      return { id, day: from, message: translate(req, 'seatGiven', { person: who.name, date }) }
    })
  },
}

export const boardEndpoints: Handler[] = [replace, end, add]

/** Changes a seat that the request names, for editors; nobody else is told more than elsewhere. */
async function onSeat(
  req: PayloadRequest,
  work: (seat: StoredSeat, sent: Sent) => Promise<BoardResponse>,
): Promise<Response> {
  const id = Number(req.routeParams?.['id'])
  if (!isEditor(req))
    throw refused(req, (await mayReadDocument(req, 'appointments', id)) ? 403 : 404)
  return changed(req, async (sent) => work(await lockSeat(req, id), sent))
}

/** All of it or nothing. */
async function changed(
  req: PayloadRequest,
  work: (sent: Sent) => Promise<BoardResponse>,
): Promise<Response> {
  await addDataAndFileToRequest(req)
  const responses: BoardResponse[] = []
  await inTransaction(req, async () => {
    responses.push(await work({ ...req.data }))
  })
  return Response.json(responses[0])
}

const refused = (req: PayloadRequest, status: 403 | 404): APIError =>
  new APIError(translate(req, status === 403 ? 'notAllowed' : 'notFound'), status, null, true)

const languageOf = ({ i18n }: PayloadRequest) => (i18n.language === 'en' ? 'en' : 'nb')
