import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { Gateway } from '@/data'

/** An event as mentioned elsewhere. `lang` is the language of its title and its page. */
export type NamedEvent = { id: number; title: string; href: string; start: string; lang: Locale }

/** The event with this id, if it is published in either language. */
export async function namedEvent(
  content: Gateway,
  locale: Locale,
  id: number | null,
): Promise<NamedEvent | undefined> {
  if (id === null) return undefined
  const [fact] = await content.byIds('events', locale, [id])
  if (!fact) return undefined
  const { doc, lang } = fact
  const { id: own, title, slug, start } = doc
  return { id: own, title, href: href(lang, 'event', { slug }), start, lang }
}
