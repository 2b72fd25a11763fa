import type { IncomingMessage } from 'node:http'
import { readBody } from '@/web/forms/read-fields'

/** Mail programs may send their button in this format as well, and are told to: https://www.rfc-editor.org/rfc/rfc8058#section-3.2 */
export const isMultipart = (req: IncomingMessage): boolean =>
  /^multipart\/form-data *;/i.test(req.headers['content-type'] ?? '')

/** Whether a request in that format is the button to unsubscribe; a status when it is none. */
export async function readOneClick(req: IncomingMessage): Promise<true | 400 | 413> {
  const body = await readBody(req)
  if (body === 413) return body
  const form = await new Response(Buffer.from(body, 'latin1'), {
    headers: { 'content-type': req.headers['content-type'] ?? '' },
  })
    .formData()
    .catch(() => null)
  return form?.get('List-Unsubscribe') === 'One-Click' ? true : 400
}
