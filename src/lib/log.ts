import { pino, stdTimeFunctions } from 'pino'
import { env } from './env'

/**
 * The one log: JSON lines on standard output. Callers name what happened and give facts by name;
 * bodies, cookies, tokens and e-mail addresses never belong among them.
 */
export const log = pino({
  level: env.NODE_ENV === 'test' ? 'silent' : env.LOG_LEVEL,
  base: null,
  timestamp: stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  serializers: { err: describeError },
  hooks: {
    logMethod(said, write) {
      const mistake = mistakeIn(said[0])
      if (mistake) this.info(mistake, 'refused')
      else write.apply(this, said)
    },
  },
})
export type Log = Pick<typeof log, 'debug' | 'info' | 'warn' | 'error'>

/** Payload logs wrong passwords and invalid forms like failures of ours: the error alone, which knows its status. */
export function mistakeIn(said: unknown): { status: number; reason: string } | undefined {
  if (typeof said !== 'object' || said === null || Object.keys(said).join() !== 'err')
    return undefined
  const { err } = said as { err: unknown } // It has this key and no other.
  if (!(err instanceof Error) || !('status' in err)) return undefined
  const status = Number(err.status)
  // Not its name, which is a letter or two in a build.
  const reason = short(withoutPeople(err.message))
  return status >= 400 && status < 500 ? { status, reason } : undefined
}

/** What may be written about an error. Database drivers put whole queries and their parameters into messages, so those are cut. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: short(withoutPeople(String(error))) }
  const code: unknown = 'code' in error ? error.code : undefined
  return {
    name: error.name,
    message: short(withoutPeople(error.message)),
    ...(code === undefined ? {} : { code }),
    ...(error.stack ? { stack: framesOf(error.stack) } : {}),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

const longest = 400
const short = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text

/** Where it happened, without the message that stands above it. */
const framesOf = (stack: string): string =>
  withoutPeople(
    stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  )

/** A text with what may name a person taken out. */
export function withoutPeople(text: string): string {
  return text
    .replace(/\nparams:.*/g, '\nparams: …')
    .replace(/[^\s<>"'(=/]+(?:@|%40)[^\s<>"')/]+\.[^\s<>"')/]+/g, '<e-mail>')
}
