import type { PageCache } from './page-cache'

/**
 * Renders every known page again. For when purges may have been missed: what is not public any more
 * then has no copy left to be served. Ends at the next purge, which every later render is newer than.
 */
export function refresh(cache: PageCache): Promise<void> {
  const { generation, paths } = cache
  return renderQuietly(cache, paths, () => generation === cache.generation)
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
