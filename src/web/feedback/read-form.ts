import type { IncomingMessage } from 'node:http'

/** More than a sentence or two in any letters. */
const mostBytes = 8192
/** Longer answers are cut: the form lets nobody write more. */
const longest = 1000

/** What somebody answered on a page: whether they found it, what they wrote, or both. */
export type Answer = { on: string; found: boolean | null; text: string }
export type Refused = 'empty' | 'tooLong' | 'trap'

/** Reads the form below a page; `trap` when a field was filled in that people do not see. */
export async function readForm(req: IncomingMessage): Promise<Answer | Refused> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of req) {
    bytes += (chunk as Buffer).length
    if (bytes > mostBytes) return 'tooLong'
    chunks.push(chunk as Buffer)
  }
  // Of a field that comes twice the first is meant; bytes that are no letters become a sign for that.
  const form = new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
  if (form.get('website')) return 'trap'
  const found = { yes: true, no: false }[form.get('found') ?? ''] ?? null
  const text = tidy(form.get('text') ?? '')
  return found === null && text === '' ? 'empty' : { on: form.get('on') ?? '', found, text }
}

/** One line, without signs that cannot be seen. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, longest)
