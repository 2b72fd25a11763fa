import type { Brief, Fact } from '@/data'
import type { Locale } from '@/i18n/locales'
import { dayOf, type Day } from '@/lib/days'

/** When somebody last said that the roster is right, and by what source, where that is told in this language. */
export type Confirmation = { on: Day; source?: string }

/** Of a group; `null` while nobody has. */
export function confirmationOf(
  { doc, lang }: Fact<Pick<Brief<'groups'>, 'confirmed'>>,
  locale: Locale,
): Confirmation | null {
  const { on, source } = doc.confirmed ?? {}
  if (!on) return null
  return { on: dayOf(new Date(on)), ...(source && lang === locale && { source }) }
}
