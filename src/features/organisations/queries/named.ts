import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { Organisation } from '@/payload-types'
import type { Fact, Gateway } from '@/server/gateway'

/** An organisation as named in a text; `href` leads to its page when it is or was a partner. */
export type NamedOrganisation = { id: number; name: string; href?: string; lang: Locale }

/** Organisations by id in the order asked for, named in both languages when published in either. */
export async function organisationsById(
  content: Gateway,
  locale: Locale,
  ids: readonly number[],
): Promise<NamedOrganisation[]> {
  if (ids.length === 0) return []
  const where = { id: { in: [...ids] } }
  const facts = await content.findFacts('organisations', { locale, where, depth: 0 })
  return facts
    .toSorted((a, b) => ids.indexOf(a.doc.id) - ids.indexOf(b.doc.id))
    .map((fact) => toNamed(fact))
}

/** The organisation with this slug in the reader's language. */
export async function organisationBySlug(content: Gateway, locale: Locale, slug: string) {
  const doc = await content.findOne('organisations', {
    locale,
    where: { slug: { equals: slug } },
    depth: 0,
  })
  return doc && toNamed({ doc, lang: locale })
}

const toNamed = ({ doc, lang }: Fact<Organisation>): NamedOrganisation => ({
  id: doc.id,
  name: doc.name,
  href: doc.partner ? href(lang, 'partner', { slug: doc.slug }) : undefined,
  lang,
})
