import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { capitalised, inWords } from '@/lib/numerals'
import { bySector } from '@/features/organisations/partnership'
import type { Partner } from '@/features/organisations/queries/partners'

/** `Fjorten partnere, seks sektorer`, and how many of them started the hub. */
export async function partnersWords(locale: Locale, partners: readonly Partner[]) {
  const t = await getTranslations({ locale, namespace: 'partners' })
  if (partners.length === 0) return { title: t('name'), lead: undefined }
  const sectors = bySector(partners).length
  const founders = partners.filter(({ founding }) => founding).length
  return {
    title: t('title', {
      partners: partners.length,
      partnersWord: capitalised(inWords(partners.length, locale)),
      sectors,
      sectorsWord: inWords(sectors, locale),
    }),
    lead: t('lead', { founders, foundersWord: capitalised(inWords(founders, locale)) }),
  }
}
