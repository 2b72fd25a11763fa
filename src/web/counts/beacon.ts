import type { IncomingMessage, ServerResponse } from 'node:http'
import { readAddress } from '@/web/http/address'
import { setAll } from '@/web/http/plain-responses'
import type { Counts } from './counts'

/** Where a page that a browser got beforehand says that it is looked at. */
const asking = '/seen?on='

/**
 * Counts a page that was prefetched when it is shown, which sends no request. Only pages of this site say so, and only
 * of addresses that are known; anybody else is responded to alike.
 */
export const countShown =
  (counts: Counts, isKnown: (path: string) => boolean, headers: readonly string[]) =>
  (req: IncomingMessage, res: ServerResponse): boolean => {
    const { method, url = '' } = req
    if (method !== 'POST' || !url.startsWith(asking)) return false
    req.resume()
    const path = new URLSearchParams(url.slice(url.indexOf('?'))).get('on') ?? ''
    const address = readAddress(path)
    const ours = req.headers['sec-fetch-site'] === 'same-origin'
    const isPage = address.kind === 'page' || address.kind === 'day'
    if (ours && isPage && isKnown(address.key)) counts.seenBefore(req, address.key)
    setAll(res, headers)
    res.writeHead(204, { 'Cache-Control': 'no-store' }).end()
    return true
  }
