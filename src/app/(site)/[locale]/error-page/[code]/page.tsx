import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isErrorCode } from '@/features/site/error-codes'
import { ErrorView } from '@/features/site/error-view'
import type { Locale } from '@/i18n/locales'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: Locale; code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params
  if (!isErrorCode(code)) notFound()
  const t = await getTranslations({ locale, namespace: 'site' })
  return {
    title: `${t(`error.${code}.title`)} – ${t('name')}`,
    robots: { index: false, follow: true },
  }
}

/** Asked for by the web server only, which answers with it under the address that failed. */
export default async function Page({ params }: Props) {
  const { locale, code } = await params
  if (!isErrorCode(code)) notFound()
  return <ErrorView locale={locale} code={code} />
}
