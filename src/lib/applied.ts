import { atOneName } from './one-name'

const publications = atOneName<{ applied?: () => Promise<void> }>('publications', () => ({}))

/**
 * Resolves when the page caches of this process have applied every publication committed until now;
 * at once in a process that has none.
 */
export const publicationsApplied = async (): Promise<void> => publications().applied?.()

/** Says how `publicationsApplied` is known in this process. */
export const applyPublicationsWith = (applied: () => Promise<void>): void => {
  publications().applied = applied
}
