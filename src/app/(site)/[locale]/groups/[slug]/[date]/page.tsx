import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { groupMetadata } from '@/features/roster/metadata'
import { getWorkingGroup } from '@/features/roster/queries/groups'
import { WorkingGroupPage } from '@/features/roster/working-group-page'
import { getToday } from '@/features/site/queries'
import { localeIn } from '@/i18n/params'
import { isDay } from '@/lib/days'

type Props = { params: Promise<{ locale: string; slug: string; date: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, date, ...rest } = await params
  const locale = localeIn(rest)
  return isDay(date) ? groupMetadata(locale, await getWorkingGroup(locale, slug), date) : {}
}

export default async function Page({ params }: Props) {
  const { slug, date, ...rest } = await params
  const locale = localeIn(rest)
  const group = isDay(date) ? await getWorkingGroup(locale, slug) : null
  if (!group) notFound()
  return <WorkingGroupPage locale={locale} group={group} day={date} today={await getToday()} />
}
