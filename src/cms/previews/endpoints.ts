import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { jsonResponse } from '@/cms/json-response'
import { collectionAsked, documentAsked } from '@/cms/publishing/asked'
import { translate } from '@/cms/translate'
import { locales } from '@/i18n/locales'
import { renderLaidOver } from '@/lib/laid-over'
import { layOver } from './lay-over'
import { placeOnPage } from './place-on-page'

const form = z.object({
  locale: z.enum(locales),
  values: z.record(z.string(), z.unknown()),
})

/**
 * `/api/<collection>/preview` and `/api/<collection>/<id>/preview`: the page with what stands in a form now, saved or
 * not. Only what its sender may read is laid over what visitors see.
 */
export const previewEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/preview',
    method: 'post',
    handler: (req) => preview(req, collectionAsked(req).config.slug, null),
  },
  {
    path: '/:id/preview',
    method: 'post',
    handler: (req) => {
      const { collection, id } = documentAsked(req)
      return preview(req, collection.config.slug, id)
    },
  },
]

async function preview(
  req: PayloadRequest,
  collection: Parameters<typeof layOver>[1]['collection'],
  id: number | null,
): Promise<Response> {
  const asked = form.safeParse(await req.json?.().catch(() => null))
  if (!asked.success) return jsonResponse(req, { problem: translate(req, 'previewNotYet') }, 400)
  const { locale, values } = asked.data
  const over = await layOver(req, { collection, id, locale }, values)
  if (!over) throw new NotFound(req.t)
  const placed = placeOnPage(over)
  if ('missing' in placed)
    return jsonResponse(req, {
      problem: translate(req, placed.missing === 'page' ? 'previewNoPage' : 'previewNoStart'),
    })
  const html = await renderLaidOver(placed.path, placed.over)
  return jsonResponse(req, html === null ? { problem: translate(req, 'previewNotYet') } : { html })
}
