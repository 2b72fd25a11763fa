import { refusedQuery } from './refused-query'
import { knownWords, sentenceName } from './known-sentences'
import { property } from './property'

type Facts = Record<string, unknown>

/** What somebody who asked did wrong, which libraries log like failures of ours. */
export type Mistake = { status: number; reason?: string; code?: string }

/** The mistake of a principal that a library reports, if it is one: an error alone, which knows its status. */
export function mistakeIn(said: readonly unknown[]): Mistake | undefined {
  const [first] = said
  const { err, ...rest } = first instanceof Error ? { err: first } : ofShape(first)
  if (Object.keys(rest).length > 0 || !(err instanceof Error)) return undefined
  const code = refusedQuery(err)
  if (code) return { status: 400, reason: 'queryNotUnderstood', code }
  const status = Number(Reflect.get(err, 'status'))
  if (!(status >= 400 && status < 500)) return undefined
  const reason = reasonOf(err)
  return { status, ...(reason ? { reason } : {}) }
}

/** The sentence it was refused with, by name: of the error itself, or of the first field it is about. */
function reasonOf(error: Error): string | undefined {
  const errors = property(property(error, 'data'), 'errors')
  const messages = [errors].flat().map((each) => property(each, 'message'))
  return [error.message, ...messages].map((each) => sentenceName(String(each))).find(Boolean)
}

/**
 * Of what a library wants to log: its error, numbers, and its words where they are known ones. Otherwise the line
 * says where in the code it came from, and nothing of what was said.
 */
export function libraryLine(said: readonly unknown[]): { facts: Facts; words: string } {
  const error = said.find((each) => each instanceof Error)
  const { err, msg, ...rest } = ofShape(said.find((each) => !(each instanceof Error)))
  const failed = error ?? err
  const words = [msg, ...said].filter((each) => typeof each === 'string')
  const known = words.map((each) => knownWords(each)).find(Boolean)
  return {
    facts: {
      ...(failed === undefined ? {} : { err: failed }),
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value === 'number')),
      ...(known || failed !== undefined ? {} : { at: whereFrom() }),
    },
    words: known ?? 'a library had something to say',
  }
}

const ofShape = (said: unknown): Facts =>
  typeof said === 'object' && said !== null && !Array.isArray(said) ? { ...said } : {}

/** The first places outside of logging itself. */
const whereFrom = (): string =>
  (new Error().stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !/\/lib\/|pino|console-to-log/.test(line))
    .slice(0, 3)
    .join('\n')
