import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { archiveMetadata } from '@/features/message-archive/metadata'
import { ArchivePage } from '@/features/message-archive/archive-page'
import { getShownMessages, getYearsShown } from '@/features/message-archive/queries/shown'
import { localeIn } from '@/i18n/params'
import { yearInOslo } from '@/lib/days'

type Props = { params: Promise<{ locale: string; year: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, ...rest } = await params
  return archiveMetadata(localeIn(rest), { year: Number(year) })
}

export default async function Page({ params }: Props) {
  const { year: written, ...rest } = await params
  const [locale, year] = [localeIn(rest), Number(written)]
  const years = await getYearsShown()
  if (!years.includes(year)) notFound()
  const messages = await getShownMessages(locale, yearInOslo(year))
  return <ArchivePage locale={locale} asked={{ year }} messages={messages} years={years} />
}
