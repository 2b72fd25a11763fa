import { getHubData } from '@/features/open-data/queries/hub-data'
import { isDay } from '@/lib/days'

export const dynamic = 'force-dynamic'

/** The hub as other computers read it, today or, with `?date=`, on a day; the web server knows other days for none. */
export async function GET(request: Request): Promise<Response> {
  const day = new URL(request.url).searchParams.get('date') ?? undefined
  return day === undefined || isDay(day)
    ? Response.json(await getHubData(day))
    : new Response(null, { status: 404 })
}
