import { tool } from '@scripts/run'
import { generatedIsCurrent, migrationsAreCurrent } from './drift'

export interface Verdict {
  ok: boolean
  /** What to show when it is not. */
  output: string
}

export interface Step {
  name: string
  run: () => Promise<Verdict>
}

const passes =
  (name: string, ...args: string[]) =>
  async (): Promise<Verdict> => {
    const { code, output } = await tool(name, args)
    return { ok: code === 0, output }
  }

/** The fast gate, in the order of what fails most and takes least. */
export const steps: Step[] = [
  { name: 'format', run: passes('oxfmt', '--check', '.') },
  { name: 'lint', run: passes('oxlint', '--deny-warnings') },
  { name: 'route types', run: passes('next', 'typegen') },
  // From nothing each time: what tsc remembers of the last run does not notice that messages changed.
  { name: 'types', run: passes('tsc', '--noEmit', '--incremental', 'false') },
  { name: 'dead code', run: passes('knip') },
  { name: 'generated files', run: generatedIsCurrent },
  { name: 'migrations', run: migrationsAreCurrent },
]
