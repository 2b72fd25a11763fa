import type { PayloadRequest } from 'payload'
import { layOver } from '@/cms/previews/lay-over'
import { placeOnPage } from '@/cms/previews/place-on-page'
import type { LaidOver } from '@/lib/laid-over'
import { partAt, placesIn } from './parts'
import { bundleSeen } from './stored'

/**
 * What goes out together with a document in a bundle, in each language that brings readers something new, as far as
 * the principal may see the bundle and what is in it.
 */
export async function besideInBundle(
  req: PayloadRequest,
  id: number,
  shown: Pick<LaidOver, 'collection' | 'id' | 'locale'>,
): Promise<LaidOver[]> {
  const bundle = id > 0 ? await bundleSeen(req, id) : null
  if (!bundle) return []
  const beside: LaidOver[] = []
  for (const place of placesIn(bundle.items)) {
    const part = await partAt(req, place, new Date().toISOString())
    for (const locale of part?.plan ? (part.plan.languages ?? [shown.locale]) : []) {
      if (isSame(shown, place, locale)) continue
      const over = await layOver(req, { collection: place.collection, id: place.document, locale })
      if (!over) continue
      const placed = placeOnPage(over)
      beside.push('over' in placed ? placed.over : over)
    }
  }
  return beside
}

const isSame = (
  shown: Pick<LaidOver, 'collection' | 'id' | 'locale'>,
  { collection, document }: { collection: string; document: number },
  locale: string,
): boolean =>
  shown.collection === collection &&
  shown.id === document &&
  (collection === 'news' || shown.locale === locale)
