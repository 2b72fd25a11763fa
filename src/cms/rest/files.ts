import type { PayloadRequest } from 'payload'
import { replacedAt } from '@/cms/media/replaced'
import { answerShare } from '@/cms/media/share'
import { answerSize } from '@/cms/media/sizes'
import { problem } from './problem'

export const isFile = (path: string): boolean => path.startsWith('/api/media/file/')

/** A file that is missing and one that the principal may not see are answered alike; one that was replaced leads on. */
export async function answerFile(
  request: Request,
  { i18n, payload, user }: Pick<PayloadRequest, 'i18n' | 'payload' | 'user'>,
  pass: (request: Request) => Promise<Response>,
): Promise<Response> {
  const url = new URL(request.url)
  url.search = ''
  const made =
    (await answerSize(payload, user, url.pathname)) ??
    (await answerShare(payload, user, url.pathname))
  if (made) return request.method === 'HEAD' ? new Response(null, made) : made
  const answer = await pass(new Request(url, { headers: request.headers }))
  const found = answer.ok || answer.status === 304 || answer.status === 416
  if (!found) {
    const to = await replacedAt(payload, user, url.pathname)
    return to
      ? new Response(null, { status: 308, headers: { Location: to } })
      : problem(i18n, 404, 'notFound')
  }
  return request.method === 'HEAD' ? new Response(null, answer) : answer
}
