import { sql } from 'drizzle-orm'
import { Pool } from 'pg'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { forgetUnconfirmed } from '@/cms/subscriptions/tell'
import { env } from '@/lib/env'
import { keyDigest, subscriptionKeys } from '@/lib/subscriptions'
import {
  confirmSubscription,
  endSubscription,
  keepSubscription,
  readSubscription,
  type SubscriptionKey,
} from '@/web/subscriptions/keep-subscription'
import { openPayload } from '@tests/support/payload'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let pool: Pool
let admin: SignedIn
beforeAll(async () => {
  payload = await openPayload()
  pool = new Pool({ connectionString: env.DATABASE_URL, max: 20 })
  admin = await signIn(payload, { role: 'admin' })
})
afterAll(async () => {
  await pool.end()
  await payload.destroy()
})
beforeEach(async () => {
  for (const table of ['subscribers', 'subscription_requests', 'inquiry_tokens', 'mails'])
    await pool.query(`delete from ${table}`)
})

const keys = subscriptionKeys(env.PAYLOAD_SECRET)
const choices = { languages: ['nb'], topics: [3], events: true } as const
let tokens = 0
type Asked = Parameters<typeof keepSubscription>[1]
const subscribe = (email = 'kari@example.org', more: Partial<Asked> = {}) =>
  keepSubscription(pool, {
    email,
    choices,
    locale: 'nb',
    token: `token-${(tokens += 1)}`,
    digest: 'a',
    address: keys.digestOf(email),
    serverUrl: 'https://hub.example',
    ...more,
  })
const rows = async (table: string) => (await pool.query(`select * from ${table}`)).rows
const mails = () => rows('mails')
/** The key in the link of the last message. */
const keyIn = (mail: { text: string }): SubscriptionKey => {
  const written = /\?n=(\S+)/.exec(mail.text)?.[1] ?? ''
  return { id: keys.subscriberOf(written), link: keyDigest(written) }
}
const confirmed = async (email?: string) => {
  await subscribe(email)
  const key = keyIn((await mails()).at(-1))
  expect(await confirmSubscription(pool, key, choices)).toBe(true)
  return key
}
const aDayLater = () =>
  pool.query(`update subscription_requests set at = now() - interval '25 hours'`)

it('whoever asks gets one message with a link, and nothing is theirs until they have confirmed', async () => {
  expect(await subscribe()).toBe('kept')
  const [mail, ...more] = await mails()
  expect(more).toEqual([])
  expect(mail).toMatchObject({ to: 'kari@example.org', state: 'waiting', language: 'nb' })
  expect(mail.text).toMatch(/\n\nhttps:\/\/hub\.example\/abonner\/valg\?n=[\w-]{32}\n\n/)
  const key = keyIn(mail)
  // To read is not to confirm: programs open links, too.
  for (let time = 0; time < 3; time += 1)
    expect(await readSubscription(pool, key)).toEqual({ ...choices, confirmed: false })
  expect(await confirmSubscription(pool, key, { ...choices, languages: [] })).toBe(true)
  expect(await readSubscription(pool, key)).toMatchObject({ languages: [], confirmed: true })
})

it('in English for whoever asks on an English page', async () => {
  await subscribe(undefined, { locale: 'en' })
  const [mail] = await mails()
  expect(mail).toMatchObject({ language: 'en', subject: expect.stringContaining('news from') })
  expect(mail.text).toContain('https://hub.example/en/subscribe/choices?n=')
})

it('nobody is written to twice within a day, however often and by how many they are named', async () => {
  await Promise.all(Array.from({ length: 20 }, () => subscribe()))
  expect(await mails()).toHaveLength(1)
  const key = keyIn((await mails())[0])
  await endSubscription(pool, key, keys.digestOf)
  expect(await mails()).toEqual([])
  await subscribe()
  expect(await mails()).toEqual([])
  await aDayLater()
  await subscribe()
  expect(await mails()).toHaveLength(1)
})

it('whoever has unsubscribed and asks again on the same day gets a message, and nobody else’s mark is gone', async () => {
  await subscribe('ola@example.org')
  const key = await confirmed()
  await endSubscription(pool, key, keys.digestOf)
  await subscribe('ola@example.org')
  await subscribe()
  const sent = await mails()
  expect(sent.map(({ to }) => to)).toEqual(['ola@example.org', 'kari@example.org'])
  expect(await confirmSubscription(pool, keyIn(sent[1]), choices)).toBe(true)
})

it('the link of the message works although somebody has asked once more', async () => {
  await subscribe()
  await subscribe(undefined, { choices: { ...choices, events: false } })
  expect(await readSubscription(pool, keyIn((await mails())[0]))).toMatchObject({ events: false })
})

it('what somebody has confirmed no stranger changes, and they are told that they subscribe', async () => {
  const key = await confirmed()
  await aDayLater()
  expect(
    await subscribe(undefined, { choices: { languages: [], topics: [], events: false } }),
  ).toBe('kept')
  const last = (await mails()).at(-1)
  expect(last.subject).toMatch(/^Du abonnerer/)
  expect(await readSubscription(pool, keyIn(last))).toMatchObject({ ...choices, confirmed: true })
  // The former link ends with the new one.
  expect(await readSubscription(pool, key)).toBe(null)
})

it('the same is answered and as many statements are made for an address that is known and one that is not', async () => {
  await confirmed('kjent@example.org')
  const asked: string[] = []
  const counted = {
    query: (text: string, values: unknown[]) => {
      asked.push(text)
      return pool.query(text, values)
    },
  }
  for (const email of ['kjent@example.org', 'ukjent@example.org'])
    expect(
      await keepSubscription(counted, {
        email,
        choices,
        locale: 'nb',
        token: `same-${email}`,
        digest: 'a',
        address: keys.digestOf(email),
        serverUrl: 'https://hub.example',
      }),
    ).toBe('kept')
  expect(asked).toHaveLength(2)
  expect(new Set(asked).size).toBe(1)
})

it('one page sends one address', async () => {
  expect(await subscribe('en@example.org', { token: 'one' })).toBe('kept')
  expect(await subscribe('to@example.org', { token: 'one', digest: 'b' })).toBe('used')
  expect(await subscribe('en@example.org', { token: 'one' })).toBe('kept')
  expect(await rows('subscribers')).toHaveLength(1)
})

it('whoever unsubscribes is deleted at once, with what was to be sent, by the link of any message', async () => {
  await confirmed()
  const [{ id }] = await rows('subscribers')
  await pool.query(`insert into mails ("to", subject, text, language, state, until, next_try, tries, about)
    values ('kari@example.org', 'Nytt', 'Nytt', 'nb', 'waiting', now() + interval '1 day', now(), 0, 'subscriber ${id}')`)
  const written = keys.keyOf(id)
  await endSubscription(
    pool,
    { id: keys.subscriberOf(written), link: keyDigest(written) },
    keys.digestOf,
  )
  expect([await rows('subscribers'), await mails()]).toEqual([[], []])
})

it('keys that somebody has made up open nothing', async () => {
  await confirmed()
  const [{ id }] = await rows('subscribers')
  const other = subscriptionKeys('another secret').keyOf(id)
  for (const written of [id, `${id}.`, other, `${keys.keyOf(id)}x`, '', "' or true"]) {
    const key = { id: keys.subscriberOf(written), link: keyDigest(written) }
    expect(await readSubscription(pool, key)).toBe(null)
    await endSubscription(pool, key, keys.digestOf)
  }
  expect(await rows('subscribers')).toHaveLength(1)
})

it('an address that nobody confirms is deleted after seven days, and so is that it was written to', async () => {
  await confirmed('blir@example.org')
  await subscribe('gaar@example.org')
  await subscribe('venter@example.org')
  const since = (email: string, days: number) =>
    pool.query(
      `update subscribers set created_at = now() - make_interval(days => $2) where email = $1`,
      [email, days],
    )
  await since('blir@example.org', 400)
  await since('gaar@example.org', 7)
  await since('venter@example.org', 6)
  await aDayLater()
  await forgetUnconfirmed(payload)
  const left = (await rows('subscribers')).map(({ email }) => String(email))
  expect(left.toSorted()).toEqual(['blir@example.org', 'venter@example.org'])
  expect((await mails()).map(({ to }) => to)).not.toContain('gaar@example.org')
  expect(await rows('subscription_requests')).toEqual([])
})

it('no screen of the panel lists who subscribes, to administrators either', async () => {
  await subscribe('hemmelig@example.org')
  for (const path of [
    '/api/mails',
    '/api/mails?where[to][like]=hemmelig&limit=100',
    '/admin/mailbox',
  ])
    expect(await (await admin.rest('GET', path)).text()).not.toContain('hemmelig')
  const [mail] = await mails()
  expect((await admin.rest('GET', `/api/mails/${mail.id}`)).status).toBe(404)
  expect((await admin.rest('DELETE', `/api/mails/${mail.id}`)).ok).toBe(false)
  await payload.db.drizzle.execute(sql`update mails set about = null`)
  expect(await (await admin.rest('GET', '/api/mails')).text()).toContain('hemmelig')
})

it('an administrator who is asked by the owner of an address sees what is stored, and erases it', async () => {
  await confirmed('post@xn--brum-voa.example')
  const ask = async () =>
    (await admin.rest('POST', '/api/personal-data', { who: 'Post@bærum.example' })).json()
  const found = await ask()
  expect(found.subscriptions).toMatchObject([{ languages: ['nb'], events: true, topics: [] }])
  const stored = (await pool.query('select * from subscribers')).fields.map(({ name }) => name)
  const handed = Object.keys(found.subscriptions[0])
  // Its number and the digest of its link say nothing of anybody.
  expect(
    handed.map((name) => name.replace(/[A-Z]/g, (l) => `_${l.toLowerCase()}`)).toSorted(),
  ).toEqual(stored.filter((name) => name !== 'id' && name !== 'link').toSorted())
  const answer = await admin.rest('POST', '/api/personal-data/erase', {
    address: 'post@bærum.example',
    confirm: 'post@bærum.example',
  })
  expect(await answer.json()).toMatchObject({ subscriptions: 1 })
  for (const table of ['subscribers', 'subscription_requests', 'mails'])
    expect(await rows(table)).toEqual([])
  expect((await ask()).subscriptions).toEqual([])
  const trail = `select became from trail where action = 'personalDataErased' order by id desc limit 1`
  expect((await pool.query(trail)).rows).toEqual([{ became: '1' }])
})
