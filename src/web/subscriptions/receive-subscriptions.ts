import type { IncomingMessage, ServerResponse } from 'node:http'
import { locales, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { longestInInquiry } from '@/lib/inquiries'
import { oneSpelling } from '@/lib/internet-address'
import { subscriptionKeys, type SubscriptionChoices } from '@/lib/subscriptions'
import { emailProblem, problemsIn, type FieldProblem } from '@/web/forms/check-fields'
import type { FormPlace } from '@/web/forms/form-kind'
import { receiveForm, type FormOptions } from '@/web/forms/receive-form'
import type { InquiryDatabase } from '@/web/inquiries/keep-inquiry'
import { choicesIn, subscriptionBoxes } from './choices'
import { chooseSubscription } from './choose-subscription'
import { keepSubscription } from './keep-subscription'
import { subscribeWords } from './words'

export type SubscriptionOptions = FormOptions & {
  pool: InquiryDatabase
  /** Of the page whose address holds a key. Flat: name, value. */
  keyedHeaders: readonly string[]
}
type Subscription = { email: string; choices: SubscriptionChoices }
type Checked = { entry: Subscription } | { problems: { email?: FieldProblem } }
type Receive = (
  req: IncomingMessage,
  res: ServerResponse,
  client: string,
) => Promise<boolean> | null

/**
 * The form to be told of news by e-mail, and the page to confirm, change and end that. Whatever is known of an address,
 * whoever sends the form gets the same response.
 */
export function receiveSubscriptions({ pool, ...options }: SubscriptionOptions): Receive {
  const { secret, serverUrl } = options
  const { digestOf } = subscriptionKeys(secret)
  const choose = chooseSubscription({ pool, ...options })
  const thanks = ({ locale }: FormPlace): string => href(locale, 'subscribeSent')
  const subscribe = receiveForm(options, {
    at: (path) => ofPath('subscribe', path),
    isBelow: () => false,
    fields: ['email'],
    boxes: subscriptionBoxes,
    words: subscribeWords,
    check: (_, { email }, ticked): Checked => {
      const problems = problemsIn({ email: emailProblem(email, longestInInquiry.email) })
      return problems.email
        ? { problems }
        : {
            entry: { email: oneSpelling(email), choices: choicesIn(ticked) },
          }
    },
    thanks,
    keep: async ({ choices, email }, { digest, form, token }) => {
      const address = digestOf(email)
      const asked = { email, choices, locale: form.locale, token, digest, address, serverUrl }
      return (await keepSubscription(pool, asked)) === 'kept' ? { to: thanks(form) } : 'used'
    },
    mostOfOne: 10,
    // Each may be an e-mail to somebody who has not asked for it.
    mostOfAll: 200,
  })

  return (req, res, client) => {
    const keyed = ofPath('subscription', (req.url ?? '').replace(/\?.*/s, ''))
    const isOurs = keyed && ['GET', 'HEAD', 'POST'].includes(req.method ?? '')
    return isOurs ? choose({ req, res, locale: keyed.locale }, client) : subscribe(req, res, client)
  }
}

function ofPath(page: 'subscribe' | 'subscription', path: string): FormPlace | null {
  const locale: Locale | undefined = locales.find((each) => href(each, page) === path)
  return locale ? { locale, path } : null
}
