import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PageCache } from '@/web/cache/page-cache'
import type { Counts } from '@/web/counts/counts'
import type { ErrorPages } from '@/web/http/error-pages'
import type { StaticFiles } from '@/web/http/static-files'
import type { unknownAddresses } from '@/web/http/unknown-addresses'

type AdminHandler = (req: IncomingMessage, res: ServerResponse) => void

export type WebServerOptions = {
  pages: PageCache
  /** The composition on one of endlessly many days. */
  days: PageCache
  /** What networks show beside links to pages. */
  shares: PageCache
  /** Results for one of endlessly many things to look for. */
  searches: PageCache
  /** Pictures and documents as visitors may see them. */
  uploads: PageCache
  errors: ErrorPages
  /** Told of every page and file that somebody got. */
  counts: Pick<Counts, 'seen'>
  /** Counts a page that was prefetched and is shown; `false` when that was not told. */
  shown: (req: IncomingMessage, res: ServerResponse) => boolean
  /** Takes what readers answer below a page; `false` when that was not sent. */
  feedback: (req: IncomingMessage, res: ServerResponse) => boolean
  /** The forms of the site, and what is sent with them; each is `null` or `false` when that is not its own. */
  forms: readonly ((
    req: IncomingMessage,
    res: ServerResponse,
    client: string,
  ) => Promise<boolean> | null)[]
  /** Says what stands on a page now; `false` when that was not asked. */
  messages: (target: string, res: ServerResponse) => boolean
  /** Files served as they are, asked in this order. */
  files: readonly StaticFiles[]
  /** Admin and API. */
  admin: AdminHandler
  /** Drafts, for somebody signed in or with a link. */
  preview: AdminHandler
  /** Responds to `/health/…`; `false` when it does not know the address. */
  health: (req: IncomingMessage, res: ServerResponse) => Promise<boolean>
  /** Whether the database is there: whether purges are heard says so. */
  connected: () => boolean
  trustedProxyHops: number
  /** Whether a page is known to stand at an address, without rendering it. */
  isKnown: (path: string) => Promise<boolean>
  /** Whether there is a short address at a path; `undefined` when that is not known. */
  holdsShort: (path: string) => Promise<boolean | undefined>
  /** Why a call of one of the panel's server functions goes no further. */
  panelGuard: (req: IncomingMessage) => 401 | 413 | undefined
  /** What every response carries that is no page. Flat: name, value. */
  headers: readonly string[]
}

/** With what the server itself keeps. */
export type RouterOptions = WebServerOptions & { guess: ReturnType<typeof unknownAddresses> }
