import type { Payload } from 'payload'
import { Client } from 'pg'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { startChild, type Child } from '@tools/local/supervise/child'
import { openPayload } from '@tests/support/payload'
import { plan, plannersDesk } from '@tests/support/plans'
import { signIn } from '@tests/support/sign-in'

const many = 20
/** What the issue asks for, counted from the moment the worker is started again: its start is part of it. */
const withinMs = 30_000

let payload: Payload
const workers: Child[] = []
const connections: Client[] = []

beforeAll(async () => {
  payload = await openPayload()
})
afterEach(async () => {
  await Promise.all(connections.splice(0).map((client) => client.end()))
  await Promise.all(workers.splice(0).map((worker) => worker.stop()))
})

it('a worker that is killed in the middle of 20 publications: the next one publishes each once', async () => {
  const articles = await planned()
  const [watching, holding] = [await connection(), await connection()]
  await watching.query(`update plans set at = now(), next_try = now()`)
  // The eighth is written, and waits with all its changes for its plan to be taken away.
  const [caught] = articles.slice(7)
  await holding.query(`begin; select id from plans where document = ${caught} for update`)

  const first = startWorker()
  const stuck = `select 1 from pg_stat_activity where datname = current_database()
    and wait_event_type = 'Lock' and query like 'delete from plans%'`
  await expect.poll(async () => (await watching.query(stuck)).rowCount, late).toBe(1)
  process.kill(-Number(first.pid), 'SIGKILL')
  await first.exited
  expect(await published(watching)).toEqual(articles.slice(0, 7))

  const restarted = startWorker()
  await holding.query('rollback')
  await expect
    .poll(() => published(watching), { timeout: withinMs, interval: 100 })
    .toEqual(articles)
  await restarted.stop()
  expect(await count(watching, 'plans')).toBe(0)
  expect(await timesEach(watching)).toEqual(articles.map((document) => ({ document, times: 1 })))
  // Two starts of the worker, and what they are waited for.
}, 120_000)

const late = { timeout: 60_000, interval: 50 }

/** So many articles, planned by an editor for one moment. */
async function planned(): Promise<number[]> {
  const desk = plannersDesk(payload)
  const editor = await signIn(payload, { role: 'editor' })
  const ids: number[] = []
  for (let made = 0; made < many; made += 1) {
    const { id } = await desk.article()
    await plan(editor, `news/${id}`, { action: 'publish' })
    ids.push(id)
  }
  return ids
}

function startWorker(): Child {
  const worker = startChild(['src/worker/main.ts'], { ...process.env, LOG_LEVEL: 'error' })
  workers.push(worker)
  return worker
}

async function connection(): Promise<Client> {
  const client = new Client({ connectionString: process.env['DATABASE_URL'] })
  await client.connect()
  connections.push(client)
  return client
}

const published = async (client: Client): Promise<number[]> =>
  (await client.query(`select id from news where _status = 'published' order by id`)).rows.map(
    ({ id }) => Number(id),
  )

const count = async (client: Client, table: string): Promise<number> =>
  Number((await client.query(`select count(*) from ${table}`)).rows[0].count)

/** By the trail, which nobody can change. */
const timesEach = async (client: Client): Promise<object[]> =>
  (
    await client.query(`select document, count(*)::int as times from trail
      where collection = 'news' and action in ('published', 'changed') group by document order by document`)
  ).rows
