import { cache } from 'react'
import { isPartnerNow } from '@/features/organisations/partnership'
import { type Sector } from '@/lib/sectors'
import { listPartners } from '@/features/organisations/queries/partners'
import { documentPath } from '@/i18n/document-path'
import { initiativePath } from '@/i18n/initiative-kinds'
import { localeOf, otherLocale, type Locale } from '@/i18n/locales'
import { byLetter, type Lettered } from '@/lib/by-letter'
import { idOf } from '@/lib/ids'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'
import { gateway, type Brief, type Gateway } from '@/data'

export type OrganisationEntry = {
  kind: 'organisation'
  id: number
  name: string
  /** The language of its name and its page. */
  lang: Locale
  href: string
  /** How it is called where space is short, when that is another name. */
  short?: string
  sector: Sector
  /** Whether the partnership has ended. */
  former: boolean
}

export type TermEntry = {
  kind: 'term'
  id: number
  name: string
  synonyms: string[]
  /** What it is called in the other language, where that is published. */
  other?: string
  explanation?: string
  /** The page that editors chose for it, while there is one. */
  leadsTo?: { title: string; href: string; lang: string }
}

export type GlossaryEntry = OrganisationEntry | TermEntry

/** Organisations that have a page, and the terms of a language, by letter. */
export const getGlossary = cache(async (locale: Locale) => listGlossary(await gateway(), locale))

export async function listGlossary(
  content: Gateway,
  locale: Locale,
): Promise<Lettered<GlossaryEntry>[]> {
  const [organisations, terms] = await Promise.all([
    organisationsOf(content, locale),
    termsIn(content, locale),
  ])
  return byLetter<GlossaryEntry>([...organisations, ...terms], locale)
}

/** Partners whose partnership has begun: their page stays when it has ended. */
async function organisationsOf(content: Gateway, locale: Locale): Promise<OrganisationEntry[]> {
  const { clock } = content
  const partners = await listPartners(content, locale)
  return partners
    .filter(({ from }) => from === undefined || clock.hasBegun(from))
    .map((partner) => ({
      kind: 'organisation',
      id: partner.id,
      name: withoutSoftHyphens(partner.name.text),
      lang: partner.name.lang,
      href: partner.href,
      ...(partner.short !== partner.name.text && { short: withoutSoftHyphens(partner.short) }),
      sector: partner.sector,
      former: !isPartnerNow(partner, clock),
    }))
}

/** A term is there in the languages it is published in, and in no other. */
async function termsIn(content: Gateway, locale: Locale): Promise<TermEntry[]> {
  const [own, others] = await Promise.all([
    content.list('terms', locale),
    content.list('terms', otherLocale(locale)),
  ])
  const elsewhere = new Map(
    others.flatMap(({ doc, lang }) => (lang === locale ? [] : [[doc.id, doc.name] as const])),
  )
  return Promise.all(
    own
      .filter(({ lang }) => lang === locale)
      .map(async ({ doc }) => ({
        kind: 'term' as const,
        id: doc.id,
        name: doc.name,
        synonyms: doc.synonyms ?? [],
        other: elsewhere.get(doc.id),
        explanation: doc.explanation ?? undefined,
        leadsTo: await pageOf(content, locale, doc.leadsTo),
      })),
  )
}

type LeadsTo = Brief<'terms'>['leadsTo']

/** The gateway asks for all of a type at once. People have no page of their own. */
async function pageOf(
  content: Gateway,
  locale: Locale,
  leadsTo: LeadsTo,
): Promise<TermEntry['leadsTo']> {
  const id = idOf(leadsTo?.value)
  if (!leadsTo || id === null) return undefined
  switch (leadsTo.relationTo) {
    case 'news': {
      const [fact] = await content.byIds('news', locale, [id])
      if (!fact) return undefined
      const { language, title } = fact.doc
      return { title, href: documentPath(localeOf(language), 'news', fact.doc), lang: language }
    }
    case 'organisations': {
      const partners = await listPartners(content, locale)
      const found = partners.find((partner) => partner.id === id)
      const isThere = found && (found.from === undefined || content.clock.hasBegun(found.from))
      return isThere
        ? { title: found.name.text, href: found.href, lang: found.name.lang }
        : undefined
    }
    case 'topics': {
      const [fact] = await content.byIds('topics', locale, [id])
      if (!fact) return undefined
      const { doc, lang } = fact
      return { title: doc.name, href: documentPath(lang, 'topics', doc), lang }
    }
    case 'pages':
    case 'calls':
    case 'events': {
      const [fact] = await content.byIds(leadsTo.relationTo, locale, [id])
      if (!fact) return undefined
      const { doc, lang } = fact
      return { title: doc.title, href: documentPath(lang, leadsTo.relationTo, doc), lang }
    }
    case 'initiatives': {
      const [fact] = await content.byIds('initiatives', locale, [id])
      if (!fact) return undefined
      const { doc, lang } = fact
      return { title: doc.name, href: initiativePath(lang, doc.id), lang }
    }
    default:
      return undefined
  }
}
