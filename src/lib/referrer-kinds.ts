/**
 * Where somebody came from: an address they typed or kept, another page of the site, a search engine, a social
 * network, or another site. `any` is what is not told apart, since it would be told of a few.
 */
export const referrerKinds = ['direct', 'own', 'search', 'social', 'other', 'any'] as const
export type ReferrerKind = (typeof referrerKinds)[number]

/** Fewer than these a day are not told apart by where they came from. */
export const fewestApart = 5

const search =
  /(?:^|\.)(?:google|bing|yahoo|duckduckgo|ecosia|qwant|startpage|kvasir|yandex|baidu|brave|search\.marginalia|kagi|perplexity)\.[a-z]{2,3}(?:\.[a-z]{2})?$/
const social =
  /(?:^|\.)(?:facebook|instagram|linkedin|lnkd|twitter|x|t|threads|bsky|mastodon|reddit|youtube|pinterest|tiktok|snapchat|whatsapp|teams\.microsoft|slack)\.(?:com|co|in|net|social|app|no|org)$/

/** The kind of a `Referer` header, which most sites send without the page. */
export function referrerKind(referrer: string | undefined, ownHost: string): ReferrerKind {
  if (!referrer) return 'direct'
  const host = URL.parse(referrer)?.host.toLowerCase() ?? ''
  if (!host) return 'other'
  if (host === ownHost) return 'own'
  if (search.test(host)) return 'search'
  return social.test(host) ? 'social' : 'other'
}
