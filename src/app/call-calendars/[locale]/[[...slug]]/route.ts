import { callCalendarResponse } from '@/features/calls/calendar'
import { isLocale } from '@/i18n/locales'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: string; slug?: string[] }> }

/** Deadlines of calls for the calendars of those who will apply. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { locale, slug: [slug] = [] } = await params
  return isLocale(locale)
    ? callCalendarResponse({ locale, slug })
    : new Response(null, { status: 404 })
}
