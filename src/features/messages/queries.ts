import { cache } from 'react'
import type { Locale } from '@/i18n/locales'
import { gateway, type Brief, type Gateway } from '@/data'
import type { Clock } from '@/lib/clock'
import { dayOf, startOfDay } from '@/lib/days'
import { listsAt } from './lists-of'
import { concerns } from './scope'

export type ActiveMessage = {
  id: number
  level: 'information' | 'important' | 'critical'
  text: string
  link?: { href: string; label: string }
}

/** The messages to be shown on a page now, the most serious first, then the newest. */
export const getActiveMessages = cache(
  async (locale: Locale, path: string): Promise<ActiveMessage[]> =>
    listActiveMessages(await gateway(), { locale, path }),
)

type Asked = { locale: Locale; path: string }

/** A message is shown from its first moment until, and not including, its last. */
export async function listActiveMessages(
  content: Gateway,
  { locale, path }: Asked,
): Promise<ActiveMessage[]> {
  const { clock } = content
  const today = dayOf(clock.now)
  const found = await content.list('messages', locale, {
    sort: '-from',
    // Those to come are among them: until the first of them begins the page is true.
    where: {
      or: [{ to: { exists: false } }, { to: { greater_than: startOfDay(today).toISOString() } }],
    },
    reads: listsAt(path),
    only: ({ doc, lang }) => lang === locale && concerns(doc, path),
  })
  return found
    .flatMap(({ doc }) => (clock.hasCome(doc.from) && !hasEnded(doc, clock) ? [doc] : []))
    .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
    .map(toActive)
}

const hasEnded = ({ to }: Brief<'messages'>, clock: Clock): boolean =>
  typeof to === 'string' && clock.hasCome(to)

const levels: ActiveMessage['level'][] = ['critical', 'important', 'information']

const toActive = ({ id, level, text, link, linkText }: Brief<'messages'>): ActiveMessage => ({
  id,
  level,
  text: text ?? '',
  ...(link && { link: { href: link, label: linkText || link } }),
})
