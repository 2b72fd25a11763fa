import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { NetworksPage } from '@/features/initiatives/networks-page'
import { getInitiatives } from '@/features/initiatives/queries'
import { pageMetadata } from '@/features/metadata/metadata'
import { getTopics } from '@/features/topics/queries'
import { kindNamed, networksPath } from '@/i18n/initiative-kinds'
import { otherLocale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const kind = kindNamed(locale, slug)
  if (!kind) return {}
  const t = await getTranslations({ locale, namespace: 'networks' })
  return pageMetadata({
    locale,
    title: t(`kind.${kind}`),
    description: t('lead'),
    path: networksPath(locale, kind),
    alternate: networksPath(otherLocale(locale), kind),
  })
}

export default async function Page({ params }: Props) {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const kind = kindNamed(locale, slug)
  if (!kind) notFound()
  const [initiatives, topics] = await Promise.all([getInitiatives(locale), getTopics(locale)])
  return (
    <NetworksPage
      locale={locale}
      initiatives={initiatives.filter((each) => each.kind === kind)}
      topics={topics}
      kind={kind}
      other={networksPath(otherLocale(locale), kind)}
    />
  )
}
