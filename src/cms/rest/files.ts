import type { PayloadRequest } from 'payload'
import { problem } from './problem'

export const isFile = (path: string): boolean => path.startsWith('/api/media/file/')

/** A file that is missing and one that the principal may not see are answered alike. */
export async function answerFile(
  request: Request,
  i18n: PayloadRequest['i18n'],
  pass: (request: Request) => Promise<Response>,
): Promise<Response> {
  const url = new URL(request.url)
  url.search = ''
  const answer = await pass(new Request(url, { headers: request.headers }))
  const found = answer.ok || answer.status === 304 || answer.status === 416
  if (!found) return problem(i18n, 404, 'notFound')
  return request.method === 'HEAD' ? new Response(null, answer) : answer
}
