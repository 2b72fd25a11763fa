import { draftMode } from 'next/headers'
import type { NextRequest } from 'next/server'
import { href, matchPath } from '@/i18n/paths'

export const dynamic = 'force-dynamic'

/** Ends the preview and leads back to what visitors see of the page, which may be nothing. */
export async function GET(request: NextRequest): Promise<Response> {
  const draft = await draftMode()
  draft.disable()
  const path = request.nextUrl.searchParams.get('path') ?? ''
  const isOurs = /^(?:\/[a-z0-9_-]+)*\/?$/.test(path) && matchPath(path) !== null
  const location = isOurs ? path : href('nb', 'home')
  return new Response(null, { status: 307, headers: { Location: location } })
}
