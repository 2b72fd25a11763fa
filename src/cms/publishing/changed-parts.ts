import type { PayloadRequest } from 'payload'
import { part } from '@/lib/parts'
import { inLocale } from '@/lib/property'
import { locales } from '@/i18n/locales'
import { type PublicState, type Row } from './public-state'

/**
 * Names of the narrower lists a document stands in (`part.listOf`), and of what else shows something
 * else when it is saved. Asked before and after the save.
 */
export type Lists = (req: PayloadRequest, row: Row) => Promise<string[]>

/** Names of everything that shows something of a document as it is now. */
export async function partsOf(
  req: PayloadRequest,
  collection: string,
  { row, state, lists }: { row: Row; state: PublicState; lists?: Lists },
): Promise<string[]> {
  const slugs = locales.map((locale) => inLocale(row['slug'], locale))
  const addresses = [...Object.values(state.paths), ...state.files]
  return [
    part.list(collection),
    part.document(collection, Number(row['id'])),
    part.hundred(collection, Number(row['id'])),
    ...slugs.flatMap((slug) => (slug ? part.slug(collection, String(slug)) : [])),
    ...addresses.flatMap((path) => (path ? part.address(path) : [])),
    ...((await lists?.(req, row)) ?? []),
  ]
}
