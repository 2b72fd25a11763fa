import { tool } from '@scripts/run'
import { ensureBuild } from '@scripts/test/build'
import { ensureChromium } from '@scripts/test/chromium'
import { bySuite, canaries } from './canaries'

/**
 * `npm run upgrade-check`: every test that notices when Payload, Next or Node changed beneath us, and no other.
 * `-- vitest` leaves the browser out.
 */
const { vitest, browser } = bySuite(canaries())
const failed: string[] = []

const { code } = await tool('vitest', ['run', ...vitest], { show: true, env: { NODE_ENV: 'test' } })
if (code !== 0) failed.push('vitest')

if (!process.argv.includes('vitest')) {
  await ensureChromium()
  await ensureBuild()
  const ran = await tool('playwright', ['test', '--reporter=list', ...browser], { show: true })
  if (ran.code !== 0) failed.push('browser')
}

console.log(
  failed.length > 0
    ? 'Something beneath us changed: docs/upgrading.md says what to do.'
    : 'Nothing beneath us changed.',
)
process.exit(failed.length > 0 ? 1 : 0)
