import { stripVTControlCharacters } from 'node:util'

/** What vitest writes into its JSON report, as far as we read it. */
export interface VitestReport {
  numPassedTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[]
  }[]
}

/** What Playwright writes into its JSON report, as far as we read it. */
export interface BrowserReport {
  stats: { expected: number }
  errors: Failure[]
  suites: Suite[]
}

interface Failure {
  message?: string
}

interface Suite {
  suites?: Suite[]
  specs: {
    file: string
    title: string
    tests: { status: string; results: { errors: Failure[] }[] }[]
  }[]
}

/** One text for each test that did not pass, a skipped one included, and for each file that could not be loaded. */
export const vitestFailures = ({ testResults }: VitestReport): string[] =>
  testResults.flatMap(({ name, status, message, assertionResults }) =>
    status === 'failed' && assertionResults.length === 0
      ? [told(name, message)]
      : assertionResults
          .filter((test) => test.status !== 'passed')
          .map((test) => told(`${name} › ${test.fullName}`, test.failureMessages?.[0])),
  )

/** The same for the browser tests; a test that passed only on a second try has failed. */
export const browserFailures = ({ suites, errors }: BrowserReport): string[] => [
  ...suites.flatMap(failuresOf),
  ...errors.map(({ message }) => told('Playwright', message)),
]

const failuresOf = ({ suites = [], specs }: Suite): string[] => [
  ...suites.flatMap(failuresOf),
  ...specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status !== 'expected')
      .map(({ results }) => told(`${file} › ${title}`, results[0]?.errors[0]?.message)),
  ),
]

/** The place and the first lines of the reason: enough to know where to look. */
const told = (where: string, why = 'did not run'): string =>
  `✗ ${where}\n${stripVTControlCharacters(why).split('\n').slice(0, 12).join('\n').slice(0, 2000)}`
