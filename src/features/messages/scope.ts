type Scoped = { scope: 'site' | 'section' | 'page'; path?: string | null }

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
