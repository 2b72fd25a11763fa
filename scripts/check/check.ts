import { progress } from '@/lib/progress.mjs'
import { steps } from './steps'

export interface Tally {
  passed: number
  /** What did not pass, and why. */
  failures: string[]
}

/** Runs every step, whatever the ones before it found, and shows what failed. */
export async function check(): Promise<Tally> {
  const tally: Tally = { passed: 0, failures: [] }
  for (const { name, run } of steps) {
    try {
      await progress(`check: ${name}`, async () => {
        const { ok, output } = await run()
        if (!ok) throw new Error(output)
      })
      tally.passed += 1
    } catch (error) {
      const reason = reasonOf(error)
      console.error(reason)
      tally.failures.push(`✗ check: ${name}\n${reason.slice(0, 2000)}`)
    }
  }
  return tally
}

export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message.trimEnd() : String(error)
