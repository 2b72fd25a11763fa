/** One thing for all modules of a process, also for those that a bundle holds once more. */
export const atOneName = <T extends object>(name: string, make: () => T): (() => T) => {
  const key = Symbol.for(`cancer-mission-hub.${name}`)
  return () => {
    const known: unknown = Reflect.get(globalThis, key)
    // Only this function writes under the key.
    if (known instanceof Object) return known as T
    const made = make()
    Object.assign(globalThis, { [key]: made })
    return made
  }
}
