import { execFileSync } from 'node:child_process'
import { cpus, tmpdir } from 'node:os'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cachedArticle } from './cached-article'
import { nextAlone } from './next-alone'
import { publishToVisible } from './publish'
import { kilobytes, milliseconds, table } from './report'
import { missing } from './servers'
import { start } from './site'
import { weigh } from './weight'

/**
 * Measures this tree in a fresh clone and writes docs/bench.md. Needs wrk from the system's packages, Chromium, and
 * two cores: servers run on the first, load on the second. With nginx and caddy there it measures beside and behind them.
 */
if (missing('wrk').length > 0) {
  console.error(
    'Install wrk, which makes the load; with nginx and caddy there is something to compare.',
  )
  process.exit(1)
}
const article = 'norge-har-fatt'
const port = 3190

const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'))
const clone = join(folder, 'clone')
const lines: string[] = []
const say = (...text: string[]) => {
  lines.push(...text)
  console.log(text.join('\n'))
}

execFileSync('git', ['clone', '--quiet', '.', clone])
const dataDir = join(folder, 'data')
const first = await start(clone, port, dataDir)
const steps = first.steps
const firstStart = first.startedIn
await first.stop()
const site = await start(clone, port, dataDir)
const slug = await slugOf(site.origin, article)

say(
  '# What it measures',
  '',
  `Written by \`npm run bench\` on ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}, in a fresh clone. Servers on core 0, load on core 1.`,
  '',
  '## Starting',
  '',
  `First start, from the command to the printed address: **${(firstStart / 1000).toFixed(0)} s**, of which`,
  '',
  ...steps.map((step) => `- ${step.trim()}`),
  '',
  `Second start: **${(site.startedIn / 1000).toFixed(1)} s**.`,
  '',
)

const path = `/aktuelt/${slug}`
const url = site.origin + path
// All servers that are compared share this core.
execFileSync('taskset', ['-a', '-c', '-p', '0', String(site.web())])
const withoutCache = await nextAlone(clone, port + 1, site.web(), path)
for await (const text of cachedArticle({
  folder,
  port: port + 2,
  url,
  withoutCache: withoutCache.url,
}))
  say(text)
withoutCache.stop()
say(
  '## Memory after load',
  '',
  ...table(
    ['process', 'MB resident'],
    Object.entries(site.memory()).map(([name, megabytes]) => [name, String(megabytes)]),
  ),
  '',
)

const weights = await weigh(site.origin, [
  '/',
  path,
  '/koordineringsgruppen',
  '/en',
  '/en/coordination-group',
])
say(
  '## What Chromium transfers (kB)',
  '',
  ...table(
    ['page', 'requests', 'HTML', 'CSS', 'JavaScript', 'fonts', 'pictures'],
    weights.map(({ page, requests, html, css, js, fonts, pictures }) => [
      page,
      String(requests),
      ...[html, css, js, fonts, pictures].map(kilobytes),
    ]),
  ),
  '',
  'The one script of a public page stands in its HTML.',
  '',
)

const times = await publishToVisible(site.origin, site.password, slug, 50)
say('## Publish → visible on the article, 50 times', '', milliseconds(times), '')
await site.stop()
rmSync(folder, { recursive: true, force: true })
writeFileSync('docs/bench.md', `${lines.join('\n').trimEnd()}\n`)
execFileSync('node_modules/.bin/oxfmt', ['docs/bench.md'])

/** The article's address today; the benchmark should not break when an editor rewords a title. */
async function slugOf(origin: string, wanted: string): Promise<string> {
  const html = await (await fetch(`${origin}/aktuelt`)).text()
  const slugs = [...html.matchAll(/href="\/aktuelt\/([a-z0-9-]+)"/g)].map(([, name = '']) => name)
  const found = slugs.find((name) => name.includes(wanted)) ?? slugs.find((name) => /\D/.test(name))
  if (!found) throw new Error('The news list names no article.')
  return found
}
