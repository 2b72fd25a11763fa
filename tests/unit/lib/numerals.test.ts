import { expect, it } from 'vitest'
import { capitalised, countInWords } from '@/lib/numerals'

it('counts up to twenty are words, higher ones figures', () => {
  expect([1, 7, 14, 20, 21].map((count) => countInWords(count, 'nb'))).toEqual([
    'én',
    'sju',
    'fjorten',
    'tjue',
    '21',
  ])
  expect(countInWords(14, 'en')).toBe('fourteen')
})

it('a sentence may begin with a count', () => {
  expect(capitalised(countInWords(8, 'nb'))).toBe('Åtte')
})
