import type { PayloadRequest } from 'payload'
import { translate } from '@/cms/translate'
import { dateAndTime } from '@/lib/dates'

const header = 'X-Planned-For'

/** Notes for `tellPlanned` that a save became a plan. */
export function sayPlanned(req: PayloadRequest, at: string): void {
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set(header, at)
}

/**
 * Payload says of every save that it worked, whatever became of it. An answer to one that became a
 * plan says so, and when.
 */
export async function tellPlanned(
  answer: Response,
  i18n: PayloadRequest['i18n'],
): Promise<Response> {
  const at = answer.headers.get(header)
  if (!at || !answer.ok) return answer
  const body: unknown = await answer.json()
  const when = dateAndTime(new Date(at), i18n.language === 'en' ? 'en' : 'nb')
  const { headers, status } = answer
  headers.delete('Content-Length')
  return Response.json(
    { ...Object(body), message: translate({ i18n }, 'planMade', { when }) },
    { status, headers },
  )
}
