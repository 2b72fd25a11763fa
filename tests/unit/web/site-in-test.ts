import { once } from 'node:events'
import type { IncomingMessage, RequestListener } from 'node:http'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { countShown } from '@/web/counts/beacon'
import { Counts } from '@/web/counts/counts'
import { receiveFeedback } from '@/web/feedback/receive'
import type { InquiryDatabase } from '@/web/inquiries/keep-inquiry'
import type { RegistrationDatabase } from '@/web/registrations/database'
import { receiveRegistrations } from '@/web/registrations/receive-registrations'
import { showPlaces } from '@/web/registrations/show-place'
import { receiveInquiries } from '@/web/inquiries/receive-inquiries'
import { receiveSubscriptions } from '@/web/subscriptions/receive-subscriptions'
import { HeldMessages } from '@/web/messages/held-messages'
import { respondWithMessages } from '@/web/messages/shown-messages'
import { ErrorPages } from '@/web/http/error-pages'
import { adminHandler } from '@/web/http/admin-handler'
import { openNextOrigin } from '@/web/upstream/next-origin'
import { lookUp } from '@/web/upstream/known-addresses'
import { renderFile, renderPage } from '@/web/upstream/render'
import { panelGuard } from '@/web/http/panel-guard'
import {
  adminHeaders,
  bareHeaders,
  formHeaders,
  keyedFormHeaders,
  previewHeaders,
  publicHeaders,
  uploadHeaders,
} from '@/web/http/security-headers'
import { shareRenderer } from '@/web/share/render-share'
import { webServer } from '@/web/router'
import { PageCache } from '@/web/cache/page-cache'

export type Got = { status: number; headers: IncomingMessage['headers']; body: Buffer }
export type Asking = { method?: string; headers?: Record<string, string>; body?: string }

type Settings = {
  connected?: () => boolean
  known?: readonly string[]
  /** Short addresses, known while the database is there. */
  shorts?: ReadonlySet<string>
  /** When these have been read. */
  shortsRead?: () => Promise<unknown>
  trustedProxyHops?: number
  /** Keeps what people write to the hub. */
  inquiries?: InquiryDatabase
  /** Keeps who registers for events. */
  registrations?: RegistrationDatabase
}

const empty = { query: async () => ({ rows: [] }) }
const nothing = { ...empty, connect: async () => ({ ...empty, release: () => {} }) }

/** The web server with a small origin in Next's place and no database. */
export async function openTestSite(
  handler: RequestListener,
  {
    connected = () => true,
    known = [],
    shorts = new Set(),
    shortsRead = async () => {},
    trustedProxyHops = 0,
    inquiries = nothing,
    registrations = nothing,
  }: Settings = {},
) {
  const origin = await openNextOrigin(handler, 'http://localhost')
  const render = renderPage(origin.fetch)
  const headers = () => publicHeaders(true).flat()
  const pages = new PageCache({ render, headers, maxBytes: 5_000_000 })
  const days = new PageCache({ render, headers, maxBytes: 500_000 })
  const shares = new PageCache({ render: shareRenderer(render), headers, maxBytes: 500_000 })
  const searches = new PageCache({ render, headers, maxBytes: 500_000 })
  const uploads = new PageCache({
    render: renderFile(origin.fetch, connected),
    headers: (type) => uploadHeaders(true, type).flat(),
    maxBytes: 1_000_000,
  })
  const messages = new HeldMessages(origin.fetch)
  const written: unknown[][] = []
  const answered: unknown[][] = []
  const answers = {
    query: async (_: string, values: unknown[]) => {
      if (!connected()) throw new Error('no database')
      answered.push(values)
    },
  }
  const pool = { query: async (_: string, values: unknown[]) => written.push(values) }
  const counts = new Counts({ pool, host: 'hub.example' })
  const forms = {
    pool: inquiries,
    cache: new PageCache({ render, headers, maxBytes: 500_000 }),
    mayStand: async (path: string) => (await lookUp(addresses(known), path)) !== 'unknown',
    serverUrl: 'https://hub.example',
    secret: 'secret of this test',
    pageHeaders: formHeaders(true).flat(),
    keyedHeaders: keyedFormHeaders(true).flat(),
    headers: bareHeaders(true).flat(),
  }
  const { server, stop } = webServer({
    pages,
    days,
    shares,
    searches,
    uploads,
    errors: new ErrorPages(new PageCache({ render, headers, maxBytes: 1_000_000 }), headers()),
    counts,
    feedback: receiveFeedback({
      pool: answers,
      mayStand: async (path) => (await lookUp(addresses(known), path)) !== 'unknown',
      headers: bareHeaders(true).flat(),
    }),
    forms: [
      receiveInquiries(forms),
      receiveRegistrations({ ...forms, pool: registrations }),
      showPlaces({ ...forms, pool: registrations }),
      receiveSubscriptions(forms),
    ],
    shown: countShown(
      counts,
      (path) => [pages, days].some((lane) => lane.has(path)),
      bareHeaders(true).flat(),
    ),
    messages: respondWithMessages(messages, bareHeaders(true).flat()),
    files: [],
    admin: adminHandler({ handler, headers: adminHeaders(false) }),
    preview: adminHandler({ handler, headers: previewHeaders(false) }),
    health: async () => false,
    connected,
    isKnown: async (path) => (await lookUp(addresses(known), path)) === 'known',
    trustedProxyHops,
    holdsShort: async (path) => {
      await shortsRead()
      return connected() ? shorts.has(path) : undefined
    },
    panelGuard: panelGuard('secret of this test'),
    headers: bareHeaders(true).flat(),
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  // A server on a TCP port has this kind of address.
  const { port } = server.address() as AddressInfo
  return {
    pages,
    days,
    searches,
    uploads,
    messages,
    counts,
    written,
    answered,
    server,
    port,
    ask: (path: string, asking: Asking = {}) => ask(port, path, asking),
    close: async () => {
      await stop()
      await counts.close()
      await origin.close()
    },
  }
}

/** Stands in for the table of addresses. */
const addresses = (known: readonly string[]) => ({
  query: async (_: string, [path = '']: string[]) => ({ rowCount: known.includes(path) ? 1 : 0 }),
})

function ask(port: number, path: string, { method, headers, body }: Asking): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, method, headers }, async (res) => {
      const chunks: Uint8Array[] = []
      for await (const chunk of res) chunks.push(chunk)
      resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) })
    })
    asked.once('error', reject).end(body)
  })
}
