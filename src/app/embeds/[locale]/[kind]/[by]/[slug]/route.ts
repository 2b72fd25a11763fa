import { embedPage } from '@/features/embeds/page'
import { getEmbedded } from '@/features/embeds/queries'
import { embedAsked, embedType } from '@/i18n/embeds'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<Record<'locale' | 'kind' | 'by' | 'slug', string>> }

/** News or events for the frame of another site. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const asked = embedAsked(await params)
  const found = asked && (await getEmbedded(asked))
  if (found && 'to' in found)
    return new Response(null, { status: 308, headers: { Location: found.to } })
  return found
    ? new Response(await embedPage(asked, found), { headers: { 'Content-Type': embedType } })
    : new Response(null, { status: 404 })
}
