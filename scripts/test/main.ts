import { mkdirSync, rmSync } from 'node:fs'
import { check, type Tally } from '@scripts/check/check'
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

const total: Tally = { passed: 0, failed: 0 }
for (const [name, suite] of Object.entries(suites)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const { passed, failed } = await counted(name, suite)
  console.log(`${name}: ${passed} passed, ${failed} failed\n`)
  total.passed += passed
  total.failed += failed
}
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 ? 1 : 0)

async function counted(name: string, suite: () => Promise<Tally>): Promise<Tally> {
  try {
    const tally = await suite()
    if (tally.passed + tally.failed > 0) return tally
    console.error(`${name} ran nothing.`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
  return { passed: 0, failed: 1 }
}
