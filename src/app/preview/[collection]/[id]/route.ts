import type { NextRequest } from 'next/server'
import { ownPage } from '@/features/preview/queries'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ collection: string; id: string }> }

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { searchParams } = request.nextUrl
  const [locale, bundle] = [searchParams.get('locale'), searchParams.get('bundle')]
  return ownPage(request.headers, { ...(await params), locale, bundle })
}
