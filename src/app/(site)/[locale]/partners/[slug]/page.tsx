import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/features/metadata/metadata'
import { PartnerPage } from '@/features/partners/partner-page'
import { getPartnerWork } from '@/features/partners/queries/partner-page'
import { getPartner } from '@/features/organisations/queries/partners'
import { missing } from '@/features/site/missing'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'
import { getToday } from '@/features/site/queries'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const partner = await getPartner(locale, slug)
  if (!partner) return {}
  const { id, name, description, href: path, alternate, sector } = partner
  const t = await getTranslations({ locale, namespace: 'partners' })
  return pageMetadata({
    locale,
    title: name.text,
    description: description || undefined,
    path,
    alternate,
    share: { label: `${t('name')} · ${t(`sector.${sector}`)}`, seed: `partner ${id}` },
  })
}

export default async function Page({ params }: Props) {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const partner = await getPartner(locale, slug)
  if (!partner) return missing(locale, href(locale, 'partner', { slug }))
  const work = await getPartnerWork(locale, partner.id)
  const content = { partner, work, today: await getToday() }
  return <PartnerPage locale={locale} slug={slug} {...content} />
}
