import { expect, test } from 'vitest'
import { sentenceList } from '@/lib/sentence-list'

const names = ['Forskningsrådet', 'Kreftforeningen', 'Oslo Cancer Cluster']

test('names are listed as British English and Norwegian do, with no comma before the last', () => {
  expect(sentenceList.en.format(names)).toBe(
    'Forskningsrådet, Kreftforeningen and Oslo Cancer Cluster',
  )
  expect(sentenceList.nb.format(names)).toBe(
    'Forskningsrådet, Kreftforeningen og Oslo Cancer Cluster',
  )
})
