import { APIError, type Endpoint } from 'payload'
import { escapeLiteral } from 'pg'
import { z } from 'zod'
import { jsonResponse } from '@/cms/json-response'
import { runSql } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { noteForLinks } from './notes'
import { brokenLink } from './read'

const wish = z.object({ do: z.enum(['check', 'leave', 'tell']) })

/**
 * `POST /api/broken-links/<number>`: `check` it again, `leave` it as it is meant, or `tell` of it after all. For those
 * who see it in their list; to everybody else it is not there.
 */
export const linkEndpoint: Endpoint = {
  path: '/broken-links/:id',
  method: 'post',
  handler: async (req) => {
    const id = Number(req.routeParams?.['id'])
    const link = Number.isSafeInteger(id) ? await brokenLink(req, id) : null
    if (!link) throw new APIError(translate(req, 'notFound'), 404, null, true)
    const asked = wish.safeParse(await req.json?.().catch(() => null))
    if (!asked.success) throw new APIError(translate(req, 'bodyNotUnderstood'), 400, null, true)
    const { do: what } = asked.data
    if (what !== 'check')
      await runSql(req, `update found_links set meant = ${what === 'leave'} where id = ${id}`)
    else if (link.url !== null)
      await runSql(
        req,
        `update web_addresses set next_check = now() where url = ${escapeLiteral(link.url)}`,
      )
    else if (link.target) await noteForLinks(req, link.target.collection, link.target.document)
    else await noteForLinks(req, link.collection, link.document)
    return jsonResponse(req, {})
  },
}
