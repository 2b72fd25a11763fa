/** The id of a related document, whether it came as an id or whole; `null` when there is none. */
export function idOf(related: unknown): number | null {
  const id = typeof related === 'object' && related !== null ? Reflect.get(related, 'id') : related
  return typeof id === 'number' ? id : null
}

/** What is kept by id about a related document, if anything is. */
export const foundIn = <T>(kept: ReadonlyMap<number, T>, related: unknown): T | undefined => {
  const id = idOf(related)
  return id === null ? undefined : kept.get(id)
}

/** The ids of related documents, in order and without gaps. */
export const idsOf = (related: unknown): number[] =>
  Array.isArray(related) ? related.map(idOf).filter((id) => id !== null) : []

/** Payload gives rows, links and blocks within a document ids of this form. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
