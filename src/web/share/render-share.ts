import { pageOfShare } from '@/i18n/page-forms'
import type { ShareFacts } from '@/lib/page-share'
import { renderBehind, type Render, type Rendered } from '@/web/cache/rendered'
import { drawShareImage } from './draw'

/**
 * Draws the share images of pages that `render` renders, from what each says of itself: of a page that visitors do not
 * get there is none, and one address for each picture. Any other leads to the one the page names now.
 */
export const shareRenderer =
  (render: Render): Render =>
  async (path) => {
    const rendered = await whereItIsNow(render, pageOfShare(path) ?? path)
    if (rendered.kind !== 'page') return rendered
    const { body, share, ...facts } = rendered
    const named = imageNamedIn(body.toString())
    if (!named) return { ...facts, kind: 'absent', status: 404 }
    if (named !== path) return { ...facts, kind: 'redirect', status: 308, location: named }
    const drawn = await drawShareImage(JSON.parse(share ?? '') as ShareFacts)
    return { ...facts, kind: 'page', body: drawn, type: 'image/png' }
  }

/** A page that has moved is drawn where it is now, and not at where it was. */
async function whereItIsNow(render: Render, page: string): Promise<Rendered> {
  const rendered = await renderBehind(render, page)
  return rendered.kind === 'redirect' ? renderBehind(render, rendered.location) : rendered
}

/** The path of the picture that a page names to networks. */
function imageNamedIn(html: string): string | undefined {
  const url = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1]
  return url && new URL(url).pathname
}
