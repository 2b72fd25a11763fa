import { expect, test } from 'vitest'
import { byLetter } from '@/lib/by-letter'

const ordered = (names: string[], locale: 'nb' | 'en'): string[] =>
  byLetter(
    names.map((name) => ({ name })),
    locale,
  ).map(({ letter, entries }) => `${letter}: ${entries.map(({ name }) => name).join(', ')}`)

test('a Norwegian reader finds æ, ø and å last, and aa as å', () => {
  const names = ['Åsane', 'øyehelse', 'Ærlig', 'Zeta', 'Aarhus', 'Ahus', 'ahus 2', 'ahus 10']
  expect(ordered(names, 'nb')).toEqual([
    'A: Ahus, ahus 2, ahus 10',
    'Z: Zeta',
    'Æ: Ærlig',
    'Ø: øyehelse',
    'Å: Aarhus, Åsane',
  ])
})

test('an English reader finds å under a, ø under o, and no name under its article', () => {
  expect(ordered(['Østfold', 'Åsane', 'Oslo', 'trial', 'Aarhus', 'The faculties'], 'en')).toEqual([
    'A: Aarhus, Åsane',
    'F: The faculties',
    'O: Oslo, Østfold',
    'T: trial',
  ])
})

test('letters of other alphabets stand with their kin, quotation marks count for nothing, and numbers come first', () => {
  expect(ordered(['Ööberg', 'Čohkka', '«Bedre liv»', '2030-målet', 'Éire', 'Đávvi'], 'nb')).toEqual(
    ['0–9: 2030-målet', 'B: «Bedre liv»', 'C: Čohkka', 'D: Đávvi', 'E: Éire', 'Ø: Ööberg'],
  )
})

test('each letter has a place that can be written in plain letters', () => {
  const names = ['Å', 'Ø', 'Æ', 'B', '7'].map((name) => ({ name }))
  expect(byLetter(names, 'nb').map(({ id }) => id)).toEqual(['0-9', 'b', 'ae', 'oe', 'aa'])
})
