import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { tool } from '@scripts/run'
import { ensureBuild } from '@scripts/test/build'
import { middle, percentile, ratio, table } from './report'
import { megabytesOf } from './site'
import {
  full,
  marksOfOne,
  panelTimes,
  publications,
  publicationTimes,
  startSites,
  type Two,
} from './size-sites'
import { rendersAtOnce, uncachedPages } from './size-uncached'

/**
 * Measures two sites side by side, one with thirty articles and one with a full database, and writes
 * docs/bench-size.md. What is compared is measured in turn, so that a busy machine is busy for both.
 */
const say = (what: string) => console.log(`${new Date().toTimeString().slice(0, 8)} ${what}`)
await ensureBuild()
say('two databases')
const [few, many] = await startSites()
say('uncached pages')
const pages = await uncachedPages(few, many)
say('the panel')
const panel = await panelTimes([few, many])
say('publications')
const times = await publicationTimes([few, many])
say('pages that a publication touches')
const marked = await marksOfOne(many)
const memory = {
  web: [few, many].map(({ web }) => megabytesOf(web)),
  worker: [few, many].map(({ worker }) => megabytesOf(worker)),
}
for (const site of [few, many]) await site.remove()
const ms = (value: number) => value.toFixed(1)
const compared = (both: Two<number[]>) => [
  ...both.map((each) => ms(middle(each))),
  ratio(middle(both[0]), middle(both[1])),
]
const lines = [
  '# What size costs',
  '',
  `Written by \`npm run bench -- size\` on ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}: with thirty articles, and with ${full.articles} articles in each language, ${full.events} events and ${full.people} people more. The two are measured in turn; × is the full one's time by the other's. The load of the machine was ${loadavg()[2]?.toFixed(1)} on average for the last quarter of an hour: on a busy one compare, and do not read off times.`,
  '',
  '## An uncached page, in milliseconds',
  '',
  'The middle one of the renders, one after the other. CPU is that of the process that renders. `sitemap` is the index of the sitemap and `sitemapPart` one of its parts. The list of events shows those of the latest year and grows with them: ten with thirty articles, a hundred and twenty in the full database.',
  '',
  ...table(
    ['page', 'statements', '30', 'full', '×', 'CPU, 30', 'CPU, full', '×'],
    pages.map(({ name, statements, clock, cpu }) => [
      name,
      String(statements),
      ...compared(clock),
      ...compared(cpu),
    ]),
  ),
  '',
  '## Uncached pages a second',
  '',
  `Rendered, cleaned and compressed, ${rendersAtOnce} at once, on all cores together with their database, after ten seconds of the same: code that has run for a moment only is slower.`,
  '',
  ...table(
    ['page', '30', 'full'],
    pages
      .filter(({ rate }) => rate)
      .map(({ name, rate }) => [name, ...(rate ?? []).map((each) => each.toFixed(0))]),
  ),
  '',
  '## The panel, in milliseconds',
  '',
  ...table(
    ['view', '30', 'full', '×'],
    Object.entries(panel).map(([view, both]) => [view, ...compared(both)]),
  ),
  '',
  '## Publish → right everywhere, in milliseconds',
  '',
  `From the press of the button, ${publications} publications.`,
  '',
  ...table(
    ['place', '30, median', 'p95', 'full, median', 'p95'],
    Object.entries(times).map(([place, both]) => [
      place,
      ...both.flatMap((each) => [0.5, 0.95].map((part) => percentile(each, part).toFixed(0))),
    ]),
  ),
  '',
  `In the full database, with ${marked.read} pages in the cache, one new article made ${marked.unasked} be rendered again unasked, and left ${marked.asked} to be rendered when somebody asks for them.`,
  '',
  '## Memory after that, MB resident',
  '',
  ...table(
    ['process', '30', 'full'],
    Object.entries(memory).map(([name, both]) => [name, ...both.map(String)]),
  ),
  '',
  '## To repeat it',
  '',
  '`npm run bench -- size` starts two sites on databases of their own, on ports 3196 and 3197, and takes about five minutes on a quiet machine. What a full database holds is in `tests/support/statements/fill.ts`; the statements of each page are in `tests/sql/`.',
]
writeFileSync('docs/bench-size.md', `${lines.join('\n')}\n`)
await tool('oxfmt', ['docs/bench-size.md'])
console.log(lines.join('\n'))
process.exit(0)
