import { APIError, type Endpoint } from 'payload'
import { mayChange } from '@/cms/access/may-change'
import { notifyPurge } from '@/cms/publishing/notify'
import { inTransaction, runSql } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { dayBefore, storedDay, todayInOslo } from '@/lib/days'
import { part } from '@/lib/parts'

/**
 * `POST /api/cards/<id>/end`: ends a card now, as whoever may change it wishes; nobody has to approve that. Only its
 * last day changes, in what is public and in the newest version, so that no unfinished text goes out with it.
 */
export const endCard: Omit<Endpoint, 'root'> = {
  path: '/:id/end',
  method: 'post',
  handler: async (req) => {
    const id = Number(req.routeParams?.['id'])
    if (!Number.isSafeInteger(id) || !(await mayChange(req, 'cards', id)))
      throw new APIError(translate(req, 'notAllowed'), 403, null, true)
    const today = todayInOslo()
    const yesterday = storedDay(dayBefore(today))
    await inTransaction(req, async () => {
      const { rows } = await runSql(
        req,
        `update "cards" set "until" = '${yesterday}', "updated_at" = now()
         where id = ${id} and "until" >= '${storedDay(today)}'
           and exists (select 1 from "cards_locales" where "_parent_id" = ${id} and "_status" = 'published')
         returning id`,
      )
      if (rows.length === 0) throw new APIError(translate(req, 'cardNotOpen'), 409, null, true)
      await runSql(
        req,
        `update "_cards_v" set "version_until" = '${yesterday}' where "parent_id" = ${id} and "latest"`,
      )
      await notifyPurge(req, {
        parts: [part.document('cards', id), part.list('cards'), part.hundred('cards', id)],
        withdrawn: [],
      })
    })
    return Response.json({ message: translate(req, 'cardEnded') })
  },
}
