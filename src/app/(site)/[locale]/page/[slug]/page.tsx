import type { Metadata } from 'next'
import { textPageMetadata } from '@/features/pages/metadata'
import { getPlainPage } from '@/features/pages/queries'
import { TextPage } from '@/features/pages/text-page'
import { missing } from '@/features/site/missing'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: Locale; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  return textPageMetadata(locale, await getPlainPage(locale, slug))
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params
  const content = await getPlainPage(locale, slug)
  if (!content) return missing(locale, href(locale, 'page', { slug }))
  return <TextPage locale={locale} page="page" content={content} contents />
}
