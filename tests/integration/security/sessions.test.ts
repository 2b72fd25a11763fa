import type { Payload } from 'payload'
import { Client } from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { openPayload } from '@tests/support/payload'
import { restWith } from '@tests/support/sign-in'

const password = 'et langt og godt passord'
let payload: Payload
let beside: Client
let made = 0

beforeAll(async () => {
  payload = await openPayload()
  beside = new Client({ connectionString: process.env['DATABASE_URL'] })
  await beside.connect()
  return async () => {
    await beside.end()
    await payload.destroy()
  }
})

const account = () =>
  payload.create({
    collection: 'users',
    data: {
      email: `samtidig-${Date.now()}-${(made += 1)}@example.org`,
      password,
      name: 'Noen',
      role: 'editor',
    },
  })
type Account = Awaited<ReturnType<typeof account>>

const login = async ({ email }: Account, word = password) => {
  const answer = await restWith()('POST', '/api/users/login', { email, password: word })
  const [cookie = ''] = (answer.headers.get('Set-Cookie') ?? '').split(';')
  return { status: answer.status, cookie }
}

const isSignedIn = async ({ cookie }: { cookie: string }): Promise<boolean> => {
  const answer = await restWith(cookie)('GET', '/api/users/me')
  const { user } = (await answer.json()) as { user?: object | null }
  return Boolean(user)
}
const areSignedIn = (sessions: { cookie: string }[]) => Promise.all(sessions.map(isSignedIn))

const waiting = async (count: number): Promise<boolean> => {
  const { rows } = await payload.db.execute({
    drizzle: payload.db.drizzle,
    raw: `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  })
  return rows.length >= count
}

/** Goes on with all of this at the same moment: each has read the account before the first writes it. */
async function together<T>(who: Account, work: (() => Promise<T>)[], change = ''): Promise<T[]> {
  await beside.query(`begin; select from users where id = ${who.id} for update`)
  const answers = Promise.all(work.map((each) => each()))
  await vi.waitUntil(() => waiting(work.length), { timeout: 20_000 })
  await beside.query(`${change}; commit`)
  return answers
}

describe('everybody who is told that they are signed in is', () => {
  it('when several sign in to one account at once', async () => {
    const who = await account()
    const first = await login(who)
    const others = await together(who, [() => login(who), () => login(who), () => login(who)])
    expect(others.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await areSignedIn([first, ...others])).toEqual([true, true, true, true])
  })

  it('when one signs in while another signs out, who is signed out then', async () => {
    const who = await account()
    const [leaves, stays] = [await login(who), await login(who)]
    const [comes] = await together(who, [
      () => login(who),
      async () => {
        const { status } = await restWith(leaves.cookie)('POST', '/api/users/logout')
        return { status, cookie: '' }
      },
    ])
    expect(await areSignedIn([leaves, stays, { cookie: '', ...comes }])).toEqual([
      false,
      true,
      true,
    ])
  })

  it('when one signs in while another stays for longer or changes the profile', async () => {
    const who = await account()
    const stays = await login(who)
    const asStaying = (method: string, path: string, body?: object) => async () => {
      const { status } = await restWith(stays.cookie)(method, `/api/users/${path}`, body)
      return { status, cookie: stays.cookie }
    }
    const sessions = await together(who, [
      () => login(who),
      asStaying('POST', 'refresh-token'),
      asStaying('PATCH', `${who.id}`, { name: 'Noen annen' }),
    ])
    expect(sessions.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await areSignedIn(sessions)).toEqual([true, true, true])
  })
})

describe('signing in beside a change of the account', () => {
  it('changes nothing back', async () => {
    const who = await account()
    const set = `update users set name = 'Byttet', role = 'communicator' where id = ${who.id}`
    const [answer] = await together(who, [() => login(who)], set)
    expect(answer?.status).toBe(200)
    const { name, role } = await payload.findByID({ collection: 'users', id: who.id })
    expect({ name, role }).toEqual({ name: 'Byttet', role: 'communicator' })
  })

  it('is refused with the password there was before', async () => {
    const who = await account()
    const set = `update users set hash = 'ny' where id = ${who.id}`
    const [answer] = await together(who, [() => login(who)], set)
    expect(answer?.status).toBe(401)
    const { rows } = await beside.query(`select hash from users where id = ${who.id}`)
    expect(rows).toEqual([{ hash: 'ny' }])
  })
})
