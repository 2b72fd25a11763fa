import type { NextRequest } from 'next/server'
import { sharedPage } from '@/features/preview/queries'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ token: string }> }

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { token } = await params
  return sharedPage(request.headers, token)
}
