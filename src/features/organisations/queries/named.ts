import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { Brief, Fact, Gateway } from '@/data'

/** An organisation as named in a text; `href` leads to its page when it is or was a partner. */
export type NamedOrganisation = { id: number; name: string; href?: string; lang: Locale }

/** Organisations by id in the order asked for, named in both languages when published in either. */
export async function organisationsById(
  content: Gateway,
  locale: Locale,
  ids: readonly number[],
): Promise<NamedOrganisation[]> {
  return (await content.byIds('organisations', locale, ids)).map((fact) => toNamed(fact))
}

/** The organisation with this slug in the visitor's language, and its slug in the other. */
export async function organisationBySlug(content: Gateway, locale: Locale, slug: string) {
  const found = await content.whole('organisations', locale, { slug })
  return found && { ...toNamed({ doc: found.doc, lang: locale }), other: found.other?.slug }
}

const toNamed = ({ doc, lang }: Fact<Brief<'organisations'>>): NamedOrganisation => ({
  id: doc.id,
  name: doc.name,
  href: doc.partner ? href(lang, 'partner', { slug: doc.slug }) : undefined,
  lang,
})
