import type { Purge } from '@/lib/purge'
import type { PageCache } from './page-cache'

/** After a publication no more pages than these are rendered unasked; the others when they are requested. */
const mostUnasked = 60
/** How often pages whose time is over are looked for. */
const lookMs = 10_000

/**
 * Renders every page again that was purged, or may have been, while no purges were heard. Those that are not `listed`
 * in the sitemap come first: what was withdrawn meanwhile is among them.
 */
export function refresh(
  cache: PageCache,
  listed: readonly string[],
  goesOn: () => boolean,
): Promise<void> {
  const known = new Set(listed)
  const first = (path: string): number => (known.has(path) ? 1 : 0)
  const paths = cache.kept.outdated().toSorted((a, b) => first(a) - first(b))
  return renderQuietly(cache, paths, goesOn)
}

/** Renders the pages among these that are not stored yet, so that an outage finds them. */
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

export type FollowUp = {
  /** Something was published: what appeared, and what most visitors ask for, is rendered before they do. */
  published: (purge: Purge) => void
  close: () => void
}

/** Renders pages unasked while `goesOn`: after a publication some of those it touched, and each whose time is over. */
export function followUp(cache: PageCache, goesOn: () => boolean): FollowUp {
  let waiting = new Set<string>()
  let isBusy = false
  let isDue = false

  async function work(): Promise<void> {
    if (isBusy) return
    isBusy = true
    while (isDue) {
      // The entries that a save wrote into the purge log are told in one go: together they are one publication.
      await Promise.resolve()
      isDue = false
      const paths = [...new Set([...waiting, ...cache.kept.outdated(cache.kept.mostAsked)])]
      waiting = new Set()
      // What is published next begins anew with what is asked for most.
      await renderQuietly(cache, paths.slice(0, mostUnasked), () => goesOn() && !isDue)
    }
    isBusy = false
  }

  async function lookForTimedOut(): Promise<void> {
    if (isBusy) return
    isBusy = true
    const paths = cache.kept.timedOut.slice(0, mostUnasked)
    await renderQuietly(cache, paths, () => goesOn() && !isDue)
    isBusy = false
    void work()
  }

  const look = setInterval(() => void lookForTimedOut(), lookMs).unref()

  return {
    published: ({ parts, withdrawn }) => {
      if (parts === 'everything' || withdrawn === 'all') return
      for (const address of parts.flatMap(pageNamed))
        if (!withdrawn.includes(address)) waiting.add(address)
      isDue = true
      void work()
    },
    close: () => clearInterval(look),
  }
}

/** The address in the name of a part, unless it is that of a file. */
const pageNamed = (part: string): string[] =>
  part.startsWith('at:/') && !part.startsWith('at:/api/') ? [part.slice('at:'.length)] : []

/** One after the other and no more than half of the time, so that visitors come first. */
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
