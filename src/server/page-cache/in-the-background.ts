import type { PageCache } from './page-cache'

/**
 * Renders every page again that was purged, or may have been, while nothing was heard of publications.
 * Those that are not among the `listed` ones come first: what was withdrawn meanwhile is there.
 */
export function refresh(
  cache: PageCache,
  listed: readonly string[],
  goesOn: () => boolean,
): Promise<void> {
  const known = new Set(listed)
  const first = (path: string): number => (known.has(path) ? 1 : 0)
  const paths = cache.outdated.toSorted((a, b) => first(a) - first(b))
  return renderQuietly(cache, paths, goesOn)
}

/** Renders the pages among these that have no copy yet, so that an outage finds one. */
export function prepare(
  cache: PageCache,
  paths: readonly string[],
  goesOn: () => boolean,
): Promise<void> {
  const known = cache.paths
  return renderQuietly(
    cache,
    paths.filter((path) => !known.has(path)),
    goesOn,
  )
}

/** One after the other and no more than half of the time, so that readers come first. */
async function renderQuietly(
  cache: PageCache,
  paths: Iterable<string>,
  goesOn: () => boolean,
): Promise<void> {
  for (const path of paths) {
    if (!goesOn()) return
    const began = performance.now()
    await cache.read(path).catch(() => undefined)
    const took = performance.now() - began
    await new Promise((resolve) => setTimeout(resolve, took).unref())
  }
}
