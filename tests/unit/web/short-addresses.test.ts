import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { everything } from '@/lib/purge'
import { openTestSite } from './site-in-test'

let works = true
let renders: string[] = []
let read: Promise<void> | undefined

/** Stands in for Next: one short address leads, the others lead nowhere. */
const origin: RequestListener = (req, res) => {
  const path = req.url ?? ''
  renders.push(path)
  if (!works) return res.writeHead(500).end()
  if (['/short/leads?path=%2Fkreftdagen', '/short/leads?path=%2Faktuelt%2Fslettet'].includes(path))
    return res.writeHead(307, { Location: 'https://annet.example/dagen' }).end()
  return path.includes('error-page') || /^\/aktuelt\/(?:finnes|slettet)$/.test(path)
    ? res
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<!DOCTYPE html><html lang="nb"><head><title>x</title></head><body></body></html>')
    : res.writeHead(404).end()
}

let site: Awaited<ReturnType<typeof openTestSite>>
beforeAll(async () => {
  const shorts = new Set(['/kreftdagen', '/gammel/side', '/avsluttet', '/aktuelt/slettet'])
  site = await openTestSite(origin, {
    connected: () => works,
    shorts,
    shortsRead: async () => read,
  })
})
afterAll(() => site.close())
beforeEach(() => {
  works = true
  renders = []
  read = undefined
})

test.each([
  '/kreftdagen',
  '/Kreftdagen/',
  '/nb/kreftdagen',
  '//kreftdagen',
  '/kreftdagen?utm_source=plakat',
  '/%6breftdagen',
])('a short address leads on at once, typed as %s, without its query', async (typed) => {
  const { status, headers } = await site.ask(typed)
  expect([status, headers.location]).toEqual([307, 'https://annet.example/dagen'])
  expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=2')
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('a short address that leads nowhere is not found, like one that never was', async () => {
  for (const path of ['/avsluttet', '/Gammel/Side', '/gammel/ukjent'])
    expect((await site.ask(path)).status).toBe(404)
  expect(renders).not.toContain('/short/leads?path=%2Fgammel%2Fukjent')
})

test('what a short address is called within is no address', async () => {
  expect((await site.ask('/short/leads?path=%2Fkreftdagen')).status).toBe(404)
})

test('while the database is away and nothing is known, nobody is told that there is no such page', async () => {
  works = false
  const { status, headers } = await site.ask('/gammel/ukjent')
  expect([status, headers['retry-after']]).toEqual([503, '30'])
  expect((await site.ask('/admin/../x')).status).toBe(400)
})

test('a page that stands in the cache, fresh or not, waits for no slow reading of short addresses', async () => {
  await site.ask('/aktuelt/finnes')
  const { promise, resolve } = Promise.withResolvers<void>()
  read = promise
  const unknown = site.ask('/aktuelt/ukjent')
  expect((await site.ask('/aktuelt/finnes?utm_source=brev')).status).toBe(200)
  site.pages.purge({ parts: ['news'], withdrawn: [] })
  const { status, headers } = await site.ask('/aktuelt/finnes')
  expect(status).toBe(200)
  expect(headers['cache-status']).toContain('fwd=')
  resolve()
  expect((await unknown).status).toBe(404)
})

test('a short address leads on where a page stood that was withdrawn, or may have been', async () => {
  const missed = { ...everything, withdrawn: [] }
  const leads = async () => (await site.ask('/aktuelt/slettet')).headers.location
  for (const purge of [{ parts: ['news'], withdrawn: ['/aktuelt/slettet'] }, missed]) {
    await site.pages.read('/aktuelt/slettet')
    site.pages.purge(purge)
    expect(await leads()).toBe('https://annet.example/dagen')
  }
})
