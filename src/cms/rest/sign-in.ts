import type { Payload, PayloadRequest } from 'payload'
import { noteLocked } from '@/cms/trail/accounts'
import { log } from '@/lib/log'
import { attempt } from './attempts'
import { problem } from './problem'

type Asking = Pick<PayloadRequest, 'i18n' | 'payload'>
type Pass = (request: Request) => Promise<Response>

const paths = /^\/api\/users\/(login|forgot-password|reset-password)$/

export const isSignIn = (method: string, path: string): boolean =>
  method === 'POST' && paths.test(path)

/** Longer than any honest failure takes, so that time does not tell which accounts exist. */
const failureTakesMs = 400

/**
 * Signing in and setting a new password: so many attempts and no more, and the same answer for an
 * unknown account, a wrong password and a locked account.
 */
export async function answerSignIn(
  request: Request,
  body: Uint8Array<ArrayBuffer> | null,
  { i18n, payload }: Asking,
  pass: Pass,
): Promise<Response> {
  const began = performance.now()
  const url = new URL(request.url)
  const action = paths.exec(url.pathname)?.[1] ?? ''
  const sent = await fieldsOf(body, request.headers)
  if (!sent) return problem(i18n, 400, 'bodyNotUnderstood')
  const tried = attempt(action, {
    account: sent['email'] ?? '',
    // The web server leaves exactly one believable address here.
    address: request.headers.get('X-Forwarded-For') ?? '',
  })
  const account = action === 'login' ? await accountOf(payload, sent['email']) : null
  if (!tried.allowed) {
    log.info({ account }, `${action} refused for a while`)
    if (account !== null) await noteLocked(payload, account, { isSure: true })
    return problem(i18n, 429, 'tooManyAttempts', { 'Retry-After': String(tried.retryAfter) })
  }
  const { origin, pathname } = url
  const headers = new Headers(request.headers)
  headers.set('Content-Type', 'application/json')
  headers.delete('Content-Length')
  const passing = pass(
    new Request(`${origin}${pathname}`, { method: 'POST', headers, body: JSON.stringify(sent) }),
  )
  if (action === 'forgot-password') {
    // A message to an account that exists takes its time to send, which nobody should see.
    passing.catch((err: unknown) => log.error({ err }, 'a new password could not be sent'))
    await until(began + failureTakesMs)
    return Response.json({ message: i18n.t('general:success') })
  }
  const answer = await passing
  if (action === 'login') log.info({ account }, answer.ok ? 'signed in' : 'sign-in failed')
  // Nothing was guessed by whoever is asked for a code: they come back with it.
  if (action === 'login' && (answer.ok || (answer.status === 403 && !sent['code'])))
    tried.succeeded()
  if (action === 'login' && answer.status === 401) {
    if (account !== null) await noteLocked(payload, account, { isSure: false })
    await until(began + failureTakesMs)
    return problem(i18n, 401, 'signInFailed')
  }
  return answer
}

/** Whose account is tried, by its number: what was typed where an address belongs may be a password. */
async function accountOf(payload: Payload, email = ''): Promise<number | null> {
  const where = { email: { equals: email.trim().toLowerCase() } }
  const found = await payload.db
    .findOne<{ id: number }>({ collection: 'users', where, select: {} })
    .catch(() => null)
  return found?.id ?? null
}

const until = (moment: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, Math.max(0, moment - performance.now()))
  })

/** The text fields of a JSON body, or of the form the admin panel sends; `null` for anything else. */
async function fieldsOf(
  body: BodyInit | null,
  headers: Headers,
): Promise<Record<string, string> | null> {
  const sent = new Response(body, {
    headers: { 'Content-Type': headers.get('Content-Type') ?? '' },
  })
  try {
    const json = isMultipart(headers) ? (await sent.formData()).get('_payload') : await sent.text()
    const value: unknown = typeof json === 'string' ? JSON.parse(json) : null
    if (typeof value !== 'object' || value === null) return null
    const texts = Object.entries(value).filter(([, each]) => typeof each === 'string')
    return Object.fromEntries(texts)
  } catch {
    return null
  }
}

const isMultipart = (headers: Headers): boolean =>
  headers.get('Content-Type')?.startsWith('multipart/form-data') ?? false
