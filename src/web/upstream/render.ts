import { renderToStaticMarkup } from 'react-dom/server'
import { dayAfter, startOfDay, todayInOslo } from '@/lib/days'
import { log } from '@/lib/log'
import { part } from '@/lib/parts'
import { putBody } from '@/lib/page-body'
import type { Rendered, Render } from '@/web/cache/rendered'
import { transform } from './transform'
import { OwnError } from '@/lib/own-error'
import type { OriginResponse } from './next-origin'
import { sizesInTurn } from './sizes-in-turn'

/** Next could not render the page: a reason to serve the stored one, and nothing to keep. */
export class RenderError extends OwnError {
  override name = 'RenderError'
}

/** Renders pages through `fetch` and transforms them to what visitors get. */
export const renderPage =
  (fetch: (path: string) => Promise<OriginResponse>): Render =>
  async (path) => {
    const began = performance.now()
    const response = await fetch(path)
    const rendered: Rendered = {
      ...toRendered(path, response),
      reads: response.reads,
      until: response.until,
    }
    log.debug({ path, kind: rendered.kind, ms: Math.round(performance.now() - began) }, 'rendered')
    return rendered
  }

/**
 * Gets public files, which are made of nothing but what stands at their address.
 * Payload says 404 for whatever goes wrong: that is believed only while
 * `connected` says that the database is there, or an outage would take the last good copies away.
 */
export function renderFile(
  fetch: (path: string) => Promise<OriginResponse>,
  connected: () => boolean,
): Render {
  const ask = sizesInTurn(fetch)
  return async (path) => {
    const { status, type, location, body } = await ask(path)
    // Replaced: true as long as what it leads to stays.
    if (status === 308 && location)
      return { kind: 'redirect', status, location, reads: [part.address(location)] }
    if (status === 200) return { kind: 'page', body, type, reads: [], until: midnight() }
    // A portrait is there again when its person consents anew.
    if (status === 404 && connected())
      return { kind: 'absent', status, reads: [part.list('people')] }
    throw new RenderError(`${path} responded ${status}`)
  }
}

/** Consents end with a day, and nothing is saved then: whether a file may still be shown is asked again on the next. */
const midnight = (): number => startOfDay(dayAfter(todayInOslo())).valueOf()

function toRendered(
  path: string,
  { status, type, location, body, elements }: OriginResponse,
): Rendered {
  if (status >= 300 && status < 400 && location) return { kind: 'redirect', status, location }
  if (status === 404 || status === 410) return { kind: 'absent', status }
  if (status !== 200) throw new RenderError(`${path} responded ${status}`)
  if (type === 'text/plain') return { kind: 'page', body, type: 'text/plain; charset=utf-8' }
  if (!type.startsWith('text/html')) return { kind: 'page', body, type }

  const page = transform(body.toString('utf8'))
  const inner = renderToStaticMarkup(elements)
  // Quotes in texts are escaped.
  const styleAttributes = page.styleAttributes + inner.split(' style="').length - 1
  if (styleAttributes > 0)
    log.warn({ path, styleAttributes }, 'the policy ignores style attributes')
  if (page.status === 404 || page.status === 410) return { kind: 'absent', status: page.status }
  return {
    kind: 'page',
    body: Buffer.from(putBody(page.html, inner)),
    type: 'text/html; charset=utf-8',
    share: page.share,
  }
}
