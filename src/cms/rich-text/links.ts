import { translate } from '@/cms/translate'

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** Why a link may not stand on the site, if so: where it leads, or the password somebody left in it. */
export function linkProblem(url: unknown): 'linkScheme' | 'linkCredentials' | null {
  if (typeof url !== 'string' || /[\u0000-\u001f\\]/.test(url)) return 'linkScheme'
  if (/^(\/(?!\/)|#)/.test(url)) return null
  const parsed = URL.parse(url)
  if (parsed === null || !schemes.has(parsed.protocol)) return 'linkScheme'
  return parsed.username || parsed.password ? 'linkCredentials' : null
}

/** Whether a link may be followed: http, https, mailto, tel, or a path or anchor of this site. */
export const isSafeLink = (url: unknown): url is string => linkProblem(url) === null

/** The check of a text field that must hold a link. */
export const refuseLink = (url: unknown, { req }: { req: Parameters<typeof translate>[0] }) => {
  const problem = linkProblem(url)
  return problem === null || translate(req, problem)
}
