import type { Lists } from '@/cms/publishing/changed-parts'
import { locales } from '@/i18n/locales'
import { part } from '@/lib/parts'
import { inLocale } from '@/lib/property'
import { addressOf } from '@/lib/standing-message'

const everywhere = part.listOf('messages', 'scope', 'site')
const at = (path: string): string => part.listOf('messages', 'path', path)

/** A message is in the list of the whole site or in that of an address, which may be another in each language. */
export const listsOfMessage: Lists = async (_, row) =>
  row['scope'] === 'site'
    ? [everywhere]
    : locales.flatMap((locale) => {
        const path = addressOf(inLocale(row['path'], locale))
        return path === undefined ? [] : [at(path)]
      })

/** The lists whose messages may be shown at an address: of the whole site, of it, and of all above it. */
export function listsAt(path: string): string[] {
  const segments = path.split('/').filter(Boolean)
  const above = segments.map((_, index) => `/${segments.slice(0, index + 1).join('/')}`)
  return [everywhere, ...['/', ...above].map(at)]
}
