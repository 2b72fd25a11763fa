/** What the page cache did with a request: https://www.rfc-editor.org/rfc/rfc9211 */
export const cacheStatus = {
  hit: 'hub; hit',
  /** Rendered for this request. */
  miss: 'hub; fwd=miss',
  /** A last good copy, since rendering failed or takes long. */
  stale: 'hub; fwd=stale',
} as const
