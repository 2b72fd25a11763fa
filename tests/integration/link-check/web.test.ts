import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createWebCheck, forgetUnlinked } from '@/cms/link-check/check-web'
import { createGuardedClient, type Outgoing } from '@/lib/outgoing/guarded-client'
import { brokenLinksOf, followNotes } from '@tests/support/links'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { linkToAddress, textOf } from '@tests/support/texts'
import { inSql } from '@tests/support/trail'
import { webServer, type LocalServer } from '@tests/support/web-server'

const hour = 3_600_000
const day = 24 * hour

let payload: Payload
let editor: SignedIn
let theirs: LocalServer
let others: LocalServer
/** How their server answers a path, and what it was asked. */
let answers: Record<string, { status: number; headers?: Record<string, string>; head?: number }>
let asked: string[]
let now: number
let step: () => Promise<number>
let client: ReturnType<typeof createGuardedClient>

beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
  theirs = await webServer(({ method, url = '' }, response) => {
    asked.push(`${method} ${url}`)
    const { head, headers, status } = answers[url] ?? { status: 200 }
    response.writeHead((method === 'HEAD' && head) || status, headers).end()
  })
  others = await webServer((_, response) => response.end('well'))
  client = createGuardedClient({
    userAgent: 'test',
    insideHosts: [theirs.host, others.host],
    timeoutMs: 2000,
  })
})
afterAll(async () => {
  await client.close()
  await Promise.all([theirs.close(), others.close()])
  await payload.destroy()
})

beforeEach(async () => {
  await inSql(payload, 'truncate found_links, link_sources, link_notes, web_addresses')
  answers = {}
  asked = []
  // By the clock of the database, too, an address that was just noted is due.
  now = Date.now() + hour
  step = createWebCheck({ payload, ask: client.ask, now: () => now, random: () => 0.5 })
})

const linking = async (...addresses: string[]) => {
  const body = textOf(...addresses.map((address) => linkToAddress(address)))
  const article = await newsroom(payload).article('Kilden', { body })
  await followNotes(payload)
  return article
}

/** Past the rest that a host is given. */
const pass = (ms: number) => {
  now += ms
}

async function checkAll(): Promise<void> {
  while ((await step()) > 0) pass(11_000)
}

const state = async (url: string) =>
  (
    await inSql<{
      failures: number
      status: number | null
      why: string | null
      next: Date | string
    }>(
      payload,
      `select failures, status, why, next_check as next from web_addresses where url = '${url}'`,
    )
  )[0]
const nextIn = async (url: string) =>
  Math.round((new Date((await state(url))?.next ?? 0).valueOf() - now) / hour)
const broken = () => brokenLinksOf(payload, editor.user)

/** That some other host is there: the connection of this machine is not what is down. */
const othersAnswer = async () => {
  await linking(others.url('/'))
}

describe('an address that is there', () => {
  it('is asked for its head, once however many texts link to it, and again in two weeks', async () => {
    const url = theirs.url('/side')
    await linking(url, `${url}#bunn`)
    await linking(url)
    await step()
    expect(asked).toEqual(['HEAD /side'])
    expect(await nextIn(url)).toBe(14 * 24)
    pass(13 * day)
    expect(await step()).toBe(0)
    pass(day + hour)
    expect(await step()).toBe(1)
  })

  it('is asked for whole where the server knows no heads', async () => {
    answers['/side'] = { status: 200, head: 405 }
    await linking(theirs.url('/side'))
    await step()
    expect(asked).toEqual(['HEAD /side', 'GET /side'])
    expect(await state(theirs.url('/side'))).toMatchObject({ failures: 0, status: 200 })
  })

  it.each([401, 403, 451])(
    'is not called broken for letting no programs in (%i)',
    async (status) => {
      answers['/side'] = { status }
      await linking(theirs.url('/side'))
      await step()
      expect(await state(theirs.url('/side'))).toMatchObject({ failures: 0, why: null })
    },
  )

  it('may lead on to another host', async () => {
    answers['/flyttet'] = { status: 301, headers: { location: others.url('/her') } }
    await linking(theirs.url('/flyttet'))
    await step()
    expect(await state(theirs.url('/flyttet'))).toMatchObject({ failures: 0, status: 200 })
  })
})

describe('an address that is not there', () => {
  it('is told of after three failures over more than a day, and not any more when it is back', async () => {
    const url = theirs.url('/borte')
    answers['/borte'] = { status: 404 }
    const { id } = await linking(url)
    const waits: number[] = []
    for (let failure = 1; failure <= 4; failure += 1) {
      expect(await broken()).toEqual([])
      await step()
      const wait = await nextIn(url)
      waits.push(wait)
      pass(wait * hour + hour)
    }
    expect(waits).toEqual([3, 12, 24, 48])
    expect(await broken()).toMatchObject([
      {
        collection: 'news',
        document: id,
        why: 'notFound',
        status: 404,
        url,
        words: 'les mer om saken',
      },
    ])
    delete answers['/borte']
    await step()
    expect(await broken()).toEqual([])
    expect(await state(url)).toMatchObject({ failures: 0, why: null, status: 200 })
  })

  it('is asked for again at once by «check again»', async () => {
    const url = theirs.url('/borte')
    answers['/borte'] = { status: 410 }
    await linking(url)
    for (let failure = 1; failure <= 4; failure += 1) {
      await step()
      pass(3 * day)
    }
    const [link] = await broken()
    expect(link).toMatchObject({ why: 'gone', isDue: false })
    pass(-3 * day + 60_000)
    delete answers['/borte']
    expect(await step()).toBe(0)
    await editor.rest('POST', `/api/broken-links/${link?.id}`, { do: 'check' })
    expect(await broken()).toMatchObject([{ isDue: true }])
    expect(await step()).toBe(1)
    expect(await broken()).toEqual([])
  })

  it('that is left as it is meant is told of again when it has been back', async () => {
    const url = theirs.url('/borte')
    answers['/borte'] = { status: 500 }
    await linking(url)
    const fail = async () => {
      for (let failure = 1; failure <= 4; failure += 1) {
        await step()
        pass(8 * day)
      }
    }
    await fail()
    const [link] = await broken()
    await editor.rest('POST', `/api/broken-links/${link?.id}`, { do: 'leave' })
    await fail()
    expect(await broken()).toEqual([])
    delete answers['/borte']
    await step()
    pass(15 * day)
    answers['/borte'] = { status: 500 }
    await fail()
    expect(await broken()).toMatchObject([{ why: 'failing' }])
  })
})

describe('a server that asks to be left alone', () => {
  it('is, as long as it says, and is not called broken for it', async () => {
    answers['/side'] = { status: 429, headers: { 'retry-after': String(5 * 3600) } }
    await linking(theirs.url('/side'))
    await step()
    expect(asked).toEqual(['HEAD /side'])
    expect(await nextIn(theirs.url('/side'))).toBe(5)
    expect(await state(theirs.url('/side'))).toMatchObject({ failures: 0 })
  })

  it('may say until when', async () => {
    const until = new Date(Math.ceil((now + 30 * hour) / 1000) * 1000).toUTCString()
    answers['/side'] = { status: 503, headers: { 'retry-after': until } }
    await linking(theirs.url('/side'))
    await step()
    expect(await nextIn(theirs.url('/side'))).toBe(30)
  })

  it.each(['-1', 'snart', '99999999999'])(
    'is asked again within a week where it says %s',
    async (wait) => {
      answers['/side'] = { status: 429, headers: { 'retry-after': wait } }
      await linking(theirs.url('/side'))
      await step()
      expect(await nextIn(theirs.url('/side'))).toBeGreaterThanOrEqual(1)
      expect(await nextIn(theirs.url('/side'))).toBeLessThanOrEqual(7 * 24)
    },
  )

  it('is asked for one address, and then left alone for a while', async () => {
    await linking(theirs.url('/en'), theirs.url('/to'), theirs.url('/tre'), others.url('/'))
    expect(await step()).toBe(2)
    expect(asked).toHaveLength(1)
    pass(5000)
    expect(await step()).toBe(0)
    pass(6000)
    expect(await step()).toBe(1)
    expect(asked).toHaveLength(2)
  })
})

describe('when the site itself has no connection', () => {
  const down =
    (code: string): Outgoing =>
    async () => {
      throw Object.assign(new Error('no way'), { code })
    }
  const stepWith = (ask: Outgoing) => createWebCheck({ payload, ask, now: () => now })()

  it.each(['EAI_AGAIN', 'ENETUNREACH', 'ENOTFOUND', 'ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT'])(
    'no address is called broken (%s), and it is asked again in an hour',
    async (code) => {
      const url = theirs.url('/side')
      await linking(url)
      for (let failure = 1; failure <= 5; failure += 1) {
        await stepWith(down(code))
        expect(await nextIn(url)).toBe(1)
        pass(day)
      }
      expect(await state(url)).toMatchObject({ failures: 0 })
      expect(await broken()).toEqual([])
    },
  )

  it('but when others answer, a host that is gone is told of', async () => {
    await linking(theirs.url('/side'))
    for (let failure = 1; failure <= 4; failure += 1) {
      await othersAnswer()
      await inSql(
        payload,
        `update web_addresses set next_check = now() where host = '${others.host}'`,
      )
      await inSql(
        payload,
        `update web_addresses set next_check = now() + interval '1 year' where host = '${theirs.host}'`,
      )
      await checkAll()
      await inSql(
        payload,
        `update web_addresses set next_check = now() where host = '${theirs.host}'`,
      )
      await stepWith(down('ENOTFOUND'))
      pass(10 * hour)
    }
    expect(await broken()).toMatchObject([{ why: 'noHost', status: null }])
  })
})

describe('an inside address', () => {
  it('that somebody links to is not asked, and told of as one readers cannot reach', async () => {
    const secret: string[] = []
    const inside = await webServer(({ url = '' }, response) => {
      secret.push(url)
      response.end('the keys')
    })
    await linking(inside.url('/'), 'http://169.254.169.254/latest/meta-data')
    for (let failure = 1; failure <= 4; failure += 1) {
      await othersAnswer()
      await inSql(payload, 'update web_addresses set next_check = now()')
      await checkAll()
      pass(10 * hour)
    }
    expect(secret).toEqual([])
    expect((await broken()).map(({ why }) => why)).toEqual(['inside', 'inside'])
    await inside.close()
  })
})

describe('an address that no public text has any more', () => {
  it('is forgotten', async () => {
    const url = theirs.url('/side')
    const { id } = await linking(url)
    await forgetUnlinked(payload)
    expect(await state(url)).toBeDefined()
    await payload.update({ collection: 'news', id, locale: 'nb', data: { _status: 'draft' } })
    await followNotes(payload)
    await forgetUnlinked(payload)
    expect(await state(url)).toBeUndefined()
  })
})
