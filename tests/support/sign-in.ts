import config from '@payload-config'
import { createLocalReq, getAccessResults, type Payload } from 'payload'
import { createRest } from '@/cms/rest/rest'
import type { User } from '@/payload-types'

export type Rest = (method: string, path: string, body?: unknown) => Promise<Response>
export type SignedIn = {
  user: User
  rest: Rest
  cookie: string
  /** As `rest`, with a body that is sent as it is. */
  send: (method: string, path: string, body: BodyInit, type?: string) => Promise<Response>
}

const password = 'et langt og godt passord'
const rest = createRest(config)
let made = 0

/** The REST API as a browser with this session cookie reaches it. */
export const restWith =
  (cookie = ''): Rest =>
  (method, path, body) => {
    const origin = process.env['SERVER_URL'] ?? 'http://localhost:3000'
    const request = new Request(`${origin}${path}`, {
      method,
      headers: {
        Origin: origin,
        Cookie: cookie,
        ...(body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined
        ? {}
        : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    })
    return rest(request)
  }

const sendWith =
  (cookie: string): SignedIn['send'] =>
  (method, path, body, type = 'application/json') => {
    const origin = process.env['SERVER_URL'] ?? 'http://localhost:3000'
    const headers = { Origin: origin, Cookie: cookie, ...(type ? { 'Content-Type': type } : {}) }
    const sent = { method, headers, body }
    return rest(new Request(`${origin}${path}`, sent))
  }

/** Somebody with this role, signed in over REST as the admin panel does it. */
export async function signIn(
  payload: Payload,
  { role, organisation }: Pick<User, 'role'> & { organisation?: number },
): Promise<SignedIn> {
  const email = `${role}-${Date.now()}-${(made += 1)}@example.org`
  const user = await payload.create({
    collection: 'users',
    data: { email, password, name: role, role, organisation },
  })
  const answer = await restWith()('POST', '/api/users/login', { email, password })
  const cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  return { user, rest: restWith(cookie), cookie, send: sendWith(cookie) }
}

/** A communicator whose organisation was removed after they signed in. */
export async function signInAsLeaver(payload: Payload, organisation: number): Promise<SignedIn> {
  const left = await signIn(payload, { role: 'communicator', organisation })
  const data = { organisation: null }
  await payload.db.updateOne({ collection: 'users', id: left.user.id, data })
  return left
}

/**
 * What every page of the panel does before anything else, the sign-in page included: works out all that
 * somebody may do. Payload changes what the access rules returned while it does so.
 */
export async function workOutPermissions(
  payload: Payload,
  people: readonly SignedIn[],
): Promise<void> {
  await getAccessResults({ req: await createLocalReq({}, payload) })
  for (const { user, rest: ask } of people) {
    await getAccessResults({ req: await createLocalReq({ user }, payload) })
    await ask('GET', '/api/access')
  }
}
