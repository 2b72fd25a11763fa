import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { archiveMetadata } from '@/features/message-archive/metadata'
import { ArchivePage } from '@/features/message-archive/archive-page'
import { getShownMessages, getYearsShown } from '@/features/message-archive/queries/shown'
import { localeIn } from '@/i18n/params'
import { shownSpan } from '@/lib/shown-span'

type Props = { params: Promise<{ locale: string; date: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { date, ...rest } = await params
  const span = shownSpan(date)
  return span ? archiveMetadata(localeIn(rest), { span }) : {}
}

export default async function Page({ params }: Props) {
  const { date, ...rest } = await params
  const locale = localeIn(rest)
  const span = shownSpan(date)
  if (!span) notFound()
  const [messages, years] = await Promise.all([getShownMessages(locale, span), getYearsShown()])
  return <ArchivePage locale={locale} asked={{ span }} messages={messages} years={years} />
}
