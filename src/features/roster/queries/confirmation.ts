import { cache } from 'react'
import { gateway, type Gateway } from '@/data'
import type { Locale } from '@/i18n/locales'
import { dayOf, type Day } from '@/lib/days'

/** When somebody last said that the roster is right, and by what source, where that is told in this language. */
export type Confirmation = { on: Day; source?: string }

/** Of the coordination group; `null` while nobody has. */
export const getConfirmation = cache(async (locale: Locale): Promise<Confirmation | null> =>
  findConfirmation(await gateway(), locale),
)

export async function findConfirmation(
  content: Gateway,
  locale: Locale,
): Promise<Confirmation | null> {
  const where = { kind: { equals: 'coordination' } }
  const [group] = await content.list('groups', locale, { where })
  const { on, source } = group?.doc.confirmed ?? {}
  if (!on) return null
  return { on: dayOf(new Date(on)), ...(source && group?.lang === locale && { source }) }
}
