import { join } from 'node:path'
import { load, type Load } from './load'
import { middle, table } from './report'
import { missing, serveByCaddy, serveByNginx } from './servers'

const rounds = 4
const seconds = 5
const encodings = ['br', 'gzip'] as const

type Row = { words: string; url: string; beside: string }

/**
 * How many requests a second a cached page serves, asked directly and through the Caddy of our compose file, each
 * beside nginx with the same bytes. Yields Markdown. All servers share core 0, and the ports from `port` on.
 */
export async function* cachedArticle(options: {
  folder: string
  port: number
  url: string
  withoutCache: string
}) {
  const absent = missing('nginx', 'caddy')
  yield '## A cached article at 50 connections\n'
  if (absent.length > 0) yield `Not measured, since this machine has none: ${absent.join(', ')}.\n`
  for (const encoding of encodings) yield* inOneCoding(encoding, absent, options)
}

async function* inOneCoding(
  encoding: string,
  absent: string[],
  { folder, port, url, withoutCache }: Parameters<typeof cachedArticle>[0],
) {
  const within = join(folder, encoding)
  const nginx = absent.includes('nginx')
    ? undefined
    : await serveByNginx(within, port, url, encoding)
  const upstreams = [url, ...(nginx ? [nginx.url] : [])]
  const caddy = absent.includes('caddy')
    ? undefined
    : await serveByCaddy(join(within, 'caddy'), port + 1, upstreams)
  const rows: Row[] = [
    { words: 'this site', url, beside: nginx?.url ?? '' },
    {
      words: 'the same build without the page cache (`next start`)',
      url: withoutCache,
      beside: nginx?.url ?? '',
    },
    ...(nginx ? [{ words: 'nginx, the same bytes', url: nginx.url, beside: nginx.url }] : []),
    ...(caddy?.urls ?? []).map((address, at) => ({
      words: `Caddy → ${at === 0 ? 'this site' : 'nginx'}`,
      url: address,
      beside: caddy?.urls[1] ?? '',
    })),
  ]
  const runs = new Map<string, Load[]>()
  for (let round = 0; round < rounds; round += 1)
    for (const row of rows)
      runs.set(row.url, [...(runs.get(row.url) ?? []), load(row.url, seconds, encoding)])
  await caddy?.stop()
  await nginx?.stop()
  const rate = (address: string) =>
    middle(runs.get(address)?.map(({ requestsPerSecond }) => requestsPerSecond) ?? [])
  const cells = ({ words, url: address, beside }: Row) => [
    words,
    String(rate(address)),
    beside ? (rate(address) / rate(beside)).toFixed(2) : '',
    runs
      .get(address)
      ?.map(({ p99 }) => p99)
      .join(' ') ?? '',
    String(runs.get(address)?.reduce((sum, { failed }) => sum + failed, 0) ?? 0),
  ]
  yield `### ${encoding}; ${rounds} rounds of ${seconds} s each, in turn; the middle one\n`
  const head = ['', 'requests/s', '× nginx, asked the same way', 'p99 of each round', 'failed']
  yield `${table(head, rows.map(cells)).join('\n')}\n`
}
