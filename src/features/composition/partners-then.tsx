import { getTranslations } from 'next-intl/server'
import type { Partner } from '@/features/organisations/queries/partners'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { foreign } from '@/i18n/words'
import { MoreLink } from '@/ui/frame/links'
import { Section } from '@/ui/frame/section'
import { EmptyState } from '@/ui/lists/related'
import { NameRun } from '@/ui/roster/partners'

type Props = { locale: Locale; partners: Partner[] }

/** The partners of a day as one flowing text. */
export async function PartnersThen({ locale, partners }: Props) {
  const t = await getTranslations({ locale, namespace: 'composition' })
  return (
    <Section name={t('partners', { count: partners.length })} roster>
      {partners.length > 0 ? (
        <NameRun
          names={partners.map(({ id, name, short, href: url }) => ({
            key: String(id),
            name: short,
            href: url,
            lang: foreign(name.lang, locale),
          }))}
        />
      ) : (
        <EmptyState>{t('noPartners')}</EmptyState>
      )}
      <p className="mt-6">
        <MoreLink href={href(locale, 'partners')}>{t('allPartners')}</MoreLink>
      </p>
    </Section>
  )
}
