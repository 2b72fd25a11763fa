import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tally } from '@scripts/check/check'
import { tool, type Ran } from '@scripts/run'
import { browserFailures, vitestFailures, type BrowserReport, type VitestReport } from './failures'

/** Reads what vitest writes; a file that could not even be loaded counts as one failure. */
export async function vitestSuite(project: string, results: string): Promise<Tally> {
  const file = join(results, `${project}.json`)
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json']
  const ran = await tool('vitest', [...args, `--outputFile.json=${file}`], {
    show: true,
    env: { NODE_ENV: 'test', FORCE_COLOR: undefined },
  })
  const report = read(file) as VitestReport
  return believe(ran, { passed: report.numPassedTests, failures: vitestFailures(report) })
}

/** Reads what Playwright writes; a test that passed only on a second try has failed. */
export async function browserSuite(results: string): Promise<Tally> {
  const file = join(results, 'e2e.json')
  const ran = await tool('playwright', ['test'], {
    show: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  })
  const report = read(file) as BrowserReport
  return believe(ran, { passed: report.stats.expected, failures: browserFailures(report) })
}

/** A runner that complains although no test failed found something else, such as an unhandled error. */
const believe = ({ code, output }: Ran, tally: Tally): Tally =>
  code !== 0 && tally.failures.length === 0
    ? { ...tally, failures: [`✗ The runner ended with code ${code}\n${output.slice(-2000)}`] }
    : tally

function read(file: string): unknown {
  if (!existsSync(file)) throw new Error(`${file} was not written: the suite did not run.`)
  return JSON.parse(readFileSync(file, 'utf8'))
}
