import { cache } from 'react'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { TextIn } from '@/i18n/words'
import { dayOf, type Day } from '@/lib/days'
import { gateway, type Brief, type Fact, type Gateway } from '@/data'
import { isPartnerNow, type Partnership } from '@/features/organisations/partnership'
import { idOf } from '@/lib/ids'
import { picturesById } from '@/features/media/queries'
import type { Picture } from '@/features/media/picture'
import { type Sector } from '@/lib/sectors'

export type Partner = Partnership & {
  id: number
  name: TextIn
  /** The name where space is short. */
  short: string
  sector: Sector
  /** Took part in starting the hub. */
  founding: boolean
  href: string
  logoId: number | null
}

export type PartnerPage = Partner & {
  logo?: Picture
  description: string
  website?: string
  /** The same page in the other language, when it is published there. */
  alternate?: string
  updatedAt: string
}

/** Everybody who is or has been a partner, in the editors' order. */
export const getPartners = cache(async (locale: Locale): Promise<Partner[]> =>
  listPartners(await gateway(), locale),
)

/** Those whose partnership holds today. */
export const getPartnersToday = async (locale: Locale): Promise<Partner[]> => {
  const { clock } = await gateway()
  return (await getPartners(locale)).filter((partner) => isPartnerNow(partner, clock))
}

export async function listPartners(content: Gateway, locale: Locale): Promise<Partner[]> {
  const facts = await content.list('organisations', locale, {
    where: { partner: { equals: true } },
  })
  return facts.map(toPartner)
}

/** A partner's own page, also after the partnership has ended; `null` before it has begun. */
export const getPartner = cache(async (locale: Locale, slug: string): Promise<PartnerPage | null> =>
  findPartner(await gateway(), { locale, slug }),
)

type Asked = { locale: Locale; slug: string }

export async function findPartner(
  content: Gateway,
  { locale, slug }: Asked,
): Promise<PartnerPage | null> {
  const found = await content.whole('organisations', locale, {
    slug,
    where: { partner: { equals: true } },
  })
  if (!found) return null
  const { doc, other } = found
  const partner = toPartner({ doc, lang: locale })
  if (partner.from !== undefined && !content.clock.hasBegun(partner.from)) return null
  const logos = await picturesById(content, locale, partner.logoId === null ? [] : [partner.logoId])
  return {
    ...partner,
    logo: logos.get(partner.logoId ?? 0),
    description: doc.description ?? '',
    website: doc.website ?? undefined,
    alternate: other ? href(otherLocale(locale), 'partner', { slug: other.slug }) : undefined,
    updatedAt: doc.updatedAt,
  }
}

const toPartner = ({ doc, lang }: Fact<Brief<'organisations'>>): Partner => ({
  id: doc.id,
  name: { text: doc.name, lang },
  short: doc.shortName || doc.name,
  sector: doc.sector,
  founding: doc.founding ?? false,
  href: href(lang, 'partner', { slug: doc.slug }),
  logoId: idOf(doc.logo),
  from: dayIf(doc.partnerFrom),
  to: dayIf(doc.partnerTo),
})

const dayIf = (stored: string | null | undefined): Day | undefined =>
  stored ? dayOf(new Date(stored)) : undefined
