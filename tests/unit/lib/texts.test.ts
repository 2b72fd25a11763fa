import { expect, it } from 'vitest'
import { errorName } from '@/lib/error-codes'
import { fileSize } from '@/lib/file-size'
import { foundIn, idOf, idsOf } from '@/lib/ids'
import { slugify } from '@/lib/slug'

it.each([
  ['Får vi være på øya?', 'far-vi-vaere-pa-oya'],
  ['Kjetil Taskén – «nytt»', 'kjetil-tasken-nytt'],
  ['Čáhci ja ŋ', 'cahci-ja-ng'],
  ['  --  ', ''],
])('“%s” becomes the address %s', (text, slug) => {
  expect(slugify(text)).toBe(slug)
})

it('an address has at most 96 characters and ends in none but letters and figures', () => {
  const slug = slugify(`${'x'.repeat(95)} og mer`)
  expect(slug).toBe('x'.repeat(95))
})

it('a file’s size is said in the reader’s way', () => {
  expect(fileSize(12, 'nb')).toBe('1 kB')
  expect(fileSize(340_400, 'nb')).toBe('340 kB')
  expect(fileSize(1_240_000, 'nb')).toBe('1,2 MB')
  expect(fileSize(1_240_000, 'en')).toBe('1.2 MB')
})

it('a related document is known by its id, whether it came whole or not', () => {
  expect([idOf(7), idOf({ id: 7 }), idOf(null), idOf('7'), idOf(undefined)]).toEqual([
    7,
    7,
    null,
    null,
    null,
  ])
  expect(idsOf([7, null, { id: 8 }])).toEqual([7, 8])
  const kept = new Map([[7, 'sju']])
  expect([foundIn(kept, { id: 7 }), foundIn(kept, 8), foundIn(kept, null)]).toEqual([
    'sju',
    undefined,
    undefined,
  ])
})

it('only errors that can happen have a page', () => {
  const names = ['404', '503', 'endedLink', '418', 'x']
  expect(names.map(errorName)).toEqual([404, 503, 'endedLink', null, null])
})
