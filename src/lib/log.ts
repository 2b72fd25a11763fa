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
})
export type Log = Pick<typeof log, 'debug' | 'info' | 'warn' | 'error'>

/** What may be written about an error. Database drivers put parameters into messages, so those are cut. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: withoutPeople(String(error)) }
  const code: unknown = 'code' in error ? error.code : undefined
  return {
    name: error.name,
    message: withoutPeople(error.message),
    ...(code === undefined ? {} : { code }),
    ...(error.stack ? { stack: withoutPeople(error.stack) } : {}),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

function withoutPeople(text: string): string {
  return text
    .replace(/\nparams:.*/g, '\nparams: …')
    .replace(/[^\s<>"'(=]+@[^\s<>"')]+\.[^\s<>"')]+/g, '<e-mail>')
}
