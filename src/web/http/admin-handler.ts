import type { IncomingMessage, ServerResponse } from 'node:http'
import compression from 'compression'
import onHeaders from 'on-headers'
import type { Handler } from '@/web/upstream/next-origin'

export type AdminHandlerOptions = {
  handler: Handler
  headers: readonly (readonly [string, string])[]
}

/** Admin, API and previews go to Next as they come and leave as they are, compressed on the way. */
export function adminHandler({ handler, headers }: AdminHandlerOptions) {
  const compress = compression()
  return (req: IncomingMessage, res: ServerResponse): void => {
    for (const [name, value] of headers) res.setHeader(name, value)
    onHeaders(res, () => {
      res.removeHeader('X-Powered-By')
      // A draft's picture has the address it will be public under: no cache in front may keep it.
      if (!res.hasHeader('Cache-Control')) res.setHeader('Cache-Control', 'private, no-cache')
    })
    // Written for Express, it asks of request and response nothing that Node's do not have.
    const next = () => handler(req, res)
    compress(req as never, res as never, next)
  }
}
