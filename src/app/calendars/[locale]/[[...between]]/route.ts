import { calendarResponse } from '@/features/events/calendar'
import { calendarOf } from '@/i18n/calendars'
import { isLocale } from '@/i18n/locales'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: string; between?: string[] }> }

/** Events for the calendars of those who come to them. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { between = [], locale } = await params
  const asked = isLocale(locale) && calendarOf(locale, between)
  return asked ? calendarResponse(asked) : new Response(null, { status: 404 })
}
