import { getPlace } from './queries'

/** Leads to where a document's page stands now. It may move again, so nobody is to remember it. */
export async function permanentResponse(path: string): Promise<Response> {
  const found = await getPlace(path)
  if (typeof found === 'string') return new Response(null, { status: found === 'gone' ? 410 : 404 })
  return new Response(null, { status: 302, headers: { Location: found.to } })
}
