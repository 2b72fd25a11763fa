import type { PayloadRequest } from 'payload'
import { getSafeRedirect, parseCookies } from 'payload/shared'
import { inTransaction } from '@/cms/publishing/transaction'
import { writeTrail } from '@/cms/trail/write'
import { storedAccount } from '@/cms/users/account-asked'
import { beginSession } from '@/cms/users/begin-session'
import { boundStrangers } from '@/cms/users/bound-strangers'
import { keepChallenge, takeChallenge } from '@/cms/users/challenges/stored'
import { accountOfLink } from '@/cms/users/invitations/link'
import { tellOwner } from '@/cms/users/own-account'
import { vouch } from '@/cms/users/second-factor/ask'
import { isOn, secondFactorOf } from '@/cms/users/second-factor/stored'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import type { User } from '@/payload-types'
import {
  beginAtProvider,
  providerName,
  whoCameBack,
  type Handshake,
  type ShownIdentity,
} from './provider'
import { accountOfIdentity, keepIdentity } from './stored'

/** What somebody wants at the provider. */
type Wish =
  | { kind: 'sign-in'; to: string }
  | { kind: 'connect'; account: number }
  | { kind: 'accept'; token: string }

/** What the page to sign in on says. */
type Told = 'code' | 'ended' | 'key' | 'refused' | 'taken' | 'unknown'

const paths = /^\/api\/users\/openid\/(begin|callback)$/

export const isOpenId = (method: string, path: string): boolean =>
  method === 'GET' && paths.test(path)

/** Leads to the provider, and receives whoever comes back: `req` knows nothing of the query of `request`. */
export async function answerOpenId(request: Request, req: PayloadRequest): Promise<Response> {
  if (!providerName()) return lead('/admin/login')
  const { pathname, search, searchParams } = new URL(request.url)
  try {
    if (pathname.endsWith('/callback')) return await receive(req, search)
    // What has begun is kept for a while, for anybody.
    boundStrangers(req, 'openid')
    const to = getSafeRedirect({
      fallbackTo: '/admin',
      redirectTo: searchParams.get('redirect') ?? '',
    })
    const { cookie, url } = await beginFor(req, { kind: 'sign-in', to })
    return lead(url, cookie)
  } catch (error) {
    log.warn({ why: error instanceof Error ? error.message : '' }, 'the OpenID provider failed')
    return leadToSignIn('refused')
  }
}

const lasts = 600
/** Ties what has begun to the browser it was begun in. */
const inBrowser = 'openid'
const secure = env.SERVER_URL.startsWith('https:') ? '; Secure' : ''
const cookieOf = (value: string, age = lasts): string =>
  `${inBrowser}=${value}; Path=/api/users/openid; HttpOnly; SameSite=Lax; Max-Age=${age}${secure}`
const begunHere = ({ headers }: PayloadRequest): string =>
  parseCookies(headers).get(inBrowser) ?? ''

/** Where to send the browser for this, and the cookie that goes with it. */
export async function beginFor(
  req: PayloadRequest,
  wish: Wish,
): Promise<{ cookie: string; url: string }> {
  const { begun, url } = await beginAtProvider()
  const asked = { account: null, purpose: 'openid' } as const
  await keepChallenge(req, begun.state, asked, { begun, wish })
  return { cookie: cookieOf(begun.state), url }
}

async function receive(req: PayloadRequest, query: string): Promise<Response> {
  const asked = { account: null, purpose: 'openid' } as const
  const taken = await takeChallenge(req, begunHere(req), asked)
  if (!taken) return leadToSignIn('ended')
  // As `beginFor` kept it.
  const { begun, wish } = taken.kept as { begun: Handshake; wish: Wish }
  const shown = await whoCameBack(query, begun)
  if (wish.kind === 'connect') {
    const account = await storedAccount(req, wish.account)
    const done = account !== null && (await connect(req, account, shown))
    return done ? lead('/admin/account') : leadToSignIn('taken', '/admin/account')
  }
  if (wish.kind === 'accept') {
    const link = await accountOfLink(req, wish.token)
    const account = link?.invited ? await storedAccount(req, link.id) : null
    if (!account) return leadToSignIn('ended')
    if (!(await connect(req, account, shown))) return leadToSignIn('taken')
    return enter(req, account, shown, '/admin')
  }
  const id = await accountOfIdentity(req, shown)
  const account = id === null ? null : await storedAccount(req, id)
  return account ? enter(req, account, shown, wish.to) : leadToSignIn('unknown')
}

/** Begins the session, or asks for the second factor first. */
async function enter(
  req: PayloadRequest,
  account: User,
  { isVouched }: ShownIdentity,
  to: string,
): Promise<Response> {
  const factor = await secondFactorOf(req, account.id)
  if (!isVouched && isOn(factor)) {
    const value = crypto.randomUUID()
    const asked = { account: null, purpose: 'openid proof' } as const
    await keepChallenge(req, value, asked, { account: account.id })
    return leadToSignIn(factor.passkeys > 0 ? 'key' : 'code', to, cookieOf(value))
  }
  vouch(req)
  const session = await beginSession(req, account)
  return leadToSignIn(undefined, to, session, cookieOf('', 0))
}

/** Whose second factor is waited for in this browser; taken only together with what comes of it. */
export async function accountThatWaits(req: PayloadRequest): Promise<User | null> {
  const asked = { account: null, purpose: 'openid proof' } as const
  const taken = await takeChallenge(req, begunHere(req), asked)
  // As `enter` kept it.
  return taken && storedAccount(req, (taken.kept as { account: number }).account)
}

async function connect(req: PayloadRequest, account: User, shown: ShownIdentity): Promise<boolean> {
  let done = false
  await inTransaction(req, async () => {
    done = await keepIdentity(req, account.id, shown)
    if (!done) return
    const { id, name } = account
    const who = { account: id, name, byPlan: false }
    const line = {
      action: 'openIdConnected',
      collection: 'users',
      document: id,
      title: name,
    } as const
    await writeTrail(req, [line], who)
    await tellOwner(req, account, 'openIdConnected')
  })
  return done
}

function lead(to: string, ...cookies: string[]): Response {
  const headers = new Headers({ Location: to, 'Cache-Control': 'private, no-store' })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** By way of the page to sign in on: a browser that comes from somewhere else is known there first. */
function leadToSignIn(told: Told | undefined, to = '/admin', ...cookies: string[]): Response {
  const query = new URLSearchParams({ redirect: to, ...(told && { openid: told }) })
  return lead(`/admin/login?${query}`, ...cookies)
}
