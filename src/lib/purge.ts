/** The Postgres channel on which a save tells every page cache to read the purge log. */
export const purgeChannel = 'cmhn_purge'

/** What a notification says when the purge log says more. Any other, such as an empty one by hand, means everything. */
export const seeLog = 'log'

/**
 * What a save changed. `parts` are names of src/lib/parts.ts. `withdrawn` are pathnames that must not be
 * shown any more, not even as a stale copy; with `'all'` no copy of anything is kept.
 */
export type Purge = {
  parts: readonly string[] | 'everything'
  withdrawn: readonly string[] | 'all'
}

export const everything: Purge = { parts: 'everything', withdrawn: 'all' }
