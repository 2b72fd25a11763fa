import { inspect } from 'node:util'
import { describeError, log } from '@/lib/log'

/**
 * Next writes errors of a render to the console, many lines each, with SQL and parameters in them.
 * Here they become lines of our log, which cuts what may not be written down.
 */
export function consoleToLog(): void {
  for (const [name, level] of levels)
    console[name] = (...said: unknown[]) => {
      const error = said.find((each) => each instanceof Error)
      const words = said.filter((each) => each !== error).map(asWords)
      log[level](error ? { err: error } : {}, words.join(' ').trim() || 'next')
    }
}

const levels = [
  ['error', 'error'],
  ['warn', 'warn'],
  ['info', 'info'],
  ['log', 'info'],
] as const

const asWords = (said: unknown): string =>
  typeof said === 'string' ? said : String(describeError(inspect(said))['message'])
