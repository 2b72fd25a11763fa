import type { Metadata } from 'next'
import { InquiryWayIn } from '@/features/inquiries/way-in'
import { ContactDetails } from '@/features/pages/contact-details'
import { textPageMetadata } from '@/features/pages/metadata'
import { getFixedPage } from '@/features/pages/queries'
import { TextPage } from '@/features/pages/text-page'
import { getSite } from '@/features/site/queries'
import { hubWithContact } from '@/features/site/structured-data'
import { missing } from '@/features/site/missing'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeIn(await params)
  return textPageMetadata(locale, await getFixedPage(locale, 'contact'))
}

export default async function Page({ params }: Props) {
  const locale = localeIn(await params)
  const content = await getFixedPage(locale, 'contact')
  if (!content) return missing(locale, href(locale, 'contact'))
  const { contact } = await getSite(locale)
  return (
    <TextPage
      locale={locale}
      page="contact"
      content={content}
      facts={{ kind: 'ContactPage', things: [hubWithContact(contact)] }}
      before={<ContactDetails locale={locale} />}
      after={<InquiryWayIn locale={locale} />}
    />
  )
}
