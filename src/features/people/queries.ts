import type { Locale } from '@/i18n/locales'
import { isConsentedTo, type Brief, type Gateway } from '@/data'
import type { Picture } from '@/features/media/picture'
import { picturesById } from '@/features/media/queries'
import { idOf } from '@/lib/ids'

/** A person as shown in a role, with where they may be reached. `lang` is the language of the title. */
export type NamedPerson = {
  name: string
  title?: string
  email?: string
  phone?: string
  /** As long as they consent to it. */
  portrait?: Picture
  lang: Locale
}

/** Names of people, shown in both languages when published in either. */
export async function peopleById(content: Gateway, locale: Locale, ids: readonly number[]) {
  const facts = await content.byIds('people', locale, ids)
  const photos = facts.map(({ doc }) => portraitIn(doc, content))
  const portraits = await picturesById(
    content,
    locale,
    photos.flatMap((id) => id ?? []),
  )
  return new Map<number, NamedPerson>(
    facts.map(({ doc, lang }, at) => [
      doc.id,
      {
        name: doc.name,
        title: [doc.title, doc.unit].filter(Boolean).join(', ') || undefined,
        email: doc.email || undefined,
        phone: doc.phone || undefined,
        portrait: portraits.get(photos[at] ?? 0),
        lang,
      },
    ]),
  )
}

/** Consent is given for it, not presumed, and is asked again on every day it holds. */
const portraitIn = ({ consent, photo }: Brief<'people'>, { clock }: Gateway): number | null =>
  consent?.given && isConsentedTo(consent, clock) ? idOf(photo) : null
