export type Outcome<T> = { value: T } | { failure: unknown }
/** Work under way. `late` resolves when it has taken longer than a visitor should wait. */
export type Shared<T> = { outcome: Promise<Outcome<T>>; late: Promise<'late'> }

/** At most one piece of work per key at a time; requests that come meanwhile share it. */
export class SingleFlight<T> {
  readonly #timeoutMs: number
  readonly #underWay = new Map<string, Shared<T>>()

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs
  }

  join(key: string, begin: () => Promise<T>): Shared<T> {
    return this.#underWay.get(key) ?? this.#begin(key, begin)
  }

  #begin(key: string, begin: () => Promise<T>): Shared<T> {
    const outcome = begin()
      .then(
        (value): Outcome<T> => ({ value }),
        (failure: unknown): Outcome<T> => ({ failure }),
      )
      .finally(() => this.#underWay.delete(key))
    const late = new Promise<'late'>((resolve) => {
      setTimeout(() => resolve('late'), this.#timeoutMs).unref()
    })
    const shared = { outcome, late }
    this.#underWay.set(key, shared)
    return shared
  }
}
