import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NetworksPage } from '@/features/initiatives/networks-page'
import { getInitiatives } from '@/features/initiatives/queries'
import { pageMetadata } from '@/features/metadata/metadata'
import { getTopics } from '@/features/topics/queries'
import { otherLocale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeIn(await params)
  const t = await getTranslations({ locale, namespace: 'networks' })
  return pageMetadata({
    locale,
    title: t('name'),
    description: t('lead'),
    path: href(locale, 'networks'),
    alternate: href(otherLocale(locale), 'networks'),
  })
}

export default async function Page({ params }: Props) {
  const locale = localeIn(await params)
  const [initiatives, topics] = await Promise.all([getInitiatives(locale), getTopics(locale)])
  return <NetworksPage locale={locale} initiatives={initiatives} topics={topics} />
}
