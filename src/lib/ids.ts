/** The id of a related document, whether it came as an id or whole; `null` when there is none. */
export function idOf(related: unknown): number | null {
  const id = typeof related === 'object' && related !== null ? Reflect.get(related, 'id') : related
  return typeof id === 'number' ? id : null
}

/** The ids of related documents, in order and without gaps. */
export const idsOf = (related: unknown): number[] =>
  Array.isArray(related) ? related.map(idOf).filter((id) => id !== null) : []
