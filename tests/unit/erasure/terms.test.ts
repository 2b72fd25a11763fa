import { describe, expect, it } from 'vitest'
import { mentions, termsFor } from '@/cms/erasure/terms'

const terms = termsFor(['Bjørn-Åge O’Hara', 'Å Li'], ['ba@example.org', '22 33 44 55'])

it.each([
  ['in a sentence', 'Vi møtte Bjørn-Åge O’Hara i går.'],
  ['in capitals', 'BJØRN-ÅGE O’HARA'],
  ['in the genitive', 'Bjørn-Åge O’Haras kontor'],
  ['over two lines or with a hard blank', 'Bjørn-Åge\u00a0O’Hara'],
  ['with a soft hyphen', 'Bjørn-Å\u00adge O’Ha\u00adra'],
  ['as an address spells it', '/aktuelt/mote-med-bjorn-age-o-hara'],
  ['as a file is called', 'bjorn-age-o-hara-8f3c-480x288.webp'],
  ['in another spelling', 'Å Li'],
  ['by e-mail address', { url: 'mailto:BA@example.org' }],
  ['by telephone', 'Ring 22 33 44 55.'],
])('a name is found %s', (_, text) => {
  expect(mentions(text, terms)).toBe(true)
})

it('a name half of which is bold is found, and two paragraphs make none', () => {
  const text = (words: string) => ({ type: 'text', text: words })
  const inLines = (...lines: string[][]) => ({
    root: { children: lines.map((line) => ({ type: 'paragraph', children: line.map(text) })) },
  })
  expect(mentions(inLines(['Hei Bjørn-Åge ', 'O’Hara']), terms)).toBe(true)
  expect(mentions(inLines(['Hei Bjørn-Åge '], ['O’Hara']), terms)).toBe(false)
})

it.each(['Bjørn-Åge O’Haraldsen', 'Torbjørn-Åge O’Hara', 'på lina', 'xba@example.org', 'O’Hara'])(
  '«%s» is somebody or something else',
  (text) => {
    expect(mentions(text, terms)).toBe(false)
  },
)

describe('nothing is deleted for', () => {
  it('a name of one word, which others have too', () => {
    expect(termsFor(['Bjørn', 'Bjørn Hansen']).map(({ words, sure }) => [words, sure])).toEqual([
      [['bjørn'], false],
      [['bjørn', 'hansen'], true],
      [['bjorn-hansen'], true],
    ])
  })

  it('what others are reached by as well', () => {
    const reached = ['post@example.org', 'b.hansen@example.org', '22 33 44 55']
    const found = termsFor(['Bjørn Hansen'], reached).filter(({ sure }) => sure)
    expect(found.map(({ words }) => words.join(' '))).toEqual([
      'bjørn hansen',
      'bjorn-hansen',
      'b.hansen@example.org',
    ])
  })
})
