import type { Metadata } from 'next'
import { ContactDetails } from '@/features/pages/contact-details'
import { textPageMetadata } from '@/features/pages/metadata'
import { getFixedPage } from '@/features/pages/queries'
import { TextPage } from '@/features/pages/text-page'
import { missing } from '@/features/site/missing'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return textPageMetadata(locale, await getFixedPage(locale, 'contact'))
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const content = await getFixedPage(locale, 'contact')
  if (!content) return missing(locale, href(locale, 'contact'))
  return (
    <TextPage
      locale={locale}
      page="contact"
      content={content}
      aside={<ContactDetails locale={locale} />}
    />
  )
}
