import { APIError, Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isEditor } from '@/cms/access/roles'
import { isolatedRequest } from '@/cms/isolated-request'
import { jsonResponse } from '@/cms/json-response'
import { notifyPurge } from '@/cms/publishing/notify'
import { inTransaction, runSql } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { part } from '@/lib/parts'
import { hasMailServer } from './state'

/** A guest as editors are told: not by address, which administrators keep. */
export type Guest = { id: number; name: string; accepted: boolean }

const invited = z.object({ name: z.string().trim().min(1).max(120), email: z.email().max(254) })

/**
 * `/api/organisations/<id>/guests`: editors invite somebody who writes cards for an organisation and does nothing else.
 * The organisation may have cards from then on, whether it is a partner or not. Editors take such an account away again.
 */
export const guestEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/guests',
    method: 'get',
    handler: async (req) => {
      const organisation = await organisationAsked(req)
      return jsonResponse(req, { guests: await guestsOf(req, organisation) })
    },
  },
  {
    path: '/:id/guests',
    method: 'post',
    handler: async (req) => {
      const organisation = await organisationAsked(req)
      const read = invited.safeParse(await req.json?.().catch(() => null))
      if (!read.success) throw new APIError(translate(req, 'guestNotUnderstood'), 400, null, true)
      const { email, name } = read.data
      await inTransaction(req, async () => {
        await req.payload.create({
          collection: 'users',
          // Without a password, whoever gets the account is invited to choose one.
          data: {
            email,
            name,
            role: 'guest',
            organisation,
            mailLanguage: languageOf(req),
          } as never,
          depth: 0,
          req: isolatedRequest(req),
        })
        await letHaveCards(req, organisation)
      })
      const message = translate(req, hasMailServer() ? 'guestInvited' : 'guestInMailbox')
      return jsonResponse(req, { guests: await guestsOf(req, organisation), message }, 201)
    },
  },
  {
    path: '/:id/guests/:guest',
    method: 'delete',
    handler: async (req) => {
      const organisation = await organisationAsked(req)
      const asked = Number(req.routeParams?.['guest'])
      const guest = (await guestsOf(req, organisation)).find(({ id }) => id === asked)
      if (!guest) throw new APIError(translate(req, 'guestUnknown'), 404, null, true)
      await req.payload.delete({
        collection: 'users',
        id: guest.id,
        depth: 0,
        req: isolatedRequest(req),
      })
      const message = translate(req, 'guestRemoved')
      return jsonResponse(req, { guests: await guestsOf(req, organisation), message })
    },
  },
]

const languageOf = ({ i18n }: PayloadRequest): 'nb' | 'en' => (i18n.language === 'en' ? 'en' : 'nb')

async function organisationAsked(req: PayloadRequest): Promise<number> {
  if (!isEditor(req)) throw new Forbidden(req.t)
  const { id } = await req.payload.findByID({
    collection: 'organisations',
    id: String(req.routeParams?.['id']),
    depth: 0,
    draft: true,
    overrideAccess: false,
    req: isolatedRequest(req),
  })
  return id
}

async function guestsOf(req: PayloadRequest, organisation: number): Promise<Guest[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ role: { equals: 'guest' } }, { organisation: { equals: organisation } }] },
    sort: 'name',
    pagination: false,
    depth: 0,
    req: isolatedRequest(req),
  })
  return docs.map(({ acceptedAt, id, name }) => ({ id, name, accepted: Boolean(acceptedAt) }))
}

/** In what is public and in the newest version, so that no unfinished text goes out with it. A partner has cards anyway. */
async function letHaveCards(req: PayloadRequest, organisation: number): Promise<void> {
  const { rows } = await runSql(
    req,
    `update organisations set invited_to_cards = true, updated_at = now()
     where id = ${organisation} and partner is not true and invited_to_cards is not true returning id`,
  )
  if (rows.length === 0) return
  await runSql(
    req,
    `update _organisations_v set version_invited_to_cards = true
     where parent_id = ${organisation} and latest`,
  )
  await notifyPurge(req, {
    parts: [part.document('organisations', organisation), part.list('organisations')],
    withdrawn: [],
  })
}
