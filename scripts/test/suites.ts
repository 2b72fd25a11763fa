import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tally } from '@scripts/check/check'
import { tool, type Ran } from '@scripts/run'

/** Reads the counts that vitest writes; a file that could not even be loaded counts as one failure. */
export async function vitestSuite(project: string, results: string): Promise<Tally> {
  const file = join(results, `${project}.json`)
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json']
  const ran = await tool('vitest', [...args, `--outputFile.json=${file}`], {
    show: true,
    env: { NODE_ENV: 'test', FORCE_COLOR: undefined },
  })
  // Vitest's own format.
  const report = read(file) as {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    testResults: { status: string; assertionResults: unknown[] }[]
  }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const failed = report.numFailedTests + report.numPendingTests + unloaded.length
  return believe(ran, { passed: report.numPassedTests, failed })
}

/** Reads the counts that Playwright writes; a test that passed only on a second try has failed. */
export async function browserSuite(results: string): Promise<Tally> {
  const file = join(results, 'e2e.json')
  const ran = await tool('playwright', ['test'], {
    show: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  })
  // Playwright's own format.
  const { stats, errors } = read(file) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
    errors: unknown[]
  }
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length
  return believe(ran, { passed: stats.expected, failed })
}

/** A runner that complains although no test failed found something else, such as an unhandled error. */
const believe = ({ code }: Ran, tally: Tally): Tally =>
  code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally

function read(file: string): unknown {
  if (!existsSync(file)) throw new Error(`${file} was not written: the suite did not run.`)
  return JSON.parse(readFileSync(file, 'utf8'))
}
