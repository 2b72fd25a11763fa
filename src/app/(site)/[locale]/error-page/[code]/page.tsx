import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ErrorView } from '@/features/site/error-view'
import { localeIn } from '@/i18n/params'
import { errorName } from '@/lib/error-codes'

type Props = { params: Promise<{ locale: string; code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code: text, ...rest } = await params
  const [locale, code] = [localeIn(rest), errorName(text)]
  if (!code) notFound()
  const t = await getTranslations({ locale, namespace: 'site' })
  return {
    title: `${t(`error.${code}.title`)} – ${t('name')}`,
    robots: { index: false, follow: true },
  }
}

/** Asked for by the web server only, which answers with it under the address that failed. */
export default async function Page({ params }: Props) {
  const { code: text, ...rest } = await params
  const [locale, code] = [localeIn(rest), errorName(text)]
  if (!code) notFound()
  return <ErrorView locale={locale} code={code} />
}
