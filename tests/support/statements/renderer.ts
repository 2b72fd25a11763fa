import next from 'next'
import { offerKeptData } from '@/lib/kept-data'
import { PurgedData } from '@/web/cache/kept-data'
import { represent } from '@/web/cache/representation'
import { openNextOrigin } from '@/web/upstream/next-origin'
import { renderPage } from '@/web/upstream/render'
import { env } from '@/lib/env'

/**
 * A process that renders pages of the production build for its parent, without any cache, and tells which
 * statements each asked of the database when nothing is kept from other pages. Receives `{ path }`, sends `{ status, statements, ms, cpuMs }`; with
 * `atOnce` and `seconds` it makes the page again and again as the web process does, and sends `{ rate }`.
 */
let statements: string[] = []
/** What is kept of thousands of renders makes each of them slower. */
let listening = false

const app = next({ dev: false, dir: process.cwd() })
await app.prepare()
const handle = app.getRequestHandler()
offerKeptData(new PurgedData(() => true))
const origin = await openNextOrigin((req, res) => void handle(req, res), env.SERVER_URL)

/** Next's bundles have a `pg` of their own; Payload is one for the process, and its drizzle tells all it asks. */
function listen(): void {
  const { _payload } = globalThis as unknown as {
    _payload: Map<string, { payload: { db: { drizzle: { session: { logger: object } } } } }>
  }
  for (const { payload } of _payload.values())
    payload.db.drizzle.session.logger = {
      logQuery: (query: string) => listening && statements.push(query),
    }
}

await origin.fetch('/om')
listen()
type Order = { path: string; atOnce?: number; seconds?: number }

async function measure(path: string) {
  statements = []
  listening = true
  const began = performance.now()
  const before = process.cpuUsage()
  const { status } = await origin.fetch(path, { kept: false })
  listening = false
  const { user, system } = process.cpuUsage(before)
  return { status, statements, ms: performance.now() - began, cpuMs: (user + system) / 1000 }
}

async function rate(path: string, atOnce: number, seconds: number): Promise<number> {
  const make = renderPage(origin.fetch)
  const began = performance.now()
  const until = began + seconds * 1000
  let made = 0
  const goOn = async (): Promise<void> => {
    while (performance.now() < until) {
      const rendered = await make(path)
      if (rendered.kind !== 'page') throw new Error(`${path} is no page`)
      await represent(rendered.body, rendered.type, [], { effort: 'quick' })
      made += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, goOn))
  return (made * 1000) / (performance.now() - began)
}

process.on('message', ({ path, atOnce, seconds }: Order) => {
  const done = atOnce && seconds ? rate(path, atOnce, seconds) : measure(path)
  void done.then((told) => process.send?.(typeof told === 'number' ? { rate: told } : told))
})
// Nobody is left to render for.
process.on('disconnect', () => process.exit(0))
process.send?.('ready')
