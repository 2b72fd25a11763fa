import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ClosedCalls } from '@/features/calls/closed-calls'
import { getClosedCalls } from '@/features/calls/queries/lists'
import { pageMetadata } from '@/features/metadata/metadata'
import { otherLocale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; year: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, ...rest } = await params
  const locale = localeIn(rest)
  const t = await getTranslations({ locale, namespace: 'calls' })
  return pageMetadata({
    locale,
    title: t('closedTitle', { year }),
    description: t('lead'),
    path: href(locale, 'callsByYear', { year }),
    alternate: href(otherLocale(locale), 'callsByYear', { year }),
  })
}

export default async function Page({ params }: Props) {
  const { year, ...rest } = await params
  const locale = localeIn(rest)
  const calls = await getClosedCalls(locale, Number(year))
  if (!calls) notFound()
  return <ClosedCalls locale={locale} year={year} calls={calls} />
}
