import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GlossaryPage } from '@/features/glossary/glossary-page'
import { getGlossary } from '@/features/glossary/queries'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeIn(await params)
  const t = await getTranslations({ locale, namespace: 'glossary' })
  return pageMetadata({
    locale,
    title: t('title'),
    description: t('description'),
    path: href(locale, 'glossary'),
    alternate: href(otherLocale(locale), 'glossary'),
  })
}

export default async function Page({ params }: Props) {
  const locale = localeIn(await params)
  return <GlossaryPage locale={locale} letters={await getGlossary(locale)} />
}
