import {
  createPayloadRequest,
  handleEndpoints,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { isHeldUp } from '@/cms/access/roles'
import { answerOpenId, isOpenId } from '@/cms/users/openid/answer'
import { isLocale } from '@/i18n/locales'
import { tellPlanned } from '@/cms/plans/say-planned'
import { isUpload, readRequestBody } from './body'
import { endedSession } from './ended-session'
import { answerFile, isFile } from './files'
import { exists, makesSense, namesDocument } from './paths'
import { problem } from './problem'
import { answerSignIn, isSignIn } from './sign-in'
import { isClosed, isOpenToHeldUp, isOpenToVisitors } from './visitors'
import { isWellFormedRequest } from './well-formed'

type Config = Promise<SanitizedConfig> | SanitizedConfig

/**
 * Payload's REST API as the world may use it: closed to visitors but for signing in and for files,
 * bounded for everybody, and never telling more about a failure than the principal may know.
 */
export const createRest =
  (config: Config) =>
  async (sent: Request): Promise<Response> => {
    const request = await unfolded(sent)
    const { pathname, searchParams } = new URL(request.url)
    const pass = (asked: Request): Promise<Response> =>
      handleEndpoints({ config, path: pathname, request: asked })
    if (request.method === 'OPTIONS') return pass(request)
    const asking = await whoAsks(config, request)
    const { i18n, payload, user } = asking
    const ended = user ? undefined : await endedSession(request, asking)
    if (!user && !isOpenToVisitors(request.method, pathname))
      return (exists(pathname, payload.config) && ended) || problem(i18n, 404, 'notFound')
    if (ended?.status === 503) return ended
    if (isOpenId(request.method, pathname)) return answerOpenId(request, asking)
    if (isHeldUp(asking) && !isOpenToHeldUp(pathname))
      return problem(i18n, 403, 'secondFactorFirst')
    if (isClosed(pathname)) return problem(i18n, 404, 'notFound')
    if (pathname === '/api/users/first-register') return problem(i18n, 403, 'notAllowed')
    if (!namesDocument(pathname, payload.config)) return problem(i18n, 404, 'notFound')
    if (!makesSense(searchParams)) return problem(i18n, 400, 'queryNotUnderstood')
    if (isWrite(request.method) && searchParams.get('locale') === 'all')
      return problem(i18n, 400, 'oneLanguageAtATime')
    const body = await readRequestBody(request, { signedIn: Boolean(user) })
    if (body === 'too large')
      return problem(i18n, 413, isUpload(request) ? 'fileTooLarge' : 'bodyTooLarge')
    if (!(await isWellFormedRequest(request, body))) return problem(i18n, 400, 'bodyNotReadable')
    if (isSignIn(request.method, pathname)) return answerSignIn(request, body, asking, pass)
    if (isFile(pathname)) return answerFile(request, asking, pass)
    return tellPlanned(await pass(rebuilt(request, body, Boolean(user))), i18n)
  }

/** Saved is one language at a time: what a language needs is checked for that one only. */
const isWrite = (method: string): boolean => ['PATCH', 'POST', 'PUT'].includes(method)

/** The admin panel sends long queries as a form; they are the same queries, with the same bounds. */
async function unfolded(request: Request): Promise<Request> {
  const { headers, method, signal } = request
  const asksByForm =
    method === 'POST' &&
    overrides.some((name) => headers.get(name) === 'GET') &&
    headers.get('Content-Type')?.startsWith('application/x-www-form-urlencoded')
  if (!asksByForm) return request
  // The principal is not known yet; a query is never longer than a text.
  const body = await readRequestBody(request, { signedIn: true })
  if (body === 'too large') return request
  const url = new URL(request.url)
  url.search = new TextDecoder().decode(body ?? undefined)
  const kept = new Headers(headers)
  for (const name of ['Content-Type', 'Content-Length', ...overrides]) kept.delete(name)
  return new Request(url, { headers: kept, signal })
}

/** Payload obeys both. What is not such a request stays what it is. */
const overrides = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']

const whoAsks = (config: Config, { headers, url }: Request): Promise<PayloadRequest> => {
  const { origin, pathname } = new URL(url)
  return createPayloadRequest({ config, request: new Request(origin + pathname, { headers }) })
}

/**
 * Visitors choose nothing: no where, sort, select, populate, joins, depth or language. A signed-in
 * request names a language; Payload answers a request that names none as if nothing were published.
 */
function rebuilt(
  request: Request,
  body: Uint8Array<ArrayBuffer> | null,
  signedIn: boolean,
): Request {
  const url = new URL(request.url)
  const locale = url.searchParams.get('locale')
  if (!signedIn) url.search = ''
  else if (locale !== 'all' && !(locale && isLocale(locale))) url.searchParams.set('locale', 'nb')
  const { method, signal } = request
  const headers = new Headers(request.headers)
  for (const name of overrides) headers.delete(name)
  return new Request(url, { headers, method, signal, body })
}
