import { createPayloadRequest, handleEndpoints, type SanitizedConfig } from 'payload'
import { isLocale } from '@/i18n/locales'
import { answerFile, isFile } from './files'
import { answerSignIn, isSignIn } from './sign-in'
import { problem } from './problem'
import { isOpenToVisitors } from './visitors'

type Config = Promise<SanitizedConfig> | SanitizedConfig

/** JSON is text that somebody wrote; files come as multipart and have a limit of their own. */
const largestText = 2_000_000

/**
 * Payload's REST API as the world may use it: closed to visitors but for signing in and for files,
 * bounded for everybody, and never telling more about a failure than the asker may know.
 */
export const createRest =
  (config: Config) =>
  async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    const pass = (asked: Request): Promise<Response> =>
      handleEndpoints({ config, path: url.pathname, request: asked })
    if (request.method === 'OPTIONS') return pass(request)
    const { headers, method } = request
    const { i18n, user } = await createPayloadRequest({
      config,
      request: new Request(`${url.origin}${url.pathname}`, { headers }),
    })
    const open = isOpenToVisitors(method, url.pathname)
    if (!user && !open) return problem(i18n, 404, 'notFound')
    if (url.pathname === '/api/users/first-register') return problem(i18n, 403, 'notAllowed')
    if (Number(headers.get('Content-Length')) > largestText && !isMultipart(headers))
      return problem(i18n, 413, 'bodyTooLarge')
    if (isSignIn(method, url.pathname)) return answerSignIn(request, i18n, pass)
    if (isFile(url.pathname)) return answerFile(request, i18n, pass)
    return pass(user ? inOneLanguage(request) : withoutQuery(request))
  }

const isMultipart = (headers: Headers): boolean =>
  headers.get('Content-Type')?.startsWith('multipart/form-data') ?? false

/** Visitors choose nothing: no where, sort, select, populate, joins, depth or language. */
function withoutQuery(request: Request): Request {
  const url = new URL(request.url)
  if (!url.search) return request
  url.search = ''
  return new Request(url, request)
}

/** Payload answers a request that names no language, or none of ours, as if nothing were published. */
function inOneLanguage(request: Request): Request {
  const url = new URL(request.url)
  const asked = url.searchParams.get('locale')
  if (asked === 'all' || (asked !== null && isLocale(asked))) return request
  url.searchParams.set('locale', 'nb')
  return new Request(url, request)
}
