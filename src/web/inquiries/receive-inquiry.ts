import type { IncomingMessage, ServerResponse } from 'node:http'
import { href } from '@/i18n/paths'
import { log } from '@/lib/log'
import { networkOf } from '@/lib/network'
import { RateWindows, secondsUntil } from '@/lib/rate-windows'
import type { PageCache } from '@/web/cache/page-cache'
import { represent } from '@/web/cache/representation'
import { redirect, setAll } from '@/web/http/plain-responses'
import { respond } from '@/web/http/respond'
import {
  checkInquiry,
  type Inquiry,
  type InquiryProblem,
  type InquiryProblems,
} from './check-inquiry'
import { fillForm, recipientIn, type FormState } from './fill-form'
import { formAt, type InquiryForm } from './forms'
import { keepInquiry, type InquiryDatabase } from './keep-inquiry'
import { proofsSignedWith } from './proof'
import { isAnswer, questionsSignedWith, sumInWords, type Question } from './question'
import { readInquiry } from './read-inquiry'
import { inquiryWords } from './words'

type Options = {
  pool: InquiryDatabase
  /** Keeps the pages of the form, with nothing filled in, apart from those that visitors get as they are. */
  cache: Pick<PageCache, 'read'>
  /** Whether a page may stand at an address, from one look-up. */
  mayStand: (path: string) => Promise<boolean>
  serverUrl: string
  secret: string
  /** Of pages, and of what is none. Flat: name, value. */
  pageHeaders: readonly string[]
  headers: readonly string[]
}

/** Attempts from one network; to more than three times as many only a line is said. */
const mostOfOne = { count: 10, lengthMs: 10 * 60_000 }
/** Inquiries kept from all: more is no people's opinion, and each is an e-mail to the hub. */
const mostOfAll = { count: 60, lengthMs: 60 * 60_000 }

/**
 * The forms to reach the hub and its partners: the page of each with a question of its own for each visitor, and what is sent with it.
 * Whoever cannot be taken at their word gets the form back, with what they typed and a sentence at each field.
 */
export function receiveInquiries(options: Options) {
  const { cache, headers, mayStand, pageHeaders, pool, secret, serverUrl } = options
  const questions = questionsSignedWith(secret)
  const proofs = proofsSignedWith(secret)
  const one = new RateWindows({ lengthMs: mostOfOne.lengthMs, maxKeys: 10_000 })
  const all = new RateWindows({ lengthMs: mostOfAll.lengthMs, maxKeys: 1 })
  const panel = new URL('/admin/collections/inquiries/', serverUrl).href
  const own = new URL(serverUrl).origin

  /** Where somebody stands who sent a form, and what the page of it is before anything is filled in. */
  type Place = { req: IncomingMessage; res: ServerResponse; form: InquiryForm; page: string }
  type Shown = { status?: number; more?: string[]; question?: Question } & Pick<
    FormState,
    'typed' | 'problem'
  >
  async function show({ form: { locale }, page, req, res }: Place, shown: Shown): Promise<void> {
    const { more = [], question = questions.ask(), status = 200, typed, problem } = shown
    const sum = sumInWords(question, locale)
    const filled = fillForm(page, {
      token: question.token,
      challenge: await proofs.challenge(question.token),
      sum,
      typed,
      problem,
    })
    const kept = await represent(Buffer.from(filled), 'text/html; charset=utf-8', pageHeaders, {
      effort: 'quick',
    })
    respond(req, res, kept, { status, headers: ['Cache-Control', 'no-store', ...more] })
  }

  async function take(place: Omit<Place, 'page'>, client: string): Promise<void> {
    const { form, req, res } = place
    const { kind, locale } = form
    const t = inquiryWords[locale]
    const refuse = (status: keyof typeof t.plain, more: readonly string[] = []) => {
      setAll(res, [...headers, ...more])
      res.writeHead(status, {
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': 'no-store',
        Connection: 'close',
      })
      res.end(`${t.plain[status]}\n`)
    }
    if (!isFromHere(req, own)) return refuse(400)
    const now = Date.now()
    const tries = one.at(networkOf(client), now)
    tries.count += 1
    const retry = ['Retry-After', String(secondsUntil(tries.endsAt, now))]
    if (tries.count > 3 * mostOfOne.count) return refuse(429, retry)
    const typed = await readInquiry(req)
    // Programs that fill in everything are told what people are.
    if (typed === 'trap') return redirect(res, 303, href(locale, 'inquirySent'), headers)
    if (typeof typed === 'number') return refuse(typed)

    const page = await keptForm(cache, form.path)
    if (page === null) return refuse(404)
    const given = questions.read(typed.token)
    const question = typeof given === 'object' ? given : undefined
    const isAnswered =
      question &&
      (isAnswer(question, typed.answer) || (await proofs.isDone(typed.altcha, question.token)))
    /** Whoever has answered, or whose browser has done the work, is not asked once more. */
    const back = isAnswered ? question : undefined
    const again = (
      status: number,
      above: string,
      problems: InquiryProblems = {},
      more?: string[],
    ) => {
      const said = Object.entries(problems).map(([field, problem]) => [field, t.fields[problem]])
      return show(
        { ...place, page },
        {
          status,
          more,
          question: problems.answer ? undefined : back,
          typed: { ...typed, answer: back && !problems.answer ? typed.answer : '' },
          problem: { above, title: t.title, fields: Object.fromEntries(said) },
        },
      )
    }

    if (tries.count > mostOfOne.count) return again(429, t.tooMany, {}, retry)
    const checked = checkInquiry(kind, typed)
    const answer = back ? undefined : whyNot(given, typed.answer)
    const problems: InquiryProblems = {
      ...('problems' in checked && checked.problems),
      ...(answer && { answer }),
    }
    if (!('inquiry' in checked) || !back || answer) return again(422, t.wrong, problems)

    const everybody = all.at('', now)
    if (everybody.count >= mostOfAll.count)
      return again(429, t.tooMany, {}, ['Retry-After', String(secondsUntil(everybody.endsAt, now))])
    // Counted before it is kept, so that no more are kept however many come at once.
    everybody.count += 1
    const came = await keep(checked.inquiry, { form, page, token: back.token })
    if (came !== 'kept') everybody.count -= 1
    if (came === 'failed') return again(503, t.notKept, {}, ['Retry-After', '60'])
    if (came === 'used') return again(422, t.wrong, { answer: 'used' })
    redirect(res, 303, href(locale, 'inquirySent'), headers)
  }

  type Sending = { form: InquiryForm; page: string; token: string }
  async function keep(inquiry: Inquiry, { form: { locale, path }, page, token }: Sending) {
    const { email, joining, name, text, topic } = inquiry
    const digest = questions.digest([path, topic, name, email, text, JSON.stringify(joining)])
    const recipient = recipientIn(page)
    try {
      return await keepInquiry(pool, { inquiry, recipient, locale, token, digest, panel })
    } catch (err) {
      log.warn({ err }, 'an inquiry could not be kept')
      return 'failed'
    }
  }

  /** `null` when no form was asked for or sent, and a promise of `false` when there turns out to be none. */
  return (req: IncomingMessage, res: ServerResponse, client: string): Promise<boolean> | null => {
    const form = formAt((req.url ?? '').replace(/\?.*/s, ''))
    if (!form || !['GET', 'HEAD', 'POST'].includes(req.method ?? '')) return null
    return respondTo({ form, req, res }, client)
  }

  async function respondTo(place: Omit<Place, 'page'>, client: string): Promise<boolean> {
    const { path } = place.form
    if (place.form.kind === 'partner' && !(await mayStand(path))) return false
    if (place.req.method === 'POST') await take(place, client)
    else {
      const page = await keptForm(cache, path)
      if (page === null) return false
      await show({ ...place, page }, { typed: {} })
    }
    return true
  }
}

/** `null` where there is no such page: a partner may be known and not be shown. */
async function keptForm(cache: Options['cache'], path: string): Promise<string | null> {
  const reading = await cache.read(path)
  return reading.kind === 'page' ? reading.representation.variants.identity.body.toString() : null
}

const whyNot = (given: ReturnType<Questions['read']>, answer: string): InquiryProblem => {
  if (given === 'expired') return 'expired'
  return answer === '' ? 'noAnswer' : 'wrongAnswer'
}
type Questions = ReturnType<typeof questionsSignedWith>

/** Browsers say where a form stood: https://www.w3.org/TR/fetch-metadata/, older ones by `Origin`. */
function isFromHere({ headers }: IncomingMessage, own: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return headers.origin === undefined || headers.origin === own
}
