import { getSitemapPart, partNamed } from '@/features/sitemap/queries'
import { asXml, partXml } from '@/features/sitemap/xml'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ part: string }> }

/** Every published page of a part in every language it has, each naming its translations. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const wanted = partNamed((await params).part.replace(/\.xml$/, ''))
  const entries = wanted ? await getSitemapPart(wanted) : []
  return entries.length > 0 ? asXml(partXml(entries)) : new Response(null, { status: 404 })
}
