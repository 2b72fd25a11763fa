import type { ServerResponse } from 'node:http'
import { localeOfPath } from '@/i18n/paths'
import { setAll } from '@/web/http/plain-responses'
import type { HeldMessages } from './held-messages'

/** Where a page asks what stands on it now, followed by its address. */
const asking = '/shown-messages?on='

/** Longer addresses are none of ours. */
const longest = 1024

/**
 * Responds at once, also in an outage, with what stands on a page: a print asks and waits. What is not known yet is
 * 503, and the page keeps what it was rendered with. `headers` are flat.
 */
export const respondWithMessages =
  (held: HeldMessages, headers: readonly string[]) =>
  (target: string, res: ServerResponse): boolean => {
    if (!target.startsWith(asking)) return false
    const on = new URLSearchParams(target.slice(target.indexOf('?'))).get('on') ?? ''
    const shown = on.length > longest ? 'refused' : held.shown(localeOfPath(on), on, new Date())
    const status = shown === 'refused' ? 400 : shown ? 200 : 503
    setAll(res, headers)
    res.writeHead(status, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    })
    res.end(JSON.stringify(status === 200 ? shown : {}))
    return true
  }
