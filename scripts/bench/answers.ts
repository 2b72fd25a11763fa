import { setTimeout as wait } from 'node:timers/promises'

/** Resolves when the address answers well; throws when it has not within half a minute. */
export async function untilAnswers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const ok = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ok) return
    await wait(500)
  }
  throw new Error(`${url} does not answer.`)
}
