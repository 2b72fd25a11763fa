import { cache } from 'react'
import type { Locale } from '@/i18n/locales'
import { gateway, type Brief, type Gateway } from '@/data'
import type { Clock } from '@/lib/clock'
import { dayOf, startOfDay } from '@/lib/days'
import { listsAt } from '@/features/messages/lists-of'
import { concerns, type MessagePlace } from '@/lib/standing-message'

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
  const found = await notOver(content, locale, {
    reads: listsAt(path),
    only: ({ doc, lang }) => lang === locale && concerns(doc, path),
  })
  return found.filter((doc) => clock.hasCome(doc.from) && !hasEnded(doc, clock)).map(toActive)
}

/** A message as it is shown, where and from when until when. Moments are ISO 8601. */
export type StandingMessage = ActiveMessage & MessagePlace

/** Every message that is shown somewhere or will be, in the order in which they are shown. */
export async function listStandingMessages(
  content: Gateway,
  locale: Locale,
): Promise<StandingMessage[]> {
  const found = await notOver(content, locale, { only: ({ lang }) => lang === locale })
  return found.map(({ from, path, scope, to, ...doc }) => ({
    ...toActive({ ...doc, from, path, scope, to }),
    from,
    path: path ?? null,
    scope,
    to: to ?? null,
  }))
}

export const getStandingMessages = async (locale: Locale): Promise<StandingMessage[]> =>
  listStandingMessages(await gateway(), locale)

/** The most serious first, then the newest. Those to come are among them: until the first of them begins a page is true. */
async function notOver(
  content: Gateway,
  locale: Locale,
  narrowed: Parameters<typeof content.list<'messages'>>[2],
): Promise<Brief<'messages'>[]> {
  const today = startOfDay(dayOf(content.clock.now)).toISOString()
  const found = await content.list('messages', locale, {
    ...narrowed,
    sort: '-from',
    where: { or: [{ to: { exists: false } }, { to: { greater_than: today } }] },
  })
  return found
    .map(({ doc }) => doc)
    .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
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
