import { readFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { codings, represent } from '@/web/cache/representation'

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

test('what was compressed quickly is compressed better for those who come later, and keeps what it says', async () => {
  const html = readFileSync('CONTRIBUTING.md')
  const quick = await represent(html, 'text/html; charset=utf-8', [], { effort: 'quick' })
  const best = await quick.improve?.()
  if (!best) throw new Error('it is not compressed better')
  expect(best.improve).toBeUndefined()
  expect(best.variants.br.body.length).toBeLessThan(quick.variants.br.body.length)
  expect(brotliDecompressSync(best.variants.br.body)).toEqual(html)
  expect(brotliDecompressSync(quick.variants.br.body)).toEqual(html)
  // Other bytes go by another name.
  expect(best.variants.br.etag).not.toBe(quick.variants.br.etag)
  expect(best.variants.identity).toEqual(quick.variants.identity)
})

test('a sitemap of megabytes is not compressed twice', async () => {
  const xml = Buffer.from('<url><loc>https://hub.example/aktuelt/sak</loc></url>'.repeat(12_000))
  const { improve } = await represent(xml, 'application/xml', [], { effort: 'quick' })
  expect(improve).toBeUndefined()
})
