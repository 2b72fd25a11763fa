import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { table } from '@scripts/bench/report'
import { groups, why } from './applies'

/**
 * `npm run cache-tests -- FOLDER` runs the public suite https://github.com/http-tests/cache-tests, cloned into a
 * folder, against the cache and the HTTP layer of the web process, and writes docs/cache-tests.md.
 */
const folder = resolve(process.argv[2] ?? '')
if (!process.argv[2] || !existsSync(join(folder, 'test-engine'))) {
  console.error('Name the folder of a clone of https://github.com/http-tests/cache-tests.')
  process.exit(1)
}

/** What the suite exports, as far as it is needed here. */
type Test = { id: string; name: string; kind?: 'required' | 'optimal' | 'check' }
type Suite = { id: string; name: string; tests: Test[] }
type Outcome = true | [kind: string, message: string]

const load = async <T>(file: string): Promise<T> =>
  (await import(pathToFileURL(join(folder, file)).href)) as T
const { default: suites } = await load<{ default: Suite[] }>('tests/index.mjs')
const runner = await load<{
  runTests: (suites: Suite[], browser: boolean, base: string) => Promise<void>
  getResults: () => Record<string, Outcome>
}>('test-engine/client/runner.mjs')

// What cannot be rendered is what some of the tests are about.
process.env['LOG_LEVEL'] ??= 'silent'
const { openAdapter } = await import('./adapter')
const adapter = await openAdapter(folder)
await runner.runTests(suites, false, adapter.url)
const results = runner.getResults()
await adapter.close()

const passed = ({ id }: Test): boolean => results[id] === true
const told = ({ id }: Test): string => {
  const outcome = results[id]
  return outcome === true || outcome === undefined ? '' : outcome[1].replaceAll('|', '\\|')
}
const counted = suites.map((suite) => {
  const run = suite.tests.filter(({ id }) => id in results)
  return { suite, run, good: run.filter(passed) }
})
const applicable = counted.filter(({ suite }) => suite.id in groups)
const rest = counted.filter(({ suite }) => !(suite.id in groups))
const failures = applicable.flatMap(({ run }) => run.filter((test) => !passed(test)))
const unexplained = failures.filter(({ id }) => !(id in why))

writeFileSync(
  'docs/cache-tests.md',
  [
    '# The public suite for HTTP caches',
    '',
    'Written by `npm run cache-tests -- FOLDER` from https://github.com/http-tests/cache-tests. The suite is made for',
    'caches in front of any server, which obey its headers. Ours stands inside the server: it keeps what Next renders',
    'until the purge log names it, and `Cache-Control` of a render means nothing to it. So the suite applies to how a',
    'kept response is served. An adapter (`scripts/cache-tests/adapter.ts`) puts the cache and the HTTP layer before',
    "the suite's server, and translates its validators into ours.",
    '',
    '## Groups that apply',
    '',
    ...table(
      ['group', 'tests', 'passed', 'what applies'],
      applicable.map(({ suite, run, good }) => [
        suite.name,
        String(run.length),
        String(good.length),
        groups[suite.id] ?? '',
      ]),
    ),
    '',
    'Not passed, and why that is meant:',
    '',
    ...failures.map(
      (test) => `- \`${test.id}\` (${test.kind ?? 'required'}): ${why[test.id] ?? told(test)}`,
    ),
    '',
    '## Groups that do not apply',
    '',
    'They ask whether a cache obeys the headers of the server behind it, or of the request, stores its statuses and',
    'fields, and hands on its interim responses. None of that reaches Next or comes from it: statuses become pages of our',
    'own, fields are ours, and `Age` and `Date` are those of an origin, since a stored page is true when it is sent.',
    '',
    ...table(
      ['group', 'tests', 'passed all the same'],
      rest.map(({ suite, run, good }) => [suite.name, String(run.length), String(good.length)]),
    ),
    '',
  ].join('\n'),
)
execFileSync('node_modules/.bin/oxfmt', ['docs/cache-tests.md'])
for (const test of unexplained) console.error(`${test.id}: ${told(test)}`)
console.log(
  `${failures.length} of the applicable tests not passed, ${unexplained.length} without a reason.`,
)
process.exit(unexplained.length > 0 ? 1 : 0)
