import { expect, test, vi } from 'vitest'
import { everything } from '@/lib/purge'
import { HeldShortAddresses } from '@/web/upstream/held-short-addresses'

/** A database with these short addresses, which may be away. */
function stand(...paths: string[]) {
  const database = { paths, away: false }
  const query = vi.fn(async () => {
    if (database.away) throw new Error('no database')
    return { rows: database.paths.map((path) => ({ path })) }
  })
  return { database, query, held: new HeldShortAddresses({ query }) }
}
const changed = { parts: ['short-addresses', 'short-addresses:1'] }

test('a thousand unknown addresses cost one statement', async () => {
  const { held, query } = stand('/kreftdagen')
  for (let at = 0; at < 1000; at += 1) expect(await held.hold(`/ukjent-${at}`)).toBe(false)
  expect(await held.hold('/kreftdagen')).toBe(true)
  expect(query).toHaveBeenCalledTimes(1)
})

test('a change is known to the first who asks after it, and what is no short address changes nothing', async () => {
  const { database, held, query } = stand('/gammel')
  await held.hold('/gammel')
  held.purge({ parts: ['news', 'news:1'] })
  database.paths = ['/ny']
  expect(await held.hold('/ny')).toBe(false)
  held.purge(changed)
  expect([await held.hold('/ny'), await held.hold('/gammel')]).toEqual([true, false])
  held.purge(everything)
  await held.hold('/ny')
  expect(query).toHaveBeenCalledTimes(3)
})

test('a change while they are being read has them read again before anybody is answered', async () => {
  const { database, held, query } = stand('/gammel')
  query.mockImplementationOnce(async () => {
    const rows = [{ path: '/gammel' }]
    database.paths = ['/ny']
    held.purge(changed)
    return { rows }
  })
  expect(await held.hold('/ny')).toBe(true)
})

test('what was known is believed while the database is away; when nothing was, that is said', async () => {
  const { database, held } = stand('/kreftdagen')
  await held.hold('/kreftdagen')
  database.away = true
  held.silence(true)
  expect([await held.hold('/kreftdagen'), await held.hold('/ukjent')]).toEqual([true, false])
  const cold = stand()
  cold.database.away = true
  expect(await cold.held.hold('/kreftdagen')).toBeUndefined()
  await cold.held.hold('/kreftdagen')
  expect(cold.query).toHaveBeenCalledTimes(1)
})

test('while purges are not heard they are read again after a second, and nobody waits for it', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { database, held } = stand('/gammel')
  held.silence(true)
  await held.hold('/gammel')
  database.paths = ['/ny']
  expect(await held.hold('/ny')).toBe(false)
  vi.setSystemTime(Date.now() + 1000)
  await held.hold('/ny')
  await expect.poll(() => held.hold('/ny')).toBe(true)
  vi.useRealTimers()
})
