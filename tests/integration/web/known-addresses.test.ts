import { Pool } from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { onlyKnown } from '@/web/upstream/known-addresses'
import { ownPostgres } from './own-postgres'

let postgres: Awaited<ReturnType<typeof ownPostgres>>
let pool: Pool
const rendered: string[] = []
const render = async (path: string) => {
  rendered.push(path)
  return { kind: 'absent', status: 410 } as const
}
const read = (path: string) => onlyKnown(pool, render)(path)

beforeAll(async () => {
  postgres = await ownPostgres()
  await postgres.run(
    'create table addresses (path text primary key, collection text, document numeric)',
    "insert into addresses values ('/aktuelt/kjent'), ('/aktuelt/på-norsk'), ('/grupper/kjent')",
  )
  pool = new Pool({ connectionString: postgres.url, max: 1 })
  // Its connection may still be closing when the server ends.
  pool.on('error', () => {})
  return async () => {
    await pool.end()
    postgres.remove()
  }
})

test.each([
  '/aktuelt/aldri-hatt',
  '/en/events/never',
  '/partnere/ingen',
  '/utlysninger/ingen',
  '/en/mission/nothing',
  '/grupper/ingen',
  '/en/groups/none/2024-01-01',
  '/hva-som-helst',
])('%s, where nothing ever was published, is unknown without a page being made', async (path) => {
  expect(await read(path)).toEqual({ kind: 'absent', status: 404, reads: [] })
  expect(rendered).not.toContain(path)
})

test.each([
  '/aktuelt/kjent',
  '/aktuelt/p%C3%A5-norsk',
  '/',
  '/aktuelt/side/4',
  '/aktuelt/tema/noe',
  '/om/sammensetning/2024-01-01',
  '/meldinger?date=i+dag',
  '/grupper/kjent/2024-01-01',
  '/sitemap.xml',
  '/sitemap/news-0.xml',
  '/om-cancer-mission-hub-norway',
  '/en/om-cancer-mission-hub-norway',
  '/aktuelt/%E0%A4%A',
])('%s is for its page to answer', async (path) => {
  await read(path)
  expect(rendered).toContain(path)
})

test('the permanent address of what never was public is unknown until that is published', async () => {
  expect(await read('/id/news/7')).toEqual({ kind: 'absent', status: 404, reads: ['news:7'] })
  expect(rendered).not.toContain('/id/news/7')
  await pool.query("insert into addresses values ('/aktuelt/syv', 'news', 7)")
  expect(await read('/en/id/events/7')).toMatchObject({ status: 404 })
  await read('/id/news/7')
  expect(rendered).toContain('/id/news/7')
})

test('every address is for its page to answer while the database is away', async () => {
  const away = new Pool({ host: '127.0.0.1', port: 1, connectionTimeoutMillis: 500 })
  await onlyKnown(away, render)('/aktuelt/ukjent-na')
  expect(rendered).toContain('/aktuelt/ukjent-na')
  await away.end()
})
