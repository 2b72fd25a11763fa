import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { z } from 'zod'
import { ask } from '@/database/query'
import { searchString } from '@/lib/search-query'
import { run, tool } from '@scripts/run'
import { ensureBuild } from '@scripts/test/build'
import type { RunningSite } from '@tests/support/site'
import { rendererOn } from '@tests/support/statements/measure'
import { percentile, table } from './report'
import { queries, varied } from './search-words'
import { megabytesOf } from './site'
import { full, startSites } from './size-sites'
import { rendersAtOnce } from './size-uncached'

/** Measures searches among the first content and in a full database, and writes docs/bench-search.md. */
const say = (what: string) => console.log(`${new Date().toTimeString().slice(0, 8)} ${what}`)
const seconds = 8
const asked = 10_000

const inOwnProcess = async (site: RunningSite, file: string): Promise<string> => {
  const { code, output } = await run(process.execPath, ['--import', 'tsx', file], {
    env: {
      NODE_ENV: 'production',
      SERVER_URL: site.url,
      DATA_DIR: site.dataDir,
      DATABASE_URL: site.databaseUrl,
      PAYLOAD_SECRET: 'only for tests, and long enough for it',
      LOG_LEVEL: 'error',
    },
  })
  if (code !== 0) throw new Error(output)
  return output.trim().split('\n').at(-1) ?? ''
}

const times = z.array(z.object({ query: z.string(), sql: z.number(), all: z.number() }))

async function measure(site: RunningSite) {
  const began = performance.now()
  await inOwnProcess(site, 'src/worker/nightly-now.ts')
  const reindex = (performance.now() - began) / 1000
  await ask(site.databaseUrl, 'vacuum analyze')
  const found = times.parse(JSON.parse(await inOwnProcess(site, 'scripts/bench/search-times.ts')))
  const renderer = await rendererOn(site)
  const path = (query: string) => `/sok${searchString(query)}`
  const pages: number[] = []
  for (const round of [0, 1])
    for (const query of queries()) {
      const { ms, status } = await renderer.render(path(query))
      if (status !== 200) throw new Error(`${query} responded ${status}`)
      if (round > 0) pages.push(ms)
    }
  const one = path('presisjonsmedisin')
  await renderer.rate(one, rendersAtOnce, seconds)
  const rate = await renderer.rate(one, rendersAtOnce, seconds)
  await renderer.close()
  const before = megabytesOf(site.web)
  const statuses = new Map<number, number>()
  for (let at = 0; at < asked; at += 1) {
    const { status } = await fetch(`${site.url}/sok?q=ord${at}`)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  const [sizes] = await ask<{ texts: number; table: string; words: number }>(
    site.databaseUrl,
    `select (select count(*)::int from search_texts) as texts, (select count(*)::int from search_words) as words,
       pg_size_pretty(pg_total_relation_size('search_texts') + pg_total_relation_size('search_words')) as table`,
  )
  return {
    ...sizes,
    reindex,
    rate,
    sql: found.map(({ sql }) => sql),
    all: found.map(({ all }) => all),
    pages,
    memory: [before, megabytesOf(site.web)],
    statuses: [...statuses].map(([status, count]) => `${status}: ${count}`).join(', '),
  }
}

await ensureBuild()
say('two databases')
const sites = await startSites()
await varied(sites[1].databaseUrl)
const measured: Awaited<ReturnType<typeof measure>>[] = []
for (const site of sites) {
  say('searches')
  measured.push(await measure(site))
}
for (const site of sites) await site.remove()
const ms = (numbers: number[]) =>
  [0.5, 0.95, 0.99].map((part) => percentile(numbers, part).toFixed(1))
const row = (what: string, of: (each: (typeof measured)[number]) => string) => [
  what,
  ...measured.map(of),
]
const lines = [
  '# What a search costs',
  '',
  `Written by \`npm run bench -- search\` on ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}, Postgres beside it: with thirty articles, and with ${full.articles} articles in each language, ${full.events} events and ${full.people} people more. The load of the machine was ${loadavg()[2]?.toFixed(1)} on average for the last quarter of an hour: on a busy one compare, and do not read off times.`,
  '',
  `${queries().length} different queries: those of the relevance set, words of the articles, slips of the pen, parts of compounds, words that stand everywhere, and words that stand nowhere.`,
  '',
  '## Milliseconds: median / p95 / p99',
  '',
  ...table(
    ['', '30', 'full'],
    [
      row('in the database, all statements of a query', ({ sql }) => ms(sql).join(' / ')),
      row('with ranking and marking', ({ all }) => ms(all).join(' / ')),
      row('a whole page, past every cache', ({ pages }) => ms(pages).join(' / ')),
    ],
  ),
  '',
  '## The rest',
  '',
  ...table(
    ['', '30', 'full'],
    [
      row(`searches a second past every cache, ${rendersAtOnce} at once`, ({ rate }) =>
        rate.toFixed(0),
      ),
      row('texts', ({ texts }) => String(texts)),
      row('words by which slips are mended', ({ words }) => String(words)),
      row('size with indexes', ({ table: size }) => String(size)),
      row('all of it made anew, seconds', ({ reindex }) => reindex.toFixed(0)),
      row('memory of the web process before ten thousand different queries, MB', ({ memory }) =>
        String(memory[0]),
      ),
      row('and after them', ({ memory }) => String(memory[1])),
      row('what one network was answered', ({ statuses }) => statuses),
    ],
  ),
  '',
  '## To repeat it',
  '',
  '`npm run bench -- search` starts two sites on databases of their own, on ports 3196 and 3197, and takes about ten minutes. What the articles say is in `scripts/bench/search-words.ts`.',
]
writeFileSync('docs/bench-search.md', `${lines.join('\n')}\n`)
await tool('oxfmt', ['docs/bench-search.md'])
console.log(lines.join('\n'))
process.exit(0)
