import { cache } from 'react'
import type { Locale } from '@/i18n/locales'
import { gateway, type Brief, type Gateway } from '@/data'
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
    listActiveMessages(await gateway(), { locale, path, now: new Date() }),
)

type Asked = { locale: Locale; path: string; now: Date }

/** A message is shown from its first moment until, and not including, its last. */
export async function listActiveMessages(
  content: Gateway,
  { locale, path, now }: Asked,
): Promise<ActiveMessage[]> {
  const moment = now.toISOString()
  const found = await content.list('messages', locale, {
    sort: '-from',
    where: {
      and: [
        { from: { less_than_equal: moment } },
        { or: [{ to: { exists: false } }, { to: { greater_than: moment } }] },
      ],
    },
  })
  return found
    .flatMap(({ doc, lang }) => (lang === locale && concerns(doc, path) ? [doc] : []))
    .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
    .map(toActive)
}

const levels: ActiveMessage['level'][] = ['critical', 'important', 'information']

const toActive = ({ id, level, text, link, linkText }: Brief<'messages'>): ActiveMessage => ({
  id,
  level,
  text: text ?? '',
  ...(link && { link: { href: link, label: linkText || link } }),
})
