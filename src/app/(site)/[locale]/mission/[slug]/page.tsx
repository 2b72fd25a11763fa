import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/features/metadata/metadata'
import { PillarView } from '@/features/mission/pillar-view'
import { getPillar } from '@/features/mission/queries/pillar'
import { missing } from '@/features/site/missing'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const pillar = await getPillar(locale, slug)
  if (!pillar) return {}
  const { topic, other, picture } = pillar
  const t = await getTranslations({ locale, namespace: 'mission' })
  return pageMetadata({
    locale,
    title: topic.name,
    description: topic.lead,
    path: topic.href,
    alternate: other,
    picture,
    share: { label: t('name'), pillar: topic.colour, seed: `topic ${topic.id}` },
  })
}

export default async function Page({ params }: Props) {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const pillar = await getPillar(locale, slug)
  if (!pillar) return missing(locale, href(locale, 'pillar', { slug }))
  return <PillarView locale={locale} pillar={pillar} />
}
