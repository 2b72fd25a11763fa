import '@tools/local/supervise/exit-with-parent'
import { mkdirSync, rmSync } from 'node:fs'
import { check, reasonOf, type Tally } from '@scripts/check/check'
import { ensureBuild } from './build'
import { ensureChromium } from './chromium'
import { browserSuite, vitestSuite } from './suites'

/**
 * `npm test`: every suite, and one last line that adds them up. `npm test -- unit e2e` runs some of them only.
 * A suite that ran nothing has failed.
 */
const results = 'test-results'
const suites: Record<string, () => Promise<Tally>> = {
  check,
  unit: () => vitestSuite('unit', results),
  integration: () => vitestSuite('integration', results),
  e2e: async () => {
    await ensureChromium()
    await ensureBuild()
    return browserSuite(results)
  },
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in suites))
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}: ${Object.keys(suites).join(', ')}.`)
  process.exit(1)
}
rmSync(results, { recursive: true, force: true })
mkdirSync(results)

let passed = 0
const failures: string[] = []
for (const [name, suite] of Object.entries(suites)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const tally = await counted(name, suite)
  console.log(`${name}: ${tally.passed} passed, ${tally.failures.length} failed\n`)
  passed += tally.passed
  failures.push(...tally.failures)
}
// Once more at the end, where they are found in a long output.
for (const failure of failures) console.log(`${failure}\n`)
console.log(`${passed} passed, ${failures.length} failed`)
process.exit(failures.length > 0 ? 1 : 0)

async function counted(name: string, suite: () => Promise<Tally>): Promise<Tally> {
  try {
    const tally = await suite()
    if (tally.passed + tally.failures.length > 0) return tally
    return { passed: 0, failures: [`✗ ${name} ran nothing.`] }
  } catch (error) {
    return { passed: 0, failures: [`✗ ${name}: ${reasonOf(error)}`] }
  }
}
