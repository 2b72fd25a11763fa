import { execFileSync } from 'node:child_process'
import { cpus, tmpdir } from 'node:os'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load, serveByNginx, type Load } from './load'
import { nextAlone } from './next-alone'
import { publishToVisible } from './publish'
import { table, kilobytes, milliseconds, middle } from './report'
import { start } from './site'
import { weigh } from './weight'

/**
 * Measures this tree in a fresh clone and writes docs/bench.md. Needs wrk and nginx
 * from the system's packages, Chromium, and two cores: servers run on the first, load on the second.
 */
const article = 'norge-har-fatt'
const port = 3190
const rounds = 4
const seconds = 5
const encodings = ['br', 'gzip'] as const

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
// nginx runs on this core, too.
execFileSync('taskset', ['-a', '-c', '-p', '0', String(site.web())])
const withoutCache = await nextAlone(clone, port + 1, site.web(), path)
say('## A cached article at 50 connections', '')
for (const encoding of encodings) {
  const nginx = await serveByNginx(join(folder, encoding), port + 2, url, encoding)
  const runs: Record<string, Load[]> = { site: [], next: [], nginx: [] }
  for (let round = 0; round < rounds; round += 1) {
    runs['site']?.push(load(url, seconds, encoding))
    runs['next']?.push(load(withoutCache.url, seconds, encoding))
    runs['nginx']?.push(load(nginx.url, seconds, encoding))
  }
  nginx.stop()
  const rate = (name: string) =>
    middle(runs[name]?.map(({ requestsPerSecond }) => requestsPerSecond) ?? [])
  const row = (name: string, words: string) => [
    words,
    String(rate(name)),
    (rate(name) / rate('nginx')).toFixed(2),
    runs[name]?.map(({ p99 }) => p99).join(' ') ?? '',
    String(runs[name]?.reduce((sum, { failed }) => sum + failed, 0) ?? 0),
  ]
  say(
    `### ${encoding}, ${nginx.bytes} bytes; ${rounds} rounds of ${seconds} s each, in turn; the middle one`,
    '',
    ...table(
      ['', 'requests/s', '× nginx', 'p99 of each round', 'failed'],
      [
        row('site', 'this site'),
        row('next', 'the same build without the page cache (`next start`)'),
        row('nginx', 'nginx, the same bytes and headers'),
      ],
    ),
    '',
  )
}
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
