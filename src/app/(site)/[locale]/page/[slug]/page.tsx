import type { Metadata } from 'next'
import { textPageMetadata } from '@/features/pages/metadata'
import { getPlainPage } from '@/features/pages/queries'
import { TextPage } from '@/features/pages/text-page'
import { missing } from '@/features/site/missing'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  return textPageMetadata(locale, await getPlainPage(locale, slug))
}

export default async function Page({ params }: Props) {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const content = await getPlainPage(locale, slug)
  if (!content) return missing(locale, href(locale, 'page', { slug }))
  return <TextPage locale={locale} page="page" content={content} />
}
