import { getTranslations } from 'next-intl/server'
import type { FormerPartner } from '@/features/organisations/queries/former'
import type { Partner } from '@/features/organisations/queries/partners'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { foreign } from '@/i18n/words'
import { MoreLink } from '@/ui/frame/links'
import { Section } from '@/ui/frame/section'
import { EmptyState } from '@/ui/lists/related'
import { NameRun } from '@/ui/roster/partners'

type Props = { locale: Locale; partners: Partner[]; former: FormerPartner[] }

/** The partners of a day as one flowing text; those that are not shown any more come last. */
export async function PartnersThen({ locale, partners, former }: Props) {
  const t = await getTranslations({ locale, namespace: 'composition' })
  const names = [
    ...partners.map((one) => ({ ...one, text: one.short })),
    ...former.map((one) => ({ ...one, text: one.name.text, href: undefined })),
  ]
  return (
    <Section name={t('partners', { count: names.length })} roster>
      {names.length > 0 ? (
        <NameRun
          names={names.map(({ id, text, name, href: url }) => ({
            key: String(id),
            name: text,
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
