/** Addresses of the hub's site before this one, which lead on. */
export const oldAddresses: Readonly<Record<string, string>> = {
  '/om-cancer-mission-hub-norway': '/om',
  '/en/om-cancer-mission-hub-norway': '/en/about',
}

/** First words of addresses that are no pages. */
export const reservedWords = ['admin', 'api', 'en', 'health', 'index', 'nb', 'preview', '_next']
