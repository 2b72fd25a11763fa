/** What a link to somebody's site is called: the host without `www.`, or what was written when there is none. */
export const siteName = (address: string): string =>
  URL.parse(address)?.hostname.replace(/^www\./, '') || address
