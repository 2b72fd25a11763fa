import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PartnerFormPage } from '@/features/inquiries/partner-form-page'
import { pageMetadata } from '@/features/metadata/metadata'
import { isPartnerOn } from '@/features/organisations/partnership'
import { getPartner, type PartnerPage } from '@/features/organisations/queries/partners'
import { missing } from '@/features/site/missing'
import { getToday } from '@/features/site/queries'
import { otherLocale, type Locale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href, matchPath } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** The partner, as long as it is one. */
async function read(params: Props['params']) {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const found = await getPartner(locale, slug)
  const partner = found && isPartnerOn(found, await getToday()) ? found : null
  return { locale, slug, partner }
}

/** The same form in the other language, where the partner has a page in it. */
function inOther(locale: Locale, { alternate }: PartnerPage): string | undefined {
  const slug = alternate && matchPath(alternate)?.params['slug']
  return slug ? href(otherLocale(locale), 'partnerInquiry', { slug }) : undefined
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, partner, slug } = await read(params)
  if (!partner) return {}
  const t = await getTranslations({ locale, namespace: 'inquiry' })
  return pageMetadata({
    locale,
    title: t('partner.title', { name: partner.short }),
    path: href(locale, 'partnerInquiry', { slug }),
    alternate: inOther(locale, partner),
    noindex: true,
  })
}

export default async function Page({ params }: Props) {
  const { locale, partner, slug } = await read(params)
  if (!partner) return missing(locale, href(locale, 'partnerInquiry', { slug }))
  const other = inOther(locale, partner)
  return <PartnerFormPage locale={locale} slug={slug} partner={partner} other={other} />
}
