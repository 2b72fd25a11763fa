import { existsSync, readFileSync } from 'node:fs'

/** Where it is written what we replace or rely on inside Payload, Next and Node, and which test notices a change. */
export const ledger = 'src/cms/payload-overrides/README.md'

/** What the ledger names below `tests/`: files and folders, each once. Those that do not exist are an error. */
export function canaries(text = readFileSync(ledger, 'utf8')): string[] {
  const named = [...text.matchAll(/`(tests\/[\w./-]+)`/g)].map(([, path = '']) => path)
  const missing = named.find((path) => !existsSync(path))
  if (missing) throw new Error(`${ledger} names ${missing}, which is not there.`)
  return [...new Set(named)].toSorted()
}

/** The same by the suite that runs them. */
export const bySuite = (paths: readonly string[]): Record<'vitest' | 'browser', string[]> => ({
  vitest: paths.filter((path) => !path.startsWith('tests/e2e')),
  browser: paths.filter((path) => path.startsWith('tests/e2e')),
})

/** What each row names, and whether a test stands beside it: rows of a table have four cells. */
export const rows = (text = readFileSync(ledger, 'utf8')): { what: string; canary: string }[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| -+/.test(line) && !line.startsWith('| what '))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    .map((cells) => ({ what: cells[1] ?? '', canary: cells.at(-2) ?? '' }))
