type Scoped = { scope: 'site' | 'section' | 'page'; path?: string | null | undefined }

/**
 * Whether a message is meant for the page at `path`: for all of the site, for an address and
 * everything below it, or for one address.
 */
export function concerns({ scope, path: meant }: Scoped, path: string): boolean {
  if (scope === 'site') return true
  const target = addressOf(meant)
  if (target === undefined) return false
  return (
    path === target || (scope === 'section' && path.startsWith(`${target.replace(/\/$/, '')}/`))
  )
}

/** The address a message is meant for as pages have theirs: without a slash at its end. */
export const addressOf = (meant: unknown): string | undefined =>
  typeof meant === 'string' && meant !== '' ? meant.replace(/(?<=.)\/+$/, '') : undefined

/** Where a message stands on the site, and when. Moments are ISO 8601; without `to` it stands until it is ended. */
export type MessagePlace = Required<Scoped> & { from: string; to: string | null }

/** Whether a message stands on a page at a moment: from its first one until, and not including, its last. */
export const standsOn = (place: MessagePlace, path: string, moment: Date): boolean =>
  concerns(place, path) &&
  new Date(place.from) <= moment &&
  (place.to === null || moment < new Date(place.to))

/** An element of the page of standing messages, which the web process reads: a `MessagePlace` and the text, as JSON. */
export const standingAttribute = 'data-standing'
