import { isUpload } from './body'

/** Deeper than any text our editor makes; Payload and the database walk through what is sent by recursion. */
const deepest = 200

/**
 * Whether a body is what Payload takes it for without asking: a JSON object, by itself or as `_payload` of a form
 * with files, nested no deeper than it can be walked through.
 */
export async function isWellFormedRequest(
  { headers, method, url }: Pick<Request, 'headers' | 'method' | 'url'>,
  body: Uint8Array<ArrayBuffer> | null,
): Promise<boolean> {
  if (!['PATCH', 'POST', 'PUT'].includes(method)) return true
  if (!body || body.length === 0) return !savesDocument(method, new URL(url).pathname)
  const type = headers.get('Content-Type') ?? ''
  const text = isUpload({ headers }) ? await payloadOf(body, type) : new TextDecoder().decode(body)
  if (text === undefined) return false
  if (!isUpload({ headers }) && !type.startsWith('application/json')) return false
  if (text === null) return true
  try {
    const sent: unknown = JSON.parse(text)
    return typeof sent === 'object' && sent !== null && !Array.isArray(sent) && isShallow(sent)
  } catch {
    return false
  }
}

/** Whether a request saves something, which takes words; signing out, for one, takes none. */
const savesDocument = (method: string, path: string): boolean =>
  method === 'PATCH' || /^\/api\/(?:globals\/)?[^/]+$/.test(path)

/** The words that come with a file: `null` when there are none, `undefined` when the form cannot be read. */
async function payloadOf(
  body: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<string | null | undefined> {
  try {
    const form = await new Response(body, { headers: { 'Content-Type': type } }).formData()
    const words = form.get('_payload')
    return words === null || typeof words === 'string' ? words : undefined
  } catch {
    return undefined
  }
}

/** Level by level, so that what is deep is only looked at and not followed. */
function isShallow(sent: object): boolean {
  let level: object[] = [sent]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return false
    level = level.flatMap((each): object[] => Object.values(each).filter(isObject))
  }
  return true
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
