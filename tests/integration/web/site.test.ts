import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Client } from 'pg'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { purgeChannel, seeLog } from '@/lib/purge'
import { fileHeaders } from '@/web/http/security-headers'
import { openSite, type Site } from '@/web/site'
import { createPurgeLog } from '@tests/support/purge-log'
import { ownPostgres } from './own-postgres'

let postgres: Awaited<ReturnType<typeof ownPostgres>>
let site: Site
let address: string

/** Stands in for Next: every page shows the one row of a table. */
async function row(): Promise<string | undefined> {
  const client = new Client({ connectionString: postgres.url, connectionTimeoutMillis: 1000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ text: string }>('select text from words')
    return rows[0]?.text
  } finally {
    await client.end().catch(() => undefined)
  }
}

const dataDir = process.env['DATA_DIR'] ?? ''
/** What the web process reads of a build before it has anything to show. */
const buildDir = join(dataDir, 'build')

async function noteBuild(): Promise<void> {
  await mkdir(buildDir, { recursive: true })
  await writeFile(join(buildDir, 'BUILD_ID'), 'a build')
}

const start = () =>
  openSite({
    handler: (_, res) => {
      res.setHeader('Content-Type', 'text/html; charset=utf-8')
      row().then(
        (text) => res.writeHead(text ? 200 : 404).end(`<html lang="nb"><h1>${text}</h1></html>`),
        () => res.writeHead(500).end(),
      )
    },
    databaseUrl: postgres.url,
    serverUrl: 'http://localhost',
    dataDir,
    buildDir,
    cacheMegabytes: 8,
    secret: 'secret of this test',
    trustedProxyHops: 0,
  })

async function listen(): Promise<void> {
  site = await start()
  await once(site.server.listen(0, '127.0.0.1'), 'listening')
  // A server on a TCP port has this kind of address.
  address = `http://127.0.0.1:${(site.server.address() as AddressInfo).port}`
}

/** What the page cache says it did, in short: the other one is a copy. */
const stateOf = ({ headers }: Response): string | undefined =>
  /^hub; (?:fwd=)?(\w+)$/.exec(headers.get('cache-status') ?? '')?.[1]

async function read(path: string) {
  const res = await fetch(address + path)
  const [, text] = /<h1>(.*?)<\/h1>/.exec(await res.text()) ?? []
  return { status: res.status, state: stateOf(res), text }
}
const notify = (withdrawn: string[]) =>
  `with noted as (insert into purge_log (parts, gone) values ('{}', array[${withdrawn.map((path) => `'${path}'`).join()}]::text[]))
   select pg_notify('${purgeChannel}', '${seeLog}')`

beforeAll(async () => {
  postgres = await ownPostgres()
  return () => postgres.remove()
})
beforeAll(async () => {
  await postgres.run(
    'create table words (text text)',
    "insert into words values ('first')",
    'create table payload_migrations (name text)',
    'create table payload_jobs (completed_at timestamptz, has_error boolean, wait_until timestamptz, created_at timestamptz)',
  )
  await createPurgeLog(postgres.url)
  await noteBuild()
  await listen()
  return () => site.close()
})
const patience = { timeout: 20_000, interval: 10 }
let turns = 0
let first: string
beforeEach(async () => {
  // A word not seen before is seen only after the purge has arrived, so none comes later, in the middle of a test.
  await vi.waitUntil(async () => (await read('/om')).state === 'hit', patience)
  first = `first ${(turns += 1)}`
  await postgres.run(`update words set text = '${first}'`, notify([]))
  await vi.waitUntil(async () => (await read('/om')).text === first, patience)
})

describe('a save that purges', () => {
  test('is seen by the next visitor once it is committed, and not before', async () => {
    const client = new Client({ connectionString: postgres.url })
    await client.connect()
    await client.query('begin')
    await client.query("update words set text = 'second'")
    await client.query(notify([]))
    expect(await read('/om')).toMatchObject({ text: first, state: 'hit' })
    await client.query('commit')
    await client.end()
    await expect.poll(async () => (await read('/om')).text).toBe('second')
  })

  test('changes nothing when it is rolled back', async () => {
    await read('/om')
    await postgres.run('begin', "update words set text = 'second'", notify(['/om']), 'rollback')
    await postgres.run('select 1')
    expect(await read('/om')).toMatchObject({ text: first, state: 'hit' })
  })
})

describe('the database goes away', () => {
  test('and visitors keep every page they had, but not what was unpublished, until it is back', async () => {
    await read('/')
    await read('/aktuelt/hemmelig')
    await postgres.run(notify(['/aktuelt/hemmelig']))
    // What Postgres has not told yet dies with it.
    await expect.poll(async () => (await read('/')).state).toBe('miss')
    postgres.stop()

    await expect.poll(async () => (await read('/om')).state).toBe('stale')
    const answers = await Promise.all(Array.from({ length: 100 }, () => read('/')))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    await expect.poll(async () => (await read('/aktuelt/hemmelig')).status).toBe(503)
    expect((await fetch(`${address}/health/live`)).status).toBe(200)
    const ready = await fetch(`${address}/health/ready`)
    expect(ready.status).toBe(503)
    expect(await ready.json()).toMatchObject({ checks: { database: 'failing', disk: 'ok' } })

    await postgres.start()
    await postgres.run("update words set text = 'after'", notify([]))
    await expect.poll(async () => (await read('/om')).text).toBe('after')
  }, 60_000)

  test('and a site started without it shows the pages of its last life', async () => {
    await read('/om')
    await site.close()
    postgres.stop()
    await listen()
    expect(await read('/om')).toMatchObject({ status: 200, text: first, state: 'stale' })
    await postgres.start()
    await expect.poll(async () => (await read('/om')).state).toBe('hit')
  }, 60_000)
})

test.each(['/health/live', '/health/ready'])(
  '%s carries what every answer carries for safety, and is kept nowhere',
  async (path) => {
    const { headers } = await fetch(address + path)
    expect(Object.fromEntries(headers)).toMatchObject({
      ...Object.fromEntries(fileHeaders(false).map(([name, value]) => [name.toLowerCase(), value])),
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
    })
  },
)

describe('readiness', () => {
  test('is read, not written', async () => {
    const answer = await fetch(`${address}/health/ready`, { method: 'POST', body: 'x' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test('fails for a migration that has not run and for a job nobody does, naming no details', async () => {
    await postgres.run(
      "insert into payload_jobs (wait_until) values (now() - interval '6 minutes')",
    )
    const report = async () => (await fetch(`${address}/health/ready`)).text()
    await expect.poll(report, { interval: 300 }).toContain('"jobs":"failing"')
    expect(await report()).toMatch(
      /^\{"status":"failing","checks":\{"database":"ok","migrations":"(ok|failing)","disk":"ok","jobs":"failing"\},"warnings":\{"contact":"warning"\}\}\n$/,
    )
  })
})

describe('five hundred unknown addresses a second from one network', () => {
  test('take no visitor’s place, and are told when to come back', async () => {
    await postgres.run('create table if not exists addresses (path text primary key)')
    const flood = Array.from({ length: 500 }, (_, at) => read(`/aktuelt/finnes-ikke-${at}`))
    for (const known of ['/om', '/kontakt']) expect((await read(known)).status).toBe(200)
    const statuses = (await Promise.all(flood)).map(({ status }) => status)
    // A hundred in ten seconds, which a slow machine may take twice.
    const looked = statuses.filter((status) => status === 404)
    expect([100, 200]).toContain(looked.length)
    expect(statuses.filter((status) => status === 429)).toHaveLength(500 - looked.length)
    await postgres.run(`insert into addresses values ('/aktuelt/kjent')`)
    expect((await read('/aktuelt/kjent')).status).toBe(200)
  })
})
