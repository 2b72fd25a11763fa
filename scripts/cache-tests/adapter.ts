import { AsyncLocalStorage } from 'node:async_hooks'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { untilResponds } from '@scripts/bench/responds'
import { PageCache } from '@/web/cache/page-cache'
import type { Rendered } from '@/web/cache/rendered'
import type { Representation } from '@/web/cache/representation'
import { respond } from '@/web/http/respond'

const port = 3187
const upstream = 3188

type Origin = { status: number; headers: [name: string, value: string][]; body: Buffer }

/** Of each kept response what the suite looks for and we do not keep: the headers of the server behind the cache. */
const kept = new Map<string, Origin['headers']>()
/** The request that a render is made for: pages are rendered for nobody, the suite asks what was passed on. */
const asking = new AsyncLocalStorage<IncomingMessage>()
/** About the connection, the body as it was sent there, or what we say ourselves. */
const left =
  /^(?:connection|keep-alive|transfer-encoding|content-length|content-type|etag|vary|date)$/

/** The cache and the HTTP layer of the web process, before the suite's own server. */
export async function openAdapter(folder: string) {
  const suite = spawn(process.execPath, [join(folder, 'test-engine/server/server.mjs')], {
    env: {
      ...process.env,
      npm_config_protocol: 'http',
      npm_config_port: String(upstream),
      npm_config_pidfile: join(folder, 'server.pid'),
    },
    cwd: folder,
    stdio: 'ignore',
  })
  await untilResponds(`http://127.0.0.1:${upstream}/index.html`).catch(() => undefined)
  const cache = new PageCache({
    render,
    headers: (type) =>
      kept
        .get(type)
        ?.filter(([name]) => !left.test(name))
        .flat() ?? [],
    maxBytes: 50_000_000,
  })
  const server = createServer((req, res) => {
    const isRead = req.method === 'GET' || req.method === 'HEAD'
    const served = isRead && req.url?.startsWith('/test/') ? serve(cache, req, res) : pass(req, res)
    served.catch(() => res.destroy())
  })
  await once(server.listen(port, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      suite.kill()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

async function serve(cache: PageCache, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const reading = await asking.run(req, () => cache.read(req.url ?? ''))
  if (reading.kind === 'redirect')
    return void res.writeHead(reading.status, { Location: reading.location }).end()
  if (reading.kind === 'absent') return void res.writeHead(reading.status).end()
  const { representation } = reading
  sayTheirs(representation)
  respond(req, res, representation)
}

/** The suite looks for its own validator and type in what we send. */
function sayTheirs({ variants: { identity } }: Representation): void {
  const { headers } = identity
  const theirs = new Map(kept.get(headers[1] ?? ''))
  const say = (name: string, value: string | undefined) => {
    const at = headers.indexOf(name)
    if (value !== undefined && at >= 0) headers[at + 1] = value
  }
  identity.etag = theirs.get('etag') ?? identity.etag
  say('ETag', theirs.get('etag'))
  say('Content-Type', theirs.get('content-type'))
}

let renders = 0
async function render(path: string): Promise<Rendered> {
  const { status, headers, body } = await ask(path, asking.getStore())
  const location = headers.find(([name]) => name === 'location')?.[1]
  if (status >= 300 && status < 400 && location) return { kind: 'redirect', status, location }
  if (status === 404 || status === 410) return { kind: 'absent', status }
  if (status !== 200) throw new Error(`${path} answered ${status}`)
  const type = `text/plain;render=${(renders += 1)}`
  kept.set(type, headers)
  return { kind: 'page', body, type }
}

async function pass(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const chunks: Uint8Array[] = []
  for await (const chunk of req) chunks.push(chunk)
  const { status, headers, body } = await ask(req.url ?? '', req, Buffer.concat(chunks))
  const own = headers.filter(
    ([name]) => !/^(?:connection|keep-alive|transfer-encoding)$/.test(name),
  )
  res.writeHead(status, own.flat()).end(body)
}

function ask(path: string, req?: IncomingMessage, body?: Buffer): Promise<Origin> {
  const { connection: _, host: __, 'accept-encoding': ___, ...passed } = req?.headers ?? {}
  const method = body === undefined ? 'GET' : req?.method
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: upstream, path, method, headers: passed }
    const asked = request(options, async (res) => {
      const chunks: Uint8Array[] = []
      for await (const chunk of res) chunks.push(chunk)
      const { rawHeaders: raw } = res
      const headers = raw.flatMap((name, at): Origin['headers'] =>
        at % 2 === 0 ? [[name.toLowerCase(), raw[at + 1] ?? '']] : [],
      )
      resolve({ status: res.statusCode ?? 0, headers, body: Buffer.concat(chunks) })
    })
    asked.once('error', reject).end(body)
  })
}
