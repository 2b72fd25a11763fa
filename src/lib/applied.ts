/**
 * Resolves when the page caches of this process have applied every publication committed until now;
 * at once in a process that has none. Next's bundles have modules of their own, so the web process
 * and the code that saves meet at one name.
 */
export const publicationsApplied = async (): Promise<void> => {
  const apply: unknown = Reflect.get(globalThis, name)
  if (typeof apply === 'function') await apply()
}

/** Says how `publicationsApplied` is known in this process. */
export const applyPublicationsWith = (apply: () => Promise<void>): void => {
  Object.assign(globalThis, { [name]: apply })
}

const name = Symbol.for('cancer-mission-hub.publications-applied')
