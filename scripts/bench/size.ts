import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { tool } from '@scripts/run'
import { ensureBuild } from '@scripts/test/build'
import { ask } from '@/database/query'
import { startSite, type RunningSite } from '@tests/support/site'
import { fill } from '@tests/support/statements/fill'
import { openRenderer } from '@tests/support/statements/measure'
import { kinds, pathsOf, type Kind } from '@tests/support/statements/pages'
import { publishEverywhere, signIn } from './publish'
import { middle, milliseconds, table } from './report'
import { memoryOf } from './site'

/** Measures the same site with its first content and with a full database, and writes docs/bench-size.md. */
const full = { articles: 10_000, events: 1_000, people: 300 }
const port = 3196
const rounds = 25
const publications = 30

await ensureBuild()
const pages = await uncached()
const few = await running()
const many = await running(full)
const ratio = (before: number, after: number) => (after / before).toFixed(2)
const ms = (value: number) => value.toFixed(1)
const lines = [
  '# What size costs',
  '',
  `Written by \`npm run bench -- size\` on ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}: with the first content (about thirty articles), and with ${full.articles} articles in each language, ${full.events} events and ${full.people} people more.`,
  '',
  '## An uncached page, in milliseconds',
  '',
  `The middle one of ${rounds} renders, one after the other, with the statements it asked.`,
  '',
  ...table(
    ['page', 'statements', 'first content', 'full', '×'],
    pages.map(({ kind, statements, before, after }) => [
      kind,
      String(statements),
      ms(before),
      ms(after),
      ratio(before, after),
    ]),
  ),
  '',
  '## The panel, in milliseconds',
  '',
  ...table(
    ['view', 'first content', 'full', '×'],
    Object.entries(few.panel).map(([view, before]) => {
      const after = many.panel[view] ?? 0
      return [view, ms(before), ms(after), ratio(before, after)]
    }),
  ),
  '',
  '## Publish → right on article, home, list, topic, partner and sitemap',
  '',
  `With the first content: ${milliseconds(few.times)}`,
  '',
  `Full: ${milliseconds(many.times)}`,
  '',
  `Pages rendered again after one publication in the full database: ${many.rendered}.`,
  '',
  '## Memory',
  '',
  ...table(
    ['process', 'first content, MB', 'full, MB'],
    Object.entries(few.memory).map(([name, before]) => [
      name,
      String(before),
      String(many.memory[name]),
    ]),
  ),
]
writeFileSync('docs/bench-size.md', `${lines.join('\n')}\n`)
await tool('oxfmt', ['docs/bench-size.md'])
console.log(lines.join('\n'))
process.exit(0)

type Uncached = { kind: Kind; statements: number; before: number; after: number }

async function uncached(): Promise<Uncached[]> {
  const renderer = await openRenderer()
  const paths = await pathsOf(renderer.databaseUrl)
  const measure = async (kind: Kind) => {
    const times: number[] = []
    let statements = 0
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now()
      const rendered = await renderer.render(paths[kind])
      if (rendered.status !== 200) throw new Error(`${paths[kind]} answered ${rendered.status}`)
      times.push(performance.now() - began)
      statements = rendered.statements.length
    }
    return { statements, time: middle(times) }
  }
  const before = new Map<Kind, number>()
  for (const kind of kinds) before.set(kind, (await measure(kind)).time)
  await fill(renderer.databaseUrl, full)
  const found: Uncached[] = []
  for (const kind of kinds) {
    const { statements, time } = await measure(kind)
    found.push({ kind, statements, before: before.get(kind) ?? 0, after: time })
  }
  await renderer.close()
  return found
}

async function running(amounts?: typeof full) {
  const site = await startSite(port)
  if (amounts) await fill(site.databaseUrl, amounts)
  await ask(site.databaseUrl, `select pg_notify('cmhn_purge', '')`)
  const panel = await panelTimes(site)
  const times = await publishEverywhere(site.url, site.password, publications)
  const rendered = await renderedAgain(site)
  const memory = memoryOf(process.pid)
  await site.remove()
  return { panel, times, rendered, memory }
}

async function panelTimes({ url, password }: RunningSite): Promise<Record<string, number>> {
  const headers = { Cookie: await signIn(url, password) }
  const { docs } = await (await fetch(`${url}/api/news?limit=1&depth=0`, { headers })).json()
  const views = {
    'list of news': '/admin/collections/news?limit=25',
    'form of an article': `/admin/collections/news/${docs[0].id}`,
    'list of events': '/admin/collections/events?limit=25',
    'start page': '/admin',
  }
  const found: Record<string, number> = {}
  for (const [view, path] of Object.entries(views)) {
    const times: number[] = []
    for (let round = 0; round < 9; round += 1) {
      const began = performance.now()
      const answer = await fetch(url + path, { headers })
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
      await answer.text()
      times.push(performance.now() - began)
    }
    found[view] = middle(times)
  }
  return found
}

/** Pages whose copy on disk was written again for one more publication, those asked for here included. */
async function renderedAgain({ url, password, dataDir }: RunningSite): Promise<number> {
  await pause(10_000)
  const before = copies(dataDir)
  await publishEverywhere(url, password, 1)
  await pause(20_000)
  const after = copies(dataDir)
  return [...before].filter(([file, at]) => after.has(file) && after.get(file) !== at).length
}

const pause = (duration: number) => new Promise((resolve) => setTimeout(resolve, duration))

/** When each copy was written. */
function copies(dataDir: string): Map<string, number> {
  const folder = join(dataDir, 'pages')
  return new Map(readdirSync(folder).map((file) => [file, statSync(join(folder, file)).mtimeMs]))
}
