import type { Locale } from '@/i18n/locales'
import type { Gateway } from '@/data'

/** A person as shown in a role, with where they may be reached. `lang` is the language of the title. */
export type NamedPerson = {
  name: string
  title?: string
  email?: string
  phone?: string
  lang: Locale
}

/** Names of people, shown in both languages when published in either. */
export async function peopleById(content: Gateway, locale: Locale, ids: readonly number[]) {
  const facts = await content.byIds('people', locale, ids)
  return new Map<number, NamedPerson>(
    facts.map(({ doc, lang }) => [
      doc.id,
      {
        name: doc.name,
        title: [doc.title, doc.unit].filter(Boolean).join(', ') || undefined,
        email: doc.email || undefined,
        phone: doc.phone || undefined,
        lang,
      },
    ]),
  )
}
