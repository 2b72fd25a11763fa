import { isSafeLink } from '@/cms/rich-text/links'

/** Where a pasted link leads, or why it may not stay. */
export type PastedLink = { url: string; tracked: boolean } | 'anchor' | 'unsafe'

/** The parameters in which a service keeps the address it leads to. */
const wrappers: [host: RegExp, path: RegExp, parameters: string[]][] = [
  [/(^|\.)safelinks\.protection\.outlook\.com$/, /^\//, ['url']],
  [/(^|\.)teams\.cdn\.office\.net$/, /safelinks/, ['url']],
  [/^(www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, ['q', 'url']],
  [/^lm?\.(facebook|instagram)\.com$/, /^\//, ['u']],
  [/^(www\.)?linkedin\.com$/, /^\/(redir|safety)\//, ['url']],
]
/** What is added to an address only to know where somebody came from. */
const followers = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|_hs(enc|mi))$/

/** Reads a pasted address: what only follows readers is taken off, and what leads nowhere is told. */
export function readLink(href: string): PastedLink {
  const written = href.trim()
  if (/^#|#_(ftn|edn|toc|ref|hlk|msocom)/i.test(written)) return 'anchor'
  const address = /^www\./i.test(written) ? `https://${written}` : written
  let url = address
  for (let within = 0; within < 4; within += 1) url = unwrapped(url) ?? url
  url = withoutFollowers(url)
  return isSafeLink(url) ? { url, tracked: url !== address } : 'unsafe'
}

function unwrapped(address: string): string | undefined {
  const url = URL.parse(address)
  if (!url) return undefined
  const known = wrappers.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname))
  if (known) return known[2].map((name) => url.searchParams.get(name)).find(Boolean) ?? undefined
  // https://urldefense.com/v3/__https://example.org/__;!!…
  if (!/(^|\.)urldefense\.(com|us)$/.test(url.hostname)) return undefined
  return /\/v3\/__(https?:.*?)__;/.exec(address)?.[1]
}

/** Only what follows is cut out: the rest of an address stays as it is written. */
function withoutFollowers(address: string): string {
  const [, start = '', query, hash = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(address) ?? []
  if (query === undefined) return address
  const kept = query.split('&').filter((part) => !followers.test(part.split('=')[0] ?? ''))
  return start + (kept.length > 0 ? `?${kept.join('&')}` : '') + hash
}
