import { libraryLog } from './log'

/**
 * Next and Payload write to the console, errors with SQL, parameters and whole documents in them. Here they become
 * lines of our log, which keeps of a library's words only those it knows.
 */
export function consoleToLog(): void {
  for (const [name, level] of levels)
    console[name] = (...said: unknown[]) => {
      const err = said.find((each) => each instanceof Error)
      const words = said.filter((each) => typeof each === 'string').map(plain)
      const msg = words.join(' ').trim()
      if (err ?? msg) libraryLog[level]({ ...(err ? { err } : {}), msg })
    }
}

const levels = [
  ['error', 'error'],
  ['warn', 'warn'],
  ['info', 'info'],
  ['log', 'info'],
  ['debug', 'debug'],
  ['trace', 'debug'],
] as const

/** Without colours, and without the sign that Next puts before its lines. */
const plain = (text: string): string =>
  text.replaceAll(/\u001B\[\d+(?:;\d+)*m/g, '').replace(/^\s*[○⨯⚠▲✓»]\s*/, '')
