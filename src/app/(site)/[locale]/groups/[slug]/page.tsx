import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readAskedDay } from '@/features/roster/asked-day'
import { groupMetadata } from '@/features/roster/metadata'
import { getWorkingGroup, groupPath } from '@/features/roster/queries/groups'
import { WorkingGroupPage } from '@/features/roster/working-group-page'
import { missing } from '@/features/site/missing'
import { getToday } from '@/features/site/queries'
import { localeIn } from '@/i18n/params'

type Props = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<{ date?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  return groupMetadata(locale, await getWorkingGroup(locale, slug))
}

/** Also where the form for a day is sent, and led on to the day's own address. */
export default async function Page({ params, searchParams }: Props) {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const group = await getWorkingGroup(locale, slug)
  const path = groupPath(locale, slug)
  if (!group) return missing(locale, path)
  const { date: asked } = await searchParams
  const today = await getToday()
  const day = typeof asked === 'string' ? readAskedDay(asked, today) : null
  if (day) redirect(groupPath(locale, slug, day))
  const content = { locale, group, today }
  return <WorkingGroupPage {...content} notUnderstood={asked?.toString()} />
}
