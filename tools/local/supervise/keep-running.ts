import { setTimeout as wait } from 'node:timers/promises'
import type { Child } from './child'

/** How long to wait before each next attempt; after the last one it is given up. */
const restartDelaysMs = [1000, 2000, 4000, 8000, 16_000]
/** A process that ran this long has all attempts again. */
const steadyMs = 60_000

export interface KeepRunning {
  /** Resolves when the first one is ready. Rejects when it ended before. */
  ready: Promise<void>
  /** Rejects when it ended too often. Never resolves. */
  gaveUp: Promise<never>
  /** Resolves when it has ended and will not be started again. */
  stop(): Promise<void>
}

/** Keeps one process running: when it ends by itself it is started again, later each time, a few times. */
export function keepRunning(
  name: string,
  start: () => Child,
  delays = restartDelaysMs,
): KeepRunning {
  const stopping = new AbortController()
  const { signal } = stopping
  let child = start()
  const first = child
  const ready = Promise.race([
    first.ready,
    first.exited.then(() => Promise.reject(new Error(`The ${name} did not start.`))),
  ])
  const watching = watch()
  const gaveUp = watching.then(() => new Promise<never>(() => {}))
  // A later await of these still sees the rejection; until then Node must not count it as unhandled.
  ready.catch(() => {})
  gaveUp.catch(() => {})

  /** Resolves when told to stop. */
  async function watch(): Promise<void> {
    await ready
    for (let failures = 0; ; failures += 1) {
      const began = Date.now()
      await child.exited
      if (signal.aborted) return
      if (Date.now() - began > steadyMs) failures = 0
      const delay = delays[failures]
      if (delay === undefined) throw new Error(`The ${name} keeps ending.`)
      console.error(`The ${name} ended by itself; starting it again in ${delay / 1000} s.`)
      await wait(delay, undefined, { signal }).catch(() => {})
      if (signal.aborted) return
      child = start()
    }
  }

  return {
    ready,
    gaveUp,
    stop: async () => {
      stopping.abort()
      await child.stop()
      await watching.catch(() => {})
    },
  }
}
