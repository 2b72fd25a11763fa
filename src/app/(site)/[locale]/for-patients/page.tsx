import type { Metadata } from 'next'
import { textPageMetadata } from '@/features/pages/metadata'
import { getFixedPage } from '@/features/pages/queries'
import { TextPage } from '@/features/pages/text-page'
import { missing } from '@/features/site/missing'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeIn(await params)
  return textPageMetadata(locale, await getFixedPage(locale, 'patients'))
}

export default async function Page({ params }: Props) {
  const locale = localeIn(await params)
  const content = await getFixedPage(locale, 'patients')
  if (!content) return missing(locale, href(locale, 'patients'))
  return <TextPage locale={locale} page="patients" content={content} />
}
