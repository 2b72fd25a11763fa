import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** Responds to what Node's parser refuses: in one line, since there is no address to tell the language from. */
export const respondToBrokenRequest =
  (headers: readonly string[]) =>
  (error: NodeJS.ErrnoException, socket: Duplex): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    const status = statuses[error.code ?? ''] ?? '400 Bad Request'
    const body = `${status}\n`
    const own = ['Connection', 'close', 'Cache-Control', 'no-store', 'Content-Type', textType]
    const all = [...own, 'Content-Length', String(body.length), ...headers]
    const lines = all.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${all[at + 1]}`] : []))
    socket.end(`HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
  }

const textType = 'text/plain; charset=utf-8'

/** RFC 9112, 3.2: a request with two Host fields is refused. */
export function hasTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? ''
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  return hosts > 1
}

const statuses: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}
