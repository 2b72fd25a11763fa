const key = 'erased-names'

/** The context of a deletion that erases somebody: tells hooks of all they were ever called. */
export const calledWhenErased = (names: readonly string[]): Record<string, unknown> => ({
  [key]: names,
})

/** What somebody was called, when this deletion erases them. */
export const namesErased = (context: Record<string, unknown>): readonly string[] => {
  const names = context[key]
  return Array.isArray(names) ? names.map(String) : []
}
