import { isConsentedTo, type Brief, type Gateway } from '@/data'
import type { Locale } from '@/i18n/locales'
import { idOf } from '@/lib/ids'
import type { News } from '@/payload-types'

/** Whom journalists reach about an article. `lang` is the language of the title. */
export type PressContact = {
  name: string
  title?: string
  phone?: string
  email?: string
  lang: Locale
}

/** Nobody, when somebody of the register is meant who is not published or has given no consent that holds. */
export async function pressContactOf(
  content: Gateway,
  locale: Locale,
  { pressContact }: News,
): Promise<PressContact | undefined> {
  const { name, role, phone, email } = pressContact ?? {}
  const id = idOf(pressContact?.person)
  if (id === null) return name ? toContact({ name, title: role, phone, email }, locale) : undefined
  const [found] = await content.byIds('people', locale, [id])
  if (!found?.doc.consent?.given || !isConsentedTo(found.doc.consent, content.clock))
    return undefined
  const { title, unit } = found.doc
  return toContact({ ...found.doc, title: [title, unit].filter(Boolean).join(', ') }, found.lang)
}

type Reachable = Pick<Brief<'people'>, 'name' | 'title' | 'phone' | 'email'>

const toContact = ({ name, title, phone, email }: Reachable, lang: Locale): PressContact => ({
  name,
  title: title || undefined,
  phone: phone || undefined,
  email: email || undefined,
  lang,
})
