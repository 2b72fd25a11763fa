import type { LaidOver } from '@/lib/laid-over'
import { log } from '@/lib/log'
import type { Origin } from './next-origin'
import { renderPage } from './render'

/**
 * Renders a page with a draft laid over it as visitors get theirs, past every cache. A text that is being written
 * may be such that no page can be made of it yet.
 */
export const laidOverRenderer =
  (fetch: Origin['fetch']) =>
  async (path: string, over?: LaidOver): Promise<string | null> => {
    try {
      const rendered = await renderPage((asked) => fetch(asked, { kept: false, over }))(path)
      return rendered.kind === 'page' ? rendered.body.toString() : null
    } catch (err) {
      log.warn({ err, collection: over?.collection }, 'a draft could not be rendered')
      return null
    }
  }
