import { draftMode } from 'next/headers'
import type { NextRequest } from 'next/server'
import { draftAddress } from '@/features/preview/queries'

export const dynamic = 'force-dynamic'

/** Shows somebody signed in a draft they may read; to anybody else there is nothing here. */
export async function GET(request: NextRequest): Promise<Response> {
  const asked = request.nextUrl.searchParams
  const address = await draftAddress(request.headers, {
    collection: asked.get('collection'),
    id: asked.get('id'),
    locale: asked.get('locale'),
  })
  if (!address) return new Response(null, { status: 404 })
  const draft = await draftMode()
  draft.enable()
  return new Response(null, { status: 307, headers: { Location: address } })
}
