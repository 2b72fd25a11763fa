import type { Metadata } from 'next'
import { CalendarPage } from '@/features/events/calendar-page'
import { calendarPageMetadata } from '@/features/events/metadata'
import { getCalendarChoice } from '@/features/events/queries/calendar-choice'
import { choiceIn } from '@/i18n/calendars'
import { localeIn } from '@/i18n/params'

type Asked = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

async function read({ params, searchParams }: Props) {
  const locale = localeIn(await params)
  const sent = Object.entries(await searchParams).flatMap(([name, values]) =>
    [values ?? []].flat().map((value) => [name, value]),
  )
  const made = choiceIn(locale, new URLSearchParams(sent))
  return { locale, choice: await getCalendarChoice(locale, made) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, choice } = await read(props)
  return calendarPageMetadata(locale, choice)
}

/** Also where the form with the choice is sent. */
export default async function Page(props: Props) {
  const { locale, choice } = await read(props)
  return <CalendarPage locale={locale} choice={choice} />
}
