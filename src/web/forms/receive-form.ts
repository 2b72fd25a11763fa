import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '@/lib/log'
import { networkOf } from '@/lib/network'
import { RateWindows, secondsUntil } from '@/lib/rate-windows'
import type { PageCache } from '@/web/cache/page-cache'
import { represent } from '@/web/cache/representation'
import { redirect } from '@/web/http/plain-responses'
import { respond } from '@/web/http/respond'
import type { AnswerProblem } from './check-fields'
import { fillForm, type FormState } from './fill-form'
import type { VisitorFormKind, FormPlace, FormOutcome, Sending } from './form-kind'
import { isFromHere, sayPlainly, type PlainWords } from './plain-answer'
import { proofsSignedWith } from './proof'
import { isAnswer, questionsSignedWith, sumInWords, type Question } from './question'
import { readFields } from './read-fields'

export type FormOptions = {
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

/**
 * A form: its page with a question of its own for each visitor, and what is sent with it. Whoever cannot be taken at
 * their word gets it back, with what they typed and a sentence at each field.
 */
export function receiveForm<
  Form extends FormPlace,
  Field extends string,
  Problem extends string,
  Entry,
>(
  { cache, headers, mayStand, pageHeaders, secret, serverUrl }: FormOptions,
  kind: VisitorFormKind<Form, Field, Problem, Entry>,
) {
  const questions = questionsSignedWith(secret)
  const proofs = proofsSignedWith(secret)
  const one = new RateWindows({ lengthMs: 10 * 60_000, maxKeys: 10_000 })
  const all = new RateWindows({ lengthMs: 60 * 60_000, maxKeys: 1 })
  const own = new URL(serverUrl).origin

  /** Where somebody stands who sent a form, and what the page of it is before anything is filled in. */
  type Place = { req: IncomingMessage; res: ServerResponse; form: Form; page: string }
  type Shown = { status?: number; more?: string[]; question?: Question } & Pick<
    FormState,
    'typed' | 'ticked' | 'problem'
  >
  async function show({ form: { locale }, page, req, res }: Place, shown: Shown): Promise<void> {
    const { more = [], question = questions.ask(), status = 200, ...state } = shown
    const filled = fillForm(page, {
      asked: {
        token: question.token,
        challenge: await proofs.challenge(question.token),
        sum: sumInWords(question, locale),
      },
      fields: [...kind.fields, 'answer'],
      ...state,
    })
    const kept = await represent(Buffer.from(filled), 'text/html; charset=utf-8', pageHeaders, {
      effort: 'quick',
    })
    respond(req, res, kept, { status, headers: ['Cache-Control', 'no-store', ...more] })
  }

  async function take(place: Omit<Place, 'page'>, client: string): Promise<void> {
    const { form, req, res } = place
    const t = kind.words[form.locale]
    const refuse = (status: keyof PlainWords, more: readonly string[] = []) =>
      sayPlainly(res, status, t.plain, [...headers, ...more])
    if (!isFromHere(req, own)) return refuse(400)
    const now = Date.now()
    const tries = one.at(networkOf(client), now)
    tries.count += 1
    const retry = ['Retry-After', String(secondsUntil(tries.endsAt, now))]
    if (tries.count > 3 * kind.mostOfOne) return refuse(429, retry)
    const sent = await readFields(req, kind.fields, kind.boxes)
    // Programs that fill in everything are told what people are.
    if (sent === 'trap') return redirect(res, 303, kind.thanks(form), headers)
    if (typeof sent === 'number') return refuse(sent)
    const { ticked, typed } = sent

    const page = await keptForm(cache, form.path)
    if (page === null) return refuse(404)
    const given = questions.read(typed.token)
    const question = typeof given === 'object' ? given : undefined
    const isAnswered =
      question &&
      (isAnswer(question, typed.answer) || (await proofs.isDone(typed.altcha, question.token)))
    /** Whoever has answered, or whose browser has done the work, is not asked once more. */
    const back = isAnswered ? question : undefined
    type Problems = Partial<Record<string, Problem | AnswerProblem>>
    const again = (status: number, above: string, problems: Problems = {}, more?: string[]) => {
      const said = Object.entries(problems).flatMap(([field, problem]) =>
        problem ? [[field, t.fields[problem]]] : [],
      )
      return show(
        { ...place, page },
        {
          status,
          more,
          question: problems['answer'] ? undefined : back,
          typed: { ...typed, answer: back && !problems['answer'] ? typed.answer : '' },
          ticked,
          problem: { above, title: t.title, fields: Object.fromEntries(said) },
        },
      )
    }

    if (tries.count > kind.mostOfOne) return again(429, t.tooMany, {}, retry)
    const checked = kind.check(form, typed, ticked)
    const answer = back ? undefined : whyNot(given, typed.answer)
    const problems: Problems = {
      ...('problems' in checked && checked.problems),
      ...(answer && { answer }),
    }
    if (!('entry' in checked) || !back || answer) return again(422, t.wrong, problems)

    const everybody = all.at('', now)
    if (everybody.count >= kind.mostOfAll)
      return again(429, t.tooMany, {}, ['Retry-After', String(secondsUntil(everybody.endsAt, now))])
    // Counted before it is kept, so that no more are kept however many come at once.
    everybody.count += 1
    const digest = questions.digest([form.path, JSON.stringify(checked.entry)])
    const came = await keep(checked.entry, { form, page, token: back.token, digest })
    if (typeof came === 'object' && 'to' in came) return redirect(res, 303, came.to, headers)
    everybody.count -= 1
    if (came === 'failed') return again(503, t.notKept, {}, ['Retry-After', '60'])
    if (came === 'used') return again(422, t.wrong, { answer: 'used' })
    return again(409, came.refused)
  }

  async function keep(entry: Entry, sending: Sending<Form>): Promise<FormOutcome | 'failed'> {
    try {
      return await kind.keep(entry, sending)
    } catch (err) {
      log.warn({ err }, 'what was sent with a form could not be kept')
      return 'failed'
    }
  }

  /** `null` when no form was asked for or sent, and a promise of `false` when there turns out to be none. */
  return (req: IncomingMessage, res: ServerResponse, client: string): Promise<boolean> | null => {
    const form = kind.at((req.url ?? '').replace(/\?.*/s, ''))
    if (!form || !['GET', 'HEAD', 'POST'].includes(req.method ?? '')) return null
    return respondTo({ form, req, res }, client)
  }

  async function respondTo(place: Omit<Place, 'page'>, client: string): Promise<boolean> {
    const { path } = place.form
    if (kind.isBelow(place.form) && !(await mayStand(path))) return false
    if (place.req.method === 'POST') await take(place, client)
    else {
      const page = await keptForm(cache, path)
      if (page === null) return false
      await show({ ...place, page }, { typed: {} })
    }
    return true
  }
}

/** `null` where there is no such page: a document may be known and not be shown. */
export async function keptForm(cache: FormOptions['cache'], path: string): Promise<string | null> {
  const reading = await cache.read(path)
  return reading.kind === 'page' ? reading.representation.variants.identity.body.toString() : null
}

const whyNot = (given: ReturnType<Questions['read']>, answer: string): AnswerProblem => {
  if (given === 'expired') return 'expired'
  return answer === '' ? 'noAnswer' : 'wrongAnswer'
}
type Questions = ReturnType<typeof questionsSignedWith>
