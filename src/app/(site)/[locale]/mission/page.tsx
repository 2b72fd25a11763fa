import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/features/metadata/metadata'
import { MissionView } from '@/features/mission/mission-view'
import { getFixedPage } from '@/features/pages/queries'
import { localeIn } from '@/i18n/params'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeIn(await params)
  const page = await getFixedPage(locale, 'mission')
  if (!page) return {}
  const { title, lead, path, other } = page
  return pageMetadata({ locale, title, description: lead, path, alternate: other })
}

export default async function Page({ params }: Props) {
  const locale = localeIn(await params)
  const page = await getFixedPage(locale, 'mission')
  if (!page) notFound()
  return <MissionView locale={locale} page={page} />
}
