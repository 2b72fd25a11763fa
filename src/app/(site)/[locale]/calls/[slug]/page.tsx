import type { Metadata } from 'next'
import { CallView } from '@/features/calls/call-view'
import { callFacts } from '@/features/calls/page-facts'
import { getCall } from '@/features/calls/queries/call'
import { pageMetadata } from '@/features/metadata/metadata'
import { missing } from '@/features/site/missing'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const call = await getCall(locale, slug)
  return call ? pageMetadata(await callFacts(locale, call)) : {}
}

export default async function Page({ params }: Props) {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const call = await getCall(locale, slug)
  if (!call) return missing(locale, href(locale, 'call', { slug }))
  return <CallView locale={locale} call={call} />
}
