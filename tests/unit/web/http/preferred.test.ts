import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestSite } from '@tests/unit/web/site-in-test'

let site: Awaited<ReturnType<typeof openTestSite>>
beforeAll(async () => {
  site = await openTestSite((req, res) => {
    const isFile = req.url?.endsWith('.pdf')
    res.writeHead(200, { 'Content-Type': isFile ? 'application/pdf' : 'text/html; charset=utf-8' })
    res.end(
      isFile ? '%PDF' : `<!DOCTYPE html><title>x</title><body>${'Kreft angår alle. '.repeat(50)}`,
    )
  })
})
afterAll(() => site.close())

test.each([
  ['gzip;q=1, br;q=0.1', 'gzip'],
  ['br;q=0.1, gzip', 'gzip'],
  ['gzip;q=0.5, br;q=0.5', 'br'],
  ['br;q=0, *', 'gzip'],
  ['identity, br;q=0.2', undefined],
  ['identity;q=0, gzip', 'gzip'],
  ['zstd', undefined],
  ['br;q=nonsense, gzip;q=0.1', 'gzip'],
])('a visitor who accepts "%s" gets %s', async (accepted, coding) => {
  const { headers } = await site.ask('/om', { headers: { 'accept-encoding': accepted } })
  expect(headers['content-encoding']).toBe(coding)
})

test.each([
  ['bytes=0-1', 206, '0-1'],
  ['bytes=-3', 206, 'last three'],
  ['bytes=2-', 206, 'from the third'],
  ['bytes=0-1,1-2', 206, '0-2'],
  ['bytes=0-0,3-3', 200, 'whole'],
  ['bytes=3-2', 416, ''],
  ['bytes=99999999-', 416, ''],
  ['lines=0-3', 200, 'whole'],
  ['nonsense', 200, 'whole'],
])('a visitor who asks for %s of a file gets %i', async (range, status, part) => {
  const path = '/api/media/file/rapport.pdf'
  const whole = await site.ask(path)
  const length = whole.body.length
  const parts: Record<string, [number, number]> = {
    '0-1': [0, 1],
    '0-2': [0, 2],
    'last three': [length - 3, length - 1],
    'from the third': [2, length - 1],
    whole: [0, length - 1],
  }
  const [start, end] = parts[part] ?? [0, -1]
  const got = await site.ask(path, { headers: { range } })
  expect([got.status, got.body]).toEqual([status, whole.body.subarray(start, end + 1)])
  expect(whole.headers['accept-ranges']).toBe('bytes')
  const told = { 200: undefined, 206: `bytes ${start}-${end}/${length}`, 416: `bytes */${length}` }
  expect(got.headers['content-range']).toBe(told[status as keyof typeof told])
})

test('a range of a version that is gone is the whole of the new one', async () => {
  const path = '/api/media/file/rapport.pdf'
  const { headers } = await site.ask(path)
  const asked = async (tag: string) =>
    (await site.ask(path, { headers: { range: 'bytes=0-1', 'if-range': tag } })).status
  expect([await asked(headers.etag ?? ''), await asked('"another"')]).toEqual([206, 200])
})
