import { expect, it } from 'vitest'
import { normalQuery, resultPage, searchString } from '@/lib/search-query'

it.each([
  ['  Kjetil   TASKÉN ', 'kjetil taskén'],
  ['Grüner, Renate', 'grüner renate'],
  ['"kreft" AND -barn', 'kreft and barn'],
  ["'; drop table news; --", 'drop table news'],
  ['<script>alert(1)</script>', 'script alert 1 script'],
  ['kreft\u0000\u202Ebehandling', 'kreft behandling'],
  ['a\u030A', 'å'],
  ['😀🎗️', ''],
  ['\ud83d', ''],
  ['%00', '00'],
])('%j is looked for as %j', (typed, query) => {
  expect(normalQuery(typed)).toBe(query)
})

it('five thousand letters are looked for by the first words', () => {
  const words = normalQuery('kreftbehandling '.repeat(312))
  expect(words.length).toBeLessThanOrEqual(100)
  expect(words).toMatch(/^(kreftbehandling ?)+$/)
  expect(normalQuery('k'.repeat(5000))).toBe('')
})

it('a page of results is one of ten, and the first for whatever is none', () => {
  expect(['2', '10', '11', '0', '-1', '1e1', 'x', '', null].map(resultPage)).toEqual([
    2, 10, 1, 1, 1, 1, 1, 1, 1,
  ])
})

it('has one address, with nothing in it that means nothing', () => {
  expect(searchString(' Å  være ', 2)).toBe('?q=%C3%A5+v%C3%A6re&page=2')
  expect(searchString('kreft')).toBe('?q=kreft')
  expect(searchString('!!!', 3)).toBe('')
})
