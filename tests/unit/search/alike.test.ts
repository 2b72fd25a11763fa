import { expect, it } from 'vitest'
import { isMisspelt, likeness } from '@/features/search/queries/alike'
import { nameScore } from '@/features/search/queries/rank'

it.each([
  ['kreftregistret', 'kreftregisteret'],
  ['krefregisteret', 'kreftregisteret'],
  ['kreftbehandlng', 'kreftbehandling'],
  ['tsaken', 'tasken'],
  ['opdalshai', 'opdalshei'],
])('%s is a slip of the pen for %s', (typed, word) => {
  expect(isMisspelt(typed, word)).toBe(true)
})

it.each([
  ['kreft', 'kraft og'],
  ['ks', 'kd'],
  ['barn', 'bok'],
  ['forskning', 'forebygging'],
])('%s is none for %s', (typed, word) => {
  expect(isMisspelt(typed, word)).toBe(false)
})

it('the word itself is more than its beginning, and that more than a part of it', () => {
  const likes = ['kreft', 'krefttilfelle', 'barnekreft', 'brann'].map((w) => likeness('kreft', w))
  expect(likes).toEqual(likes.toSorted((a, b) => b - a))
  expect(likes[3]).toBe(0)
})

it('a name that says nothing else is worth more than one that says more', () => {
  expect(nameScore(['kreft'], ['kreft'])).toBe(1)
  expect(nameScore(['forsta', 'kreft'], ['kreft'])).toBeGreaterThan(
    nameScore(['europeisk', 'initiativ', 'om', 'kreft'], ['kreft']),
  )
  expect(nameScore(['folkehelseinstituttet'], ['folkehelse', 'institutt'])).toBeGreaterThan(0.4)
})
