import { STATUS_CODES, type ServerResponse } from 'node:http'

/** Redirects. */
export function redirect(
  res: ServerResponse,
  status: number,
  location: string,
  headers: readonly string[],
) {
  setAll(res, headers)
  const caching = 'public, max-age=0, s-maxage=2'
  res.writeHead(status, ['Location', location, 'Content-Length', '0', 'Cache-Control', caching])
  res.end()
}

/** One line instead of an error page, where no person reads the response. */
export function refuseInOneLine(
  res: ServerResponse,
  status: number,
  headers: readonly string[],
): void {
  const body = `${status} ${STATUS_CODES[status]}\n`
  setAll(res, headers)
  res.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    Connection: 'close',
  })
  res.end(body)
}

/** A refusal that a program reads and shows to people: https://www.rfc-editor.org/rfc/rfc9457 */
export function refuseAsProblem(
  res: ServerResponse,
  { detail, status }: { detail: string; status: number },
  headers: readonly string[],
): void {
  const body = Buffer.from(JSON.stringify({ title: STATUS_CODES[status], status, detail }))
  setAll(res, headers)
  res.writeHead(status, {
    'Content-Type': 'application/problem+json',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': '*',
  })
  res.end(body)
}

export function setAll(res: ServerResponse, headers: readonly string[]): void {
  for (let at = 0; at < headers.length; at += 2)
    res.setHeader(headers[at] ?? '', headers[at + 1] ?? '')
}
