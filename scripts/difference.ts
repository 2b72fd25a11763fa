import { findDifferences } from '@tests/support/difference/run'

/**
 * `npm run difference -- <seconds> <seed> <pages>`: edits the first content at random for that long, and compares
 * every page of the page cache, or so many, with one rendered anew after each edit, and every page at the
 * end. Needs a build; writes what it found.
 */
const [seconds = 600, seed = Date.now() % 1_000_000, each = 0] = process.argv.slice(2).map(Number)
const report = await findDifferences({ seed, seconds, each })
console.log(JSON.stringify(report, null, 2))
const made = Object.values(report.edits).reduce((sum, count) => sum + count, 0)
console.log(
  `seed ${report.seed}: ${made} edits, ${report.refused} refused, ${report.restarts} restarts`,
)
console.log(`${report.compared} pages compared, ${report.rendered} rendered again`)
console.log(`${report.differences.length} differences`)
process.exit(report.differences.length > 0 ? 1 : 0)
