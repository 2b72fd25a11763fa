import type { IncomingMessage, ServerResponse } from 'node:http'
import { parse, serialize } from 'parse5'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { eventInWords, placeKey } from '@/i18n/place-mail'
import { log } from '@/lib/log'
import { networkOf } from '@/lib/network'
import { RateWindows, secondsUntil } from '@/lib/rate-windows'
import { eventInMail, type AskIn } from '@/lib/registration-places'
import type { RegisteredPlace } from '@/lib/registrations'
import { represent } from '@/web/cache/representation'
import { respond } from '@/web/http/respond'
import { elementsIn, set, unset, write } from '@/web/forms/page-elements'
import { isFromHere, sayPlainly } from '@/web/forms/plain-answer'
import { readFields } from '@/web/forms/read-fields'
import { keptForm, type FormOptions } from '@/web/forms/receive-form'
import type { RegistrationDatabase } from './database'
import { cancelPlace } from './keyed-place'
import { placeSentences, registrationSentences } from './words'

type Options = Pick<FormOptions, 'cache' | 'headers' | 'serverUrl'> & {
  pool: RegistrationDatabase
  /** Of pages whose address holds a key, which they tell nobody. Flat: name, value. */
  keyedHeaders: readonly string[]
}
type Said = { status: number; sentence: string; key?: string; more?: string[] }

/** Keys looked up for one network in ten minutes. */
const most = 60
const isKey = (text: string): boolean => /^[\w-]{32}$/.test(text)
const paths = new Map<string, Locale>([
  [href('nb', 'place'), 'nb'],
  [href('en', 'place'), 'en'],
])

/** The page to which the link in an e-mail leads: whether somebody has a place, and a button that cancels it. */
export function showPlaces({ cache, headers, keyedHeaders, pool, serverUrl }: Options) {
  const tries = new RateWindows({ lengthMs: 10 * 60_000, maxKeys: 10_000 })
  const own = new URL(serverUrl).origin

  async function answer(req: IncomingMessage, locale: Locale, client: string) {
    const t = placeSentences[locale]
    const isPost = req.method === 'POST'
    if (isPost && !isFromHere(req, own)) return 400
    const window = tries.at(networkOf(client), Date.now())
    window.count += 1
    if (window.count > most) return { retry: secondsUntil(window.endsAt, Date.now()) }
    const sent = isPost ? await readFields(req, [placeKey]) : null
    if (typeof sent === 'number') return sent
    if (sent === 'trap') return 400
    const key = sent ? sent.typed[placeKey] : new URL(req.url ?? '', own).searchParams.get(placeKey)
    if (!key) return { status: 200, sentence: t.noKey }
    if (!isKey(key)) return { status: 404, sentence: t.none }
    try {
      return isPost ? await cancelled(key, locale) : await found(key, locale)
    } catch (err) {
      log.warn({ err }, 'a place at an event could not be looked up')
      return { status: 503, sentence: t.away, key, more: ['Retry-After', '60'] }
    }
  }

  async function found(key: string, locale: Locale): Promise<Said> {
    const ask: AskIn = async <Row>(statement: string, values: unknown[]) =>
      // The columns are those that the statement names.
      (await pool.query(statement, values)).rows as Row[]
    const [place] = await ask<{ event: number; place: RegisteredPlace; isCancelled: boolean }>(
      `select r.event_id as event, r.place::text as place, coalesce(e.state = 'cancelled', false) as "isCancelled"
       from registrations r join events e on e.id = r.event_id where token = $1`,
      [key],
    )
    const t = placeSentences[locale]
    if (!place) return { status: 404, sentence: t.none }
    const event = eventInWords(await eventInMail(ask, place.event, locale), locale)
    return { status: 200, sentence: t[place.isCancelled ? 'eventOff' : place.place](event), key }
  }

  const cancelled = async (key: string, locale: Locale): Promise<Said> => {
    const t = placeSentences[locale]
    const event = await cancelPlace(pool, { key, locale, serverUrl })
    if (!event) return { status: 404, sentence: t.none }
    return { status: 200, sentence: t.cancelled(eventInWords(event, locale)) }
  }

  async function show(req: IncomingMessage, res: ServerResponse, locale: Locale, client: string) {
    const said = await answer(req, locale, client)
    const { plain } = registrationSentences[locale]
    if (typeof said === 'number') return sayPlainly(res, said, plain, headers)
    if ('retry' in said)
      return sayPlainly(res, 429, plain, [...headers, 'Retry-After', String(said.retry)])
    const page = await keptForm(cache, href(locale, 'place'))
    if (page === null) return sayPlainly(res, 404, plain, headers)
    const { more = [], status } = said
    const filled = Buffer.from(fillPlace(page, said))
    const kept = await represent(filled, 'text/html; charset=utf-8', keyedHeaders, {
      effort: 'quick',
    })
    respond(req, res, kept, { status, headers: ['Cache-Control', 'no-store', ...more] })
  }

  /** `null` when that page was not asked for. */
  return (req: IncomingMessage, res: ServerResponse, client: string): Promise<boolean> | null => {
    const locale = paths.get((req.url ?? '').replace(/\?.*/s, ''))
    if (!locale || !['GET', 'HEAD', 'POST'].includes(req.method ?? '')) return null
    return show(req, res, locale, client).then(() => true)
  }
}

function fillPlace(page: string, { key, sentence }: Said): string {
  const document = parse(page)
  const { byId } = elementsIn(document)
  // The time of day stands on one line.
  write(byId.get('place-state'), sentence.replaceAll('kl. ', 'kl.\u00a0'))
  set(byId.get('place-key'), 'value', key ?? '')
  if (key) unset(byId.get('place-form'), 'hidden')
  return serialize(document)
}
