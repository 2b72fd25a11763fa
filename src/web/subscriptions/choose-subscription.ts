import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { log } from '@/lib/log'
import { networkOf } from '@/lib/network'
import { RateWindows, secondsUntil } from '@/lib/rate-windows'
import { keyDigest, subscriptionKeys } from '@/lib/subscriptions'
import { represent } from '@/web/cache/representation'
import { fillForm } from '@/web/forms/fill-form'
import { isFromHere, sayPlainly } from '@/web/forms/plain-answer'
import { readSentForm, tickedIn } from '@/web/forms/read-fields'
import { keptForm } from '@/web/forms/receive-form'
import { redirect } from '@/web/http/plain-responses'
import { respond } from '@/web/http/respond'
import { choicesIn, subscriptionBoxes, tickedBy } from './choices'
import {
  confirmSubscription,
  endSubscription,
  readSubscription,
  type SubscriptionKey,
} from './keep-subscription'
import { isMultipart, readOneClick } from './one-click'
import type { SubscriptionOptions } from './receive-subscriptions'
import { subscriptionWords } from './words'

/** Pages and buttons of one network: more is nobody who chooses. */
const most = { count: 60, lengthMs: 10 * 60_000 }

type Place = { req: IncomingMessage; res: ServerResponse; locale: Locale }

/**
 * The page that the links in messages to subscribers lead to. To open it changes nothing, since programs that look for
 * viruses open links: only its buttons do, and the one of mail programs (https://www.rfc-editor.org/rfc/rfc8058).
 */
export function chooseSubscription(options: SubscriptionOptions) {
  const { cache, headers, keyedHeaders, pool, secret, serverUrl } = options
  const { digestOf, subscriberOf } = subscriptionKeys(secret)
  const own = new URL(serverUrl).origin
  const requests = new RateWindows({ lengthMs: most.lengthMs, maxKeys: 10_000 })
  const keyOf = (written: string): SubscriptionKey => ({
    id: subscriberOf(written),
    link: keyDigest(written),
  })

  async function show(place: Place, written: string, saved: boolean): Promise<void> {
    const { locale, res } = place
    const t = subscriptionWords[locale]
    const found = written ? await readSubscription(pool, keyOf(written)) : null
    if (!found) return redirect(res, 303, href(locale, 'unsubscribed'), headers)
    const page = await keptForm(cache, href(locale, 'subscription'))
    if (page === null) return sayPlainly(res, 503, t.plain, [...headers, 'Retry-After', '60'])
    const filled = fillForm(page, {
      fields: ['key'],
      typed: { key: written },
      ticked: tickedBy(found),
      written: {
        state: found.confirmed ? (saved ? t.saved : t.confirmed) : t.pending,
        keep: found.confirmed ? t.save : t.confirm,
      },
    })
    const kept = await represent(Buffer.from(filled), 'text/html; charset=utf-8', keyedHeaders, {
      effort: 'quick',
    })
    respond(place.req, res, kept, { headers: ['Cache-Control', 'no-store'] })
  }

  async function take({ locale, req, res }: Place, inAddress: string): Promise<void> {
    const t = subscriptionWords[locale]
    const refuse = (status: keyof typeof t.plain) => sayPlainly(res, status, t.plain, headers)
    const endAtOnce = async () => {
      const key = keyOf(inAddress)
      if (!key.id && !(await readSubscription(pool, key))) return refuse(404)
      await endSubscription(pool, key, digestOf)
      return sayPlainly(res, 200, t.plain, headers)
    }
    if (isMultipart(req)) {
      const clicked = await readOneClick(req)
      return clicked === true ? endAtOnce() : refuse(clicked)
    }
    const form = await readSentForm(req)
    if (form === 'trap') return refuse(400)
    if (typeof form === 'number') return refuse(form)
    if (form.get('List-Unsubscribe') === 'One-Click') return endAtOnce()
    if (!isFromHere(req, own)) return refuse(400)
    const written = form.get('n') ?? inAddress
    const key = keyOf(written)
    const action = form.get('do')
    if (action !== 'keep' && action !== 'leave') return refuse(400)
    if (
      action === 'keep' &&
      (await confirmSubscription(pool, key, choicesIn(tickedIn(form, subscriptionBoxes))))
    ) {
      const saved = new URLSearchParams({ n: written, saved: '1' })
      return redirect(res, 303, `${href(locale, 'subscription')}?${saved}`, headers)
    }
    await endSubscription(pool, key, digestOf)
    redirect(res, 303, href(locale, 'unsubscribed'), headers)
  }

  return async (place: Place, client: string): Promise<boolean> => {
    const { locale, req, res } = place
    const now = Date.now()
    const window = requests.at(networkOf(client), now)
    window.count += 1
    const t = subscriptionWords[locale]
    const asked = new URLSearchParams((req.url ?? '').split('?')[1] ?? '')
    const written = asked.get('n') ?? ''
    try {
      if (window.count > most.count) {
        const retry = ['Retry-After', String(secondsUntil(window.endsAt, now))]
        sayPlainly(res, 429, t.plain, [...headers, ...retry])
      } else if (req.method === 'POST') await take(place, written)
      else await show(place, written, asked.has('saved'))
    } catch (err) {
      log.warn({ err }, 'a subscription could not be read or changed')
      sayPlainly(res, 503, t.plain, [...headers, 'Retry-After', '60'])
    }
    return true
  }
}
