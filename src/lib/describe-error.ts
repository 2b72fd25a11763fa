import { isOwnError } from './own-error'

/**
 * What may be written about an error: its name, its code, where it happened, and the same of its causes. Its
 * message only when it is one of ours: those of libraries hold whole queries with their parameters, bodies,
 * tokens and addresses.
 */
export function describeError(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: `no error but ${typeof error}` }
  const { cause, message, name, stack } = error
  return {
    ...(isWord(name) ? { name } : {}),
    ...(isOwnError(error) ? { message } : {}),
    ...Object.fromEntries(facts.map((fact) => [fact, word(error, fact)])),
    ...(stack ? { stack: framesOf(stack, message) } : {}),
    ...(cause === undefined || depth === deepest ? {} : { cause: describeError(cause, depth + 1) }),
  }
}

const deepest = 4
/** What sockets, files and Postgres name: all of it our own or the system's, none of it content. */
const facts = ['code', 'syscall', 'table', 'constraint', 'routine', 'digest'] as const

/** A property that says one word; anything longer is left out. */
function word(error: Error, name: string): string | undefined {
  const value: unknown = Reflect.get(error, name)
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && isWord(text) ? text : undefined
}

const isWord = (text: unknown): boolean => typeof text === 'string' && /^[\w$-]{1,80}$/.test(text)

/** A frame ends in a place. A message may have lines that begin like one, so it is taken off first. */
const frame = /^ +at [^\n]{0,400}(?::\d+:\d+|<anonymous>|native)\)?$/
const mostFrames = 20

function framesOf(stack: string, message: string): string {
  const at = message ? stack.indexOf(message) : -1
  const rest = at < 0 ? stack : stack.slice(at + message.length)
  const lines = rest.split('\n').filter((line) => frame.test(line))
  return lines.slice(0, mostFrames).join('\n')
}
