import { searchDescription } from '@/features/search/description'
import { localeIn } from '@/i18n/params'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: string }> }

/** How this site is searched, for browsers. */
export const GET = async (_: Request, { params }: Props): Promise<Response> =>
  new Response(await searchDescription(localeIn(await params)), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
