import { getTranslations } from 'next-intl/server'
import type { Partner } from '@/features/organisations/queries/partners'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { foreign } from '@/i18n/words'
import { MoreLink } from '@/ui/frame/links'
import { Section } from '@/ui/frame/section'
import { NameRun } from '@/ui/roster/partners'

type Props = { locale: Locale; partners: Partner[]; note: string }

/** The partners as one flowing text. */
export async function HomePartners({ locale, partners, note }: Props) {
  const t = await getTranslations({ locale, namespace: 'home' })
  if (partners.length === 0) return null
  return (
    <Section name={t('partners', { count: partners.length })} note={note}>
      <NameRun
        names={partners.map(({ id, name, short, href: url }) => ({
          key: String(id),
          name: short,
          href: url,
          lang: foreign(name.lang, locale),
        }))}
      />
      <p className="mt-8">
        <MoreLink href={href(locale, 'partners')}>{t('allPartners')}</MoreLink>
      </p>
    </Section>
  )
}
