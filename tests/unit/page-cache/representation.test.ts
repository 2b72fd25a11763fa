import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { codings, represent } from '@/server/page-cache/representation'

const about = 5000

test('a document of 25 MB takes the room of one', async () => {
  const { size, variants } = await represent(randomBytes(25_000_000), 'application/pdf', [])
  expect(size).toBeGreaterThanOrEqual(25_000_000)
  expect(size).toBeLessThan(25_000_000 + about)
  expect(new Set(codings.map((coding) => variants[coding].body)).size).toBe(1)
})

test('a page counts what it holds in each coding, and holds no more than it counts', async () => {
  const html = Buffer.from(`<p>${randomBytes(2000).toString('hex')}</p>`.repeat(5))
  const { size, variants } = await represent(html, 'text/html; charset=utf-8', [])
  const held = codings.map((coding) => variants[coding].body)
  const bytes = held.reduce((sum, body) => sum + body.length, 0)
  expect(held.map(({ buffer }) => buffer.byteLength)).toEqual(held.map(({ length }) => length))
  expect(size).toBeGreaterThanOrEqual(bytes)
  expect(size).toBeLessThan(bytes + about)
})
