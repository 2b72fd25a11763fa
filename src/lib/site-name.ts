import { domainToUnicode } from 'node:url'

/**
 * What a link to somebody's site is called: the host without `www.` in the letters its owner writes
 * it with, or what was written when there is none.
 */
export const siteName = (address: string): string =>
  domainToUnicode(URL.parse(address)?.hostname ?? '').replace(/^www\./, '') || address
