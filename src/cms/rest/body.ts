/** JSON is text that somebody wrote; files come as multipart and are measured once more by Payload. */
const largestText = 2_000_000
const largestFile = 26_000_000
/** Visitors send an e-mail address and a password, and nobody knows yet who they are. */
const largestFromVisitor = 20_000

/** Whether a request carries a file. */
export const isUpload = ({ headers }: Pick<Request, 'headers'>): boolean =>
  headers.get('Content-Type')?.startsWith('multipart/form-data') ?? false

/** The body of a request, read no further than it may be long; `null` when there is none. */
export async function readRequestBody(
  request: Request,
  { signedIn }: { signedIn: boolean },
): Promise<Uint8Array<ArrayBuffer> | null | 'too large'> {
  const { body, headers } = request
  if (!body) return null
  const largest = !signedIn ? largestFromVisitor : isUpload(request) ? largestFile : largestText
  if (Number(headers.get('Content-Length')) > largest) return 'too large'
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > largest) return 'too large'
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
