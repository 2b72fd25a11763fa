import { getShortLead } from './queries'

/**
 * Leads on from a short address: 308, as from an old address of a document, or 307 where it ends on a day, since
 * nobody is to remember what ends. 404 where it leads nowhere, also after its day: an editor may give it another.
 */
export async function shortAddressResponse(path: string): Promise<Response> {
  const lead = await getShortLead(path)
  if (!lead) return new Response(null, { status: 404 })
  const status = lead.until ? 307 : 308
  return new Response(null, { status, headers: { Location: lead.to } })
}
