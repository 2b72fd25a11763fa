import type { IncomingMessage, ServerResponse } from 'node:http'
import { localeOfPath } from '@/i18n/paths'
import { locales, type Locale } from '@/i18n/locales'
import { errorCodes, type ErrorCode } from '@/lib/error-codes'
import { log } from '@/lib/log'
import type { PageCache } from '@/web/cache/page-cache'
import { represent, type Representation } from '@/web/cache/representation'
import { plainErrorPage } from './plain-error-page'
import { respond } from './respond'

/** Pages for what goes wrong, rendered like all others under an address no visitor can ask for. */
export class ErrorPages {
  readonly #cache: PageCache
  readonly #headers: readonly string[]

  /**
   * `cache` holds nothing else, so that no visitor's address can name an error page; `headers` are those of the plain
   * page for when none can be rendered, flat.
   */
  constructor(cache: PageCache, headers: readonly string[]) {
    this.#cache = cache
    this.#headers = headers
  }

  /** Sends the page for `status` in the language of the address, or a plain one if it cannot be rendered. */
  async send(
    req: IncomingMessage,
    res: ServerResponse,
    status: ErrorCode,
    headers: readonly string[] = [],
  ): Promise<void> {
    const page = await this.#page(localeOfPath(req.url ?? '/'), status)
    const caching = status >= 500 || status === 429 ? 'no-store' : 'public, max-age=0, s-maxage=2'
    respond(req, res, page, { status, headers: ['Cache-Control', caching, ...headers] })
  }

  /** Makes all of them, so that they are at hand when nothing can be rendered any more. */
  async prepare(): Promise<void> {
    for (const locale of locales) for (const code of errorCodes) await this.#page(locale, code)
  }

  async #page(locale: Locale, code: ErrorCode): Promise<Representation> {
    try {
      const reading = await this.#cache.read(`/${locale}/error-page/${code}`)
      if (reading.kind === 'page') return reading.representation
      log.warn({ code, locale }, 'there is no page for this error')
    } catch {
      // The cache has logged why; the plain page needs nothing that can fail.
    }
    const html = plainErrorPage(locale, code)
    return represent(Buffer.from(html), 'text/html; charset=utf-8', this.#headers)
  }
}
