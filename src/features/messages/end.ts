import { APIError, type Endpoint } from 'payload'
import { tellsEverybody } from '@/cms/access/roles'
import { notifyPurge } from '@/cms/publishing/notify'
import { inTransaction, runSql } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { part } from '@/lib/parts'
import { writeRecord } from './record/write'

/**
 * `POST /api/messages/<id>/end`: takes a message down now, in every language. Only its end changes,
 * in what is public and in the newest version, so that no unfinished text goes out with it.
 */
export const endMessage: Omit<Endpoint, 'root'> = {
  path: '/:id/end',
  method: 'post',
  handler: async (req) => {
    if (!tellsEverybody(req)) throw new APIError(translate(req, 'notAllowed'), 403, null, true)
    const id = Number(req.routeParams?.['id'])
    await inTransaction(req, async () => {
      const { rows } = await runSql(
        req,
        `update "messages" set "to" = now(), "updated_at" = now()
         where id = ${id} and "from" <= now() and ("to" is null or "to" > now())
           and exists (select 1 from "messages_locales"
             where "_parent_id" = ${id} and "_status" = 'published')
         returning id`,
      )
      if (rows.length === 0)
        throw new APIError(translate(req, 'messageNotRunning'), 409, null, true)
      await runSql(
        req,
        `update "_messages_v" set "version_to" = (select "to" from "messages" where id = ${id})
         where "parent_id" = ${id} and "latest"`,
      )
      await writeRecord(req, id)
      // Pages that show it are made of it; what is kept for others is made of the list.
      const parts = [part.document('messages', id), part.list('messages')]
      await notifyPurge(req, { parts, withdrawn: [] })
    })
    return Response.json({ message: translate(req, 'messageEnded') })
  },
}
