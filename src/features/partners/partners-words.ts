import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { capitalised, countInWords } from '@/lib/numerals'
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
      partnersWord: capitalised(countInWords(partners.length, locale)),
      sectors,
      sectorsWord: countInWords(sectors, locale),
    }),
    lead: t('lead', { founders, foundersWord: capitalised(countInWords(founders, locale)) }),
  }
}
