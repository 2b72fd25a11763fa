import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestSite } from './site-in-test'

const origin: RequestListener = (_, res) =>
  res
    .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    .end('<!DOCTYPE html><html lang="nb"><body><h1>Side</h1></body></html>')
let works = true
let site: Awaited<ReturnType<typeof openTestSite>>
beforeAll(async () => {
  site = await openTestSite(origin, { connected: () => works, trustedProxyHops: 1 })
  await site.ask('/om')
})
afterAll(() => site.close())
let client = 0
beforeEach(() => {
  works = true
  client += 1
  site.answered.length = 0
})

type More = { path?: string; site?: string }
const send = (body: string, { path = '/tilbakemelding', site: from = 'same-origin' }: More = {}) =>
  site.ask(path, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': from,
      'x-forwarded-for': `198.51.100.${client}`,
    },
  })

test('what somebody answers is kept with its page, and they are thanked in their language', async () => {
  const answer = await send('on=%2Fom&found=no&text=Jeg+lette+etter+en+adresse.')
  expect([answer.status, answer.headers.location]).toEqual([303, '/tilbakemelding'])
  const english = await send('on=%2Fom&found=yes&text=', { path: '/en/feedback' })
  expect([english.status, english.headers.location]).toEqual([303, '/en/feedback'])
  expect(site.answered).toEqual([
    ['/om', false, 'Jeg lette etter en adresse.'],
    ['/om', true, ''],
  ])
})

test.each([
  ['nothing', '', 400],
  ['a page and no answer', 'on=%2Fom&text=+', 400],
  ['an answer about a page there is none of', 'on=%2Ffinnes-ikke&found=yes', 404],
  ['an answer about another site', 'on=https%3A%2F%2Fexample.org&found=yes', 404],
  ['more than anybody writes', `on=%2Fom&found=no&text=${'a'.repeat(9000)}`, 413],
])('%s is refused in a sentence, and not kept', async (_, body, status) => {
  const answer = await send(body)
  expect(answer.status).toBe(status)
  expect(String(answer.body)).toMatch(/Gå tilbake/)
  expect(site.answered).toEqual([])
})

test('an answer about one of endlessly many days is about the page it is of, cached or not', async () => {
  expect((await send('on=%2Fom%2Fsammensetning%2F2024-01-01&found=no')).status).toBe(303)
  expect((await send('on=%2Fkontakt&found=no')).status).toBe(303)
  expect(site.answered).toEqual([
    ['/om/sammensetning', false, ''],
    ['/kontakt', false, ''],
  ])
})

test('a field that comes twice is the first, and what is no text is made one', async () => {
  await send('on=%2Fom&found=yes&found=no&text=%00%FF%0D%0Aordet%E2%80%AE')
  expect(site.answered).toEqual([['/om', true, '� ordet']])
})

test('a form of another site, and a program that fills in everything, leave nothing', async () => {
  expect((await send('on=%2Fom&found=yes', { site: 'cross-site' })).status).toBe(400)
  expect((await send('on=%2Fom&found=yes&website=http%3A%2F%2Fspam.example')).status).toBe(303)
  expect(site.answered).toEqual([])
})

test('somebody who sends a thousand is told to wait after ten', async () => {
  const statuses = new Map<number, number>()
  for (let at = 0; at < 1000; at += 1) {
    const { status } = await send('on=%2Fom&found=yes')
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  expect([...statuses]).toEqual([
    [303, 10],
    [429, 990],
  ])
})

test('in an outage nobody is thanked for what is lost', async () => {
  works = false
  const answer = await send('on=%2Fom&found=yes&text=Takk')
  expect(answer.status).toBe(503)
  expect(String(answer.body)).toContain('kunne ikke lagres akkurat nå')
})

test('the page of thanks is a page, and other ways of asking are refused', async () => {
  expect((await site.ask('/tilbakemelding')).status).toBe(200)
  expect((await site.ask('/tilbakemelding', { method: 'PUT' })).status).toBe(405)
})
