import next from 'next'
import { openOrigin } from '@/server/web/origin'
import { env } from '@/lib/env'

/**
 * A process that renders pages of the production build for its parent, without any cache, and tells which
 * statements each asked of the database. Receives a path, sends `{ status, statements }`.
 */
let statements: string[] = []

const app = next({ dev: false, dir: process.cwd() })
await app.prepare()
const handle = app.getRequestHandler()
const origin = await openOrigin((req, res) => void handle(req, res), env.SERVER_URL)

/** Next's bundles have a `pg` of their own; Payload is one for the process, and its drizzle tells all it asks. */
function listen(): void {
  const { _payload } = globalThis as unknown as {
    _payload: Map<string, { payload: { db: { drizzle: { session: { logger: object } } } } }>
  }
  for (const { payload } of _payload.values())
    payload.db.drizzle.session.logger = { logQuery: (query: string) => statements.push(query) }
}

await origin.fetch('/om')
listen()
process.on('message', (path: string) => {
  statements = []
  void origin.fetch(path).then(({ status }) => process.send?.({ status, statements }))
})
process.send?.('ready')
