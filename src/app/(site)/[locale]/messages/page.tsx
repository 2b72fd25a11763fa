import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { archiveMetadata } from '@/features/message-archive/metadata'
import { ArchivePage } from '@/features/message-archive/archive-page'
import {
  getLatestShown,
  getShownNow,
  getYearsShown,
} from '@/features/message-archive/queries/shown'
import { getToday } from '@/features/site/queries'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'
import { askedSpan } from '@/lib/shown-span'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ date?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return archiveMetadata(localeIn(await params))
}

/** Also where the form for a moment is sent, `?date=19.06.2026 kl. 19.40`, and led on to its own address. */
export default async function Page({ params, searchParams }: Props) {
  const locale = localeIn(await params)
  const { date: asked } = await searchParams
  // «I dag» is another day after midnight, and so where it leads.
  await getToday()
  const date = typeof asked === 'string' ? askedSpan(asked) : null
  if (date) redirect(href(locale, 'messagesOn', { date }))
  const [now, messages, years] = await Promise.all([
    getShownNow(locale),
    getLatestShown(locale),
    getYearsShown(),
  ])
  return (
    <ArchivePage
      locale={locale}
      now={now}
      messages={messages}
      years={years}
      notUnderstood={asked?.toString()}
    />
  )
}
