import { progress } from '@scripts/bootstrap/progress.mjs'
import { steps } from './steps'

export interface Tally {
  passed: number
  failed: number
}

/** Runs every step, whatever the ones before it found, and shows what failed. */
export async function check(): Promise<Tally> {
  const tally = { passed: 0, failed: 0 }
  for (const { name, run } of steps) {
    try {
      await progress(`check: ${name}`, async () => {
        const { ok, output } = await run()
        if (!ok) throw new Error(output)
      })
      tally.passed += 1
    } catch (error) {
      tally.failed += 1
      console.error(error instanceof Error ? error.message.trimEnd() : error)
    }
  }
  return tally
}
