import type { IncomingMessage } from 'node:http'
import type { Ticked } from './fill-form'

/** The longest message in letters of four bytes, each percent-encoded, and a little. */
const mostBytes = 64 * 1024

/** What was typed into the fields of a form, by their names. */
export type TypedFields<Field extends string> = Record<Field | GuardField, string>

/** What every form carries besides its own fields: the answer to its question, whose question it is, and the work done. */
const guardFields = ['answer', 'token', 'altcha'] as const
export type GuardField = (typeof guardFields)[number]

/** Reads what was sent; a status when that is no form of ours, `trap` when a field was filled in that people do not see. */
export async function readFields<Field extends string>(
  req: IncomingMessage,
  fields: readonly Field[],
  boxes: readonly string[] = [],
): Promise<{ typed: TypedFields<Field>; ticked: Ticked } | 400 | 413 | 415 | 'trap'> {
  const form = await readSentForm(req)
  if (!(form instanceof URLSearchParams)) return form
  const names = [...fields, ...guardFields]
  if (names.some((name) => form.getAll(name).length > 1)) return 400
  const typed = (name: string): string =>
    (form.get(name) ?? '').replaceAll(/\r\n?/g, '\n').normalize('NFC').trim()
  return {
    // Each name has its text.
    typed: Object.fromEntries(names.map((name) => [name, typed(name)])) as TypedFields<Field>,
    ticked: tickedIn(form, boxes),
  }
}

export const tickedIn = (form: URLSearchParams, boxes: readonly string[]): Ticked =>
  Object.fromEntries(boxes.map((name) => [name, form.getAll(name)]))

/** A form as browsers send it. */
export async function readSentForm(
  req: IncomingMessage,
): Promise<URLSearchParams | 400 | 413 | 415 | 'trap'> {
  const [type = ''] = (req.headers['content-type'] ?? '').split(';')
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') return 415
  const body = await readBody(req)
  if (body === 413) return body
  // Browsers percent-encode everything else: https://url.spec.whatwg.org/#concept-urlencoded-serializer
  if (!/^[\x20-\x7e]*$/.test(body)) return 400
  const form = new URLSearchParams(body)
  if (form.get('website')) return 'trap'
  return form
}

/** What was sent, each byte a letter. */
export async function readBody(req: IncomingMessage): Promise<string | 413> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of req) {
    // A stream without encoding gives buffers; its type does not say so.
    const buffer = chunk as Buffer
    bytes += buffer.length
    if (bytes > mostBytes) return 413
    chunks.push(buffer)
  }
  return Buffer.concat(chunks).toString('latin1')
}
