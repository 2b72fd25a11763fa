import type { Metadata } from 'next'
import { MissionView } from '@/features/mission/mission-view'
import { textPageMetadata } from '@/features/pages/metadata'
import { getFixedPage } from '@/features/pages/queries'
import { missing } from '@/features/site/missing'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeIn(await params)
  return textPageMetadata(locale, await getFixedPage(locale, 'mission'))
}

export default async function Page({ params }: Props) {
  const locale = localeIn(await params)
  const page = await getFixedPage(locale, 'mission')
  if (!page) return missing(locale, href(locale, 'mission'))
  return <MissionView locale={locale} page={page} />
}
