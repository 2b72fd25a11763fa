import { feedResponse } from '@/features/feeds/feed'
import { feedAsked } from '@/i18n/feeds'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<Record<'locale' | 'list' | 'slug' | 'format', string>> }

/** The newest articles of a list, for those who follow it. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const asked = feedAsked(await params)
  return asked ? feedResponse(asked) : new Response(null, { status: 404 })
}
