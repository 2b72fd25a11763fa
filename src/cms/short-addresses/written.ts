import { longestShortAddress, whyNoShortAddress } from '@/i18n/short-addresses'
import { decodedPath, spellingOf, withoutPrefix } from '@/i18n/spelling'

/** As the sentences of `messages/` are called that say what is wrong. */
type Problem<Name extends string> = { problem: Name }

type ShortProblem =
  | 'shortControl'
  | 'shortElsewhere'
  | 'shortLetters'
  | 'shortLong'
  | 'shortPage'
  | 'shortProduct'
  | 'shortQuery'
type TargetProblem = 'targetElsewhere' | 'targetInsecure' | 'targetLong' | 'targetPassword'

const longestTarget = 500

/** A short address in its one spelling, whether it was typed with or without a slash or copied from a browser. */
export function readShortAddress(
  written: string,
  site: string,
): { path: string } | Problem<ShortProblem> {
  if (hasControls(written)) return { problem: 'shortControl' }
  const own = ownPart(written, site) ?? (isBare(written) ? `/${written.trim()}` : null)
  if (own === null) return { problem: 'shortElsewhere' }
  if (/[?#]/.test(own)) return { problem: 'shortQuery' }
  if (own.length > 3 * longestShortAddress) return { problem: 'shortLong' }
  const text = decodedPath(own)
  if (text === undefined) return { problem: 'shortLetters' }
  const path = withoutPrefix(spellingOf(text))
  const why = whyNoShortAddress(path)
  return why === null ? { path } : { problem: problemOf[why] }
}

const problemOf = {
  letters: 'shortLetters',
  long: 'shortLong',
  page: 'shortPage',
  product: 'shortProduct',
} as const

/** Where an address leads that an editor wrote: to a path of this site, or out of it. */
export type WrittenTarget =
  | { kind: 'own'; path: string; rest: string }
  | { kind: 'elsewhere'; url: URL }

export function readTarget(written: string, site: string): WrittenTarget | Problem<TargetProblem> {
  if (written.length > longestTarget) return { problem: 'targetLong' }
  if (hasControls(written)) return { problem: 'targetElsewhere' }
  const own = ownPart(written, site)
  if (own !== null) {
    const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/s.exec(own) ?? []
    const text = decodedPath(path)
    if (text === undefined) return { problem: 'targetElsewhere' }
    return { kind: 'own', path: withoutPrefix(spellingOf(text)), rest: encoded(rest, site) }
  }
  const url = URL.parse(written.trim())
  if (url?.protocol === 'http:') return { problem: 'targetInsecure' }
  if (url?.protocol !== 'https:' || !/^https:\/\/[^/\\]/i.test(written.trim()))
    return { problem: 'targetElsewhere' }
  if (url.username || url.password) return { problem: 'targetPassword' }
  return { kind: 'elsewhere', url }
}

/** A target in its one spelling, as it is stored; what is wrong stays as it was typed. */
export function tidyTarget(written: string, site: string): string {
  const target = readTarget(written, site)
  if ('problem' in target) return written
  return target.kind === 'own' ? target.path + target.rest : target.url.href
}

/** What follows the host in an address of this site, however it was typed; `null` for any other. */
function ownPart(written: string, site: string): string | null {
  const text = written.trim()
  if (/^\/(?!\/)/.test(text)) return text
  const host = new URL(site).host.replace(/^www\./, '')
  const bare = text.replace(/^https?:\/\//i, '').replace(/^www\./i, '')
  const rest = bare.slice(host.length)
  if (bare.slice(0, host.length).toLowerCase() !== host || !/^(?:[/?#]|$)/.test(rest)) return null
  return rest.startsWith('/') ? rest : `/${rest}`
}

/** Typed without a slash: neither a scheme nor `//` before it. */
const isBare = (written: string): boolean => !/^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(written)

// oxlint-disable-next-line no-control-regex -- control characters are exactly what is refused
const hasControls = (text: string): boolean => /[\u0000-\u001f\u007f\\]/.test(text)

/** A query and a place in a page, as browsers send them. */
function encoded(rest: string, site: string): string {
  const url = new URL(rest, site)
  return url.search + url.hash
}
