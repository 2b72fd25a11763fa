import { APIError, NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { jsonResponse } from '@/cms/json-response'
import { isolatedRequest } from '@/cms/isolated-request'
import { placeAsked } from '@/cms/plans/place'
import { translate } from '@/cms/translate'
import { locales, type Locale } from '@/i18n/locales'
import { env } from '@/lib/env'
import type { ShareLink } from '@/payload-types'
import { linksOf, makeLink, mostLinks } from './links'

/** A link as the panel lists it: its address is told once, when it is made. */
export type ListedLink = {
  id: number
  locale: Locale
  by: string | null
  expiresAt: string
  lastOpenedAt: string | null
}

const asked = z.object({ locale: z.enum(locales) })

/** `/api/<collection>/<id>/share-links`: for those who may change the document. */
export const linkEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/share-links',
    method: 'get',
    handler: async (req) => jsonResponse(req, { links: await listed(req, await placeAsked(req)) }),
  },
  {
    path: '/:id/share-links',
    method: 'post',
    handler: async (req) => {
      const place = await placeAsked(req)
      const body = asked.safeParse(await req.json?.().catch(() => null))
      if (!body.success || !req.user) throw refuse(translate(req, 'shareNotUnderstood'))
      if ((await linksOf(req, place)).length >= mostLinks)
        throw refuse(translate(req, 'shareTooMany', { most: String(mostLinks) }))
      const token = await makeLink(req, { ...place, ...body.data }, req.user.id)
      const url = new URL(`/preview/shared/${token}`, env.SERVER_URL).href
      return jsonResponse(req, { url, message: translate(req, 'shareMade') }, 201)
    },
  },
  {
    path: '/:id/share-links/:link',
    method: 'delete',
    handler: async (req) => {
      const place = await placeAsked(req)
      const number = String(req.routeParams?.['link'])
      const link = (await linksOf(req, place)).find(({ id }) => String(id) === number)
      if (!link) throw new NotFound(req.t)
      await req.payload.delete({
        collection: 'share-links',
        id: link.id,
        depth: 0,
        req: isolatedRequest(req),
      })
      return jsonResponse(req, { message: translate(req, 'shareTakenBack') })
    },
  },
]

async function listed(
  req: PayloadRequest,
  place: Parameters<typeof linksOf>[1],
): Promise<ListedLink[]> {
  const links = await linksOf(req, place)
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: links.map(({ madeBy }) => madeBy) } },
    pagination: false,
    depth: 0,
    req: isolatedRequest(req),
  })
  return links.map((link) => toListed(link, docs.find(({ id }) => id === link.madeBy)?.name))
}

const toListed = (
  { id, locale, expiresAt, lastOpenedAt }: ShareLink,
  by: string | undefined,
): ListedLink => ({ id, locale, by: by ?? null, expiresAt, lastOpenedAt: lastOpenedAt ?? null })

const refuse = (sentence: string): APIError => new APIError(sentence, 400, null, true)
