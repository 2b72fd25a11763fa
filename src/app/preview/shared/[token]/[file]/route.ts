import type { NextRequest } from 'next/server'
import { sharedPicture } from '@/features/preview/queries'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ token: string; file: string }> }

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { token, file } = await params
  return sharedPicture(request.headers, token, file)
}
