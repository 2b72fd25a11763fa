export type Outcome<T> = { value: T } | { failure: unknown }
/** Work under way. `late` resolves when it has taken longer than a reader should wait. */
export type Flight<T> = { outcome: Promise<Outcome<T>>; late: Promise<'late'> }

/** At most one piece of work per key at a time: who comes while it is under way shares it. */
export class Flights<T> {
  readonly #patienceMs: number
  readonly #underWay = new Map<string, Flight<T>>()

  constructor(patienceMs: number) {
    this.#patienceMs = patienceMs
  }

  join(key: string, begin: () => Promise<T>): Flight<T> {
    return this.#underWay.get(key) ?? this.#begin(key, begin)
  }

  #begin(key: string, begin: () => Promise<T>): Flight<T> {
    const outcome = begin()
      .then(
        (value): Outcome<T> => ({ value }),
        (failure: unknown): Outcome<T> => ({ failure }),
      )
      .finally(() => this.#underWay.delete(key))
    const late = new Promise<'late'>((resolve) => {
      setTimeout(() => resolve('late'), this.#patienceMs).unref()
    })
    const flight = { outcome, late }
    this.#underWay.set(key, flight)
    return flight
  }
}
