import { setTimeout as wait } from 'node:timers/promises'

/** Resolves when the address responds well; throws when it has not within half a minute. */
export async function untilResponds(url: string): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (ok) return
    await wait(500)
  }
  throw new Error(`${url} does not respond.`)
}
