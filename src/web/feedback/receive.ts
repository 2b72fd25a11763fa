import type { IncomingMessage, ServerResponse } from 'node:http'
import { href, localeOfPath } from '@/i18n/paths'
import { locales, type Locale } from '@/i18n/locales'
import { log } from '@/lib/log'
import { RateWindows } from '@/lib/rate-windows'
import { readAddress } from '@/web/http/address'
import { redirect, setAll } from '@/web/http/plain-responses'
import { withoutDay } from '@/web/counts/without-day'
import { readForm, type Answer } from './read-form'

type Database = { query: (text: string, values: unknown[]) => Promise<unknown> }
type Options = {
  pool: Database
  /** Whether a page may stand at an address. */
  mayStand: (path: string) => Promise<boolean>
  headers: readonly string[]
}

/** From one network, and from all: more is no readers' opinion. */
const mostOfOne = { count: 10, lengthMs: 10 * 60_000 }
const mostOfAll = { count: 300, lengthMs: 60 * 60_000 }

/**
 * Takes what readers answer below a page, and leads them to a page that thanks them. Nothing is kept but the answer, the
 * page and the day. Who cannot be taken at their word is told why in a sentence.
 */
export function receiveFeedback({ pool, mayStand, headers }: Options) {
  const one = new RateWindows({ lengthMs: mostOfOne.lengthMs, maxKeys: 10_000 })
  const all = new RateWindows({ lengthMs: mostOfAll.lengthMs, maxKeys: 1 })

  const isTooMany = (client: string): boolean => {
    const now = Date.now()
    const [own, everybody] = [one.at(client, now), all.at('', now)]
    if (own.count >= mostOfOne.count || everybody.count >= mostOfAll.count) return true
    own.count += 1
    everybody.count += 1
    return false
  }

  async function answer(req: IncomingMessage, res: ServerResponse, locale: Locale) {
    const refuse = (status: keyof (typeof sentences)['nb']) => {
      setAll(res, headers)
      res.writeHead(status, {
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': 'no-store',
        ...(status >= 429 && { 'Retry-After': '60' }),
        Connection: 'close',
      })
      res.end(`${sentences[locale][status]}\n`)
    }
    const site = req.headers['sec-fetch-site']
    if (site !== undefined && site !== 'same-origin') return refuse(400)
    const form = await readForm(req)
    if (form === 'tooLong') return refuse(413)
    if (form === 'empty') return refuse(400)
    if (form !== 'trap') {
      const path = pageOf(form)
      if (path === null || !(await mayStand(path))) return refuse(404)
      if (isTooMany(String(req.headers['x-forwarded-for']))) return refuse(429)
      try {
        await pool.query(
          `insert into feedback (day, path, found, text)
           values ((now() at time zone 'Europe/Oslo')::date, $1, $2, $3)`,
          [path, form.found, form.text],
        )
      } catch (err) {
        log.warn({ err }, 'an answer of a reader could not be kept')
        return refuse(503)
      }
    }
    redirect(res, 303, href(locale, 'feedback'), headers)
  }

  return (req: IncomingMessage, res: ServerResponse): boolean => {
    const path = (req.url ?? '').replace(/\?.*/s, '')
    if (req.method !== 'POST' || !addresses.has(path)) return false
    answer(req, res, localeOfPath(path)).catch(() => res.destroy())
    return true
  }
}

const addresses = new Set(locales.map((locale) => href(locale, 'feedback')))

/** One of endlessly many days counts as the page it is of. */
function pageOf({ on }: Answer): string | null {
  const address = readAddress(on.replace(/[?#].*/s, ''))
  return address.kind === 'page' || address.kind === 'day' ? withoutDay(address.key) : null
}

const sentences = {
  nb: {
    400: 'Svar ja eller nei, eller skriv en setning. Gå tilbake og prøv igjen; det du skrev, står der fremdeles.',
    404: 'Siden du svarte om, finnes ikke. Gå tilbake og last den inn på nytt.',
    413: 'Teksten er for lang. Gå tilbake og kort den ned; det du skrev, står der fremdeles.',
    429: 'Det har kommet mange svar på kort tid. Vent litt, gå tilbake og send en gang til.',
    503: 'Svaret kunne ikke lagres akkurat nå. Gå tilbake og send det en gang til om litt.',
  },
  en: {
    400: 'Answer yes or no, or write a sentence. Go back and try again; what you wrote is still there.',
    404: 'The page you answered about is not there. Go back and load it again.',
    413: 'The text is too long. Go back and shorten it; what you wrote is still there.',
    429: 'Many answers have come in a short time. Wait a little, go back and send it again.',
    503: 'The answer could not be kept just now. Go back and send it again in a while.',
  },
} as const satisfies Record<Locale, Record<number, string>>
