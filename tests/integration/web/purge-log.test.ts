import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Purge } from '@/lib/purge'
import { followLog } from '@/web/cache/purge-listener'
import { isAfter, readPurgeLog, type PurgeLog } from '@/web/cache/purge-log'
import { trimPurgeLog } from '@/worker/trim-purge-log'
import { openPayload } from '@tests/support/payload'

const clients: Client[] = []
const connect = async () => {
  const client = new Client({ connectionString: process.env['DATABASE_URL'] })
  clients.push(client)
  await client.connect()
  return client
}
let [visitor, first, second]: Client[] = []

beforeAll(async () => {
  ;[visitor, first, second] = await Promise.all([connect(), connect(), connect()])
})
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()))
})

type Step = { of: 'first' | 'second'; run: string }
const stepsOf = (of: Step['of'], name: string, end: string): Step[] => [
  { of, run: 'begin' },
  // The transaction's number is drawn here, which may be long before it writes what it changed.
  { of, run: 'select pg_current_xact_id()' },
  { of, run: `insert into purge_log (parts) values (array['${name}'])` },
  { of, run: end },
]

/** Every order in which the steps of two transactions can come. */
function orders(a: Step[], b: Step[]): Step[][] {
  const [x, y] = [a[0], b[0]]
  if (!x || !y) return [[...a, ...b]]
  return [
    ...orders(a.slice(1), b).map((rest) => [x, ...rest]),
    ...orders(a, b.slice(1)).map((rest) => [y, ...rest]),
  ]
}

/** A cache that listens from now on, and all it was told of. */
async function follower() {
  const told: Purge[] = []
  const follow = followLog({ onPurge: (purge) => told.push(purge), onStart: () => undefined })
  await follow.read(visitor as Client)
  return { told, read: () => follow.read(visitor as Client) }
}
const namesIn = (purges: readonly Purge[], ours: readonly string[]): string[] =>
  purges.flatMap(({ parts }) => parts).filter((name) => ours.includes(name))

test.each(['commit', 'rollback'])(
  'two saves that overlap in any order, one of which ends in %s, are each told once if they are committed',
  async (end) => {
    const all = orders(stepsOf('first', 'a', 'commit'), stepsOf('second', 'b', end))
    for (const [at, order] of all.entries()) {
      const [a, b] = [`a${at}${end}`, `b${at}${end}`]
      const [eager, lazy] = [await follower(), await follower()]
      const starts: PurgeLog[] = [await readPurgeLog(visitor as Client, '0')]
      for (const { of, run } of order) {
        const client = of === 'first' ? first : second
        await client?.query(run.replace("'a'", `'${a}'`).replace("'b'", `'${b}'`))
        await eager.read()
        starts.push(await readPurgeLog(visitor as Client, '0'))
      }
      await lazy.read()
      const committed = end === 'commit' ? [a, b] : [a]
      expect(namesIn(eager.told, [a, b]).toSorted()).toEqual(committed)
      expect(namesIn(lazy.told, [a, b]).toSorted()).toEqual(committed)

      // Whatever a cache knew when it fell silent, what was committed later is in what it reads then.
      for (const { number, entries } of starts) {
        const known = namesIn(entries, [a, b])
        const missed = committed.filter((name) => !known.includes(name))
        const { entries: later } = await readPurgeLog(visitor as Client, number)
        expect(namesIn(later, [a, b])).toEqual(expect.arrayContaining(missed))
      }
    }
    expect(all).toHaveLength(70)
  },
)

test('a cache whose number lies below what the log still holds is told that everything may have changed', async () => {
  const payload = await openPayload()
  await first?.query(
    "insert into purge_log (parts, at) values ('{old}', now() - interval '91 days')",
  )
  const before = await readPurgeLog(visitor as Client, '0')
  await first?.query(
    "insert into purge_log (parts, at) values ('{older}', now() - interval '92 days')",
  )
  await first?.query("insert into purge_log (parts) values ('{young}')")
  await trimPurgeLog(payload)
  await trimPurgeLog(payload)
  const { entries } = await readPurgeLog(visitor as Client, before.number)
  expect(entries.map(({ parts }) => parts)).toEqual(
    expect.arrayContaining(['everything', ['young']]),
  )
  expect(namesIn(entries, ['old', 'older'])).toEqual([])
  // Whoever has heard of all that was trimmed is not asked to begin anew.
  const young = entries.find(({ parts }) => parts[0] === 'young')
  const marker = entries.find(({ parts }) => parts === 'everything')
  expect(isAfter(young?.xid ?? '0', marker?.xid ?? '0')).toBe(true)
  await payload.destroy()
})

test('the user of the database needs no more for it than to read the log', async () => {
  const user = `reader_${Date.now()}`
  await first?.query('begin')
  await first?.query(`create role ${user}`)
  await first?.query(`grant select on purge_log to ${user}`)
  await first?.query(`set local role ${user}`)
  const { database } = await readPurgeLog(first as Client, '0')
  await first?.query('rollback')
  expect(database).toBe((await readPurgeLog(visitor as Client, '0')).database)
})

test('a database that is another one than before is begun with anew', async () => {
  const started: string[] = []
  const told: Purge[] = []
  const follow = followLog({
    onPurge: (purge) => told.push(purge),
    onStart: ({ database }) => started.push(database),
  })
  await follow.read(visitor as Client)
  await first?.query('alter table purge_log rename to purge_log_before')
  await first?.query('create table purge_log (like purge_log_before including all)')
  await follow.read(visitor as Client)
  expect(new Set(started).size).toBe(2)
  expect(told).toEqual([])
  await first?.query('drop table purge_log')
  await first?.query('alter table purge_log_before rename to purge_log')
})
