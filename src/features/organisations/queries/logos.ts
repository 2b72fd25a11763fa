import { picturesById } from '@/features/media/queries'
import type { Picture } from '@/features/media/picture'
import type { Locale } from '@/i18n/locales'
import { gateway, type Gateway } from '@/data'
import type { Partner } from './partners'

export type PartnerWithLogo = Partner & { logo?: Picture }

/** The partners as they are given, each with its logo where it has one. */
export const getLogos = async (locale: Locale, partners: Partner[]): Promise<PartnerWithLogo[]> =>
  withLogos(await gateway(), locale, partners)

export async function withLogos(
  content: Gateway,
  locale: Locale,
  partners: Partner[],
): Promise<PartnerWithLogo[]> {
  const logos = await picturesById(
    content,
    locale,
    partners.flatMap(({ logoId }) => logoId ?? []),
  )
  return partners.map((partner) => {
    const logo = logos.get(partner.logoId ?? 0)
    return logo ? { ...partner, logo } : partner
  })
}
