import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HomePage } from '@/features/home/home-page'
import { getHome } from '@/features/home/queries'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeIn(await params)
  const t = await getTranslations({ locale })
  return pageMetadata({
    locale,
    title: t('site.name'),
    description: t('home.description'),
    path: href(locale, 'home'),
    alternate: href(otherLocale(locale), 'home'),
    feeds: { list: 'news' },
    asData: true,
  })
}

export default async function Page({ params }: Props) {
  const locale = localeIn(await params)
  return <HomePage locale={locale} content={await getHome(locale)} />
}
