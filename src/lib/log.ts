import { pino, stdTimeFunctions, type LoggerOptions } from 'pino'
import { describeError } from './describe-error'
import { env } from './env'
import { libraryLine, mistakeIn } from './library-line'
import { output } from './log-output'

const options: LoggerOptions = {
  level: env.NODE_ENV === 'test' ? 'silent' : env.LOG_LEVEL,
  base: null,
  timestamp: stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  serializers: { err: describeError },
}

/**
 * The one log: JSON lines on standard output. Callers name what happened, in words of their own, and give facts by
 * name; bodies, cookies, tokens and e-mail addresses never belong among them. An error goes under `err`.
 */
export const log = pino(
  {
    ...options,
    hooks: {
      // Without words pino would take those of the error.
      logMethod([first, ...rest], write) {
        const error = first instanceof Error
        if (typeof first === 'object' && typeof rest[0] !== 'string')
          write.call(this, error ? { err: first } : first, 'an error')
        else write.call(this, error ? { err: first } : first, ...rest)
      },
    },
  },
  output,
)
export type Log = Pick<typeof log, 'debug' | 'info' | 'warn' | 'error'>

/** The same log for libraries: what they say is not written down, only what `libraryLine` makes of it. */
export const libraryLog = pino(
  {
    ...options,
    hooks: {
      logMethod(said, write) {
        const mistake = mistakeIn(said)
        if (mistake) return log.info(mistake, 'refused')
        const { facts, words } = libraryLine(said)
        return write.call(this, facts, words)
      },
    },
  },
  output,
)

/** A text with what may name a person taken out. */
export const withoutPeople = (text: string): string =>
  text.replace(/[^\s<>"'(=/]+(?:@|%40)[^\s<>"')/]+\.[^\s<>"')/]+/g, '<e-mail>')
