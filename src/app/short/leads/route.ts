import { shortAddressResponse } from '@/features/site/short-address'

export const dynamic = 'force-dynamic'

/** What the page cache asks for in place of a short address. */
export const GET = (request: Request): Promise<Response> =>
  shortAddressResponse(new URL(request.url).searchParams.get('path') ?? '')
