import { describe, expect, it } from 'vitest'
import { pairs, tops, type PartShape } from '@/admin/other-language/align'

const shapes = (...words: string[]): PartShape[] =>
  words.map((each) => ({
    kind: each.startsWith('#') ? 'H2' : each.startsWith('[') ? 'OTHER' : 'P',
    length: each.length,
  }))

describe('the parts of a text and those of its original', () => {
  it('stand for each other in their order', () => {
    const text = shapes('# Title', 'A paragraph.', 'Another one.')
    expect(pairs(text, shapes('# Tittel', 'Et avsnitt.', 'Enda et.'))).toEqual([0, 1, 2])
  })

  it('go on doing so after a part that only the translation has', () => {
    const text = shapes('# Title', 'A paragraph.', '[figure]', '# More', 'Another one.')
    expect(pairs(text, shapes('# Tittel', 'Et avsnitt.', '# Mer', 'Enda et.'))).toEqual([
      0, 1, 3, 4,
    ])
  })

  it('go on doing so after a part that only the original has', () => {
    const original = shapes('# Tittel', 'Et avsnitt.', '[figur]', '# Mer')
    expect(pairs(shapes('# Title', 'A paragraph.', '# More'), original)).toEqual([
      0,
      1,
      undefined,
      2,
    ])
  })

  it('go on doing so after a paragraph more, which is known by its length', () => {
    const long =
      'A paragraph that says much more than all of the others do, which takes some lines.'
    const original = shapes('Kort.', 'Også kort.')
    expect(pairs(shapes('Short.', long, 'Short, too.'), original)).toEqual([0, 2])
    expect(pairs(shapes('Short.', '', 'Short, too.'), original)).toEqual([0, 2])
  })

  it('stand for each other by their number in a text of thousands of paragraphs', () => {
    const long = shapes(...Array.from({ length: 6000 }, (_, at) => `Paragraph ${at}.`))
    const found = pairs(long.slice(1), long)
    expect([found[0], found[5998], found[5999]]).toEqual([0, 5998, undefined])
  })

  it('stand for nothing where nothing is written yet', () => {
    expect(pairs([], shapes('# Tittel', 'Et avsnitt.'))).toEqual([undefined, undefined])
  })
})

describe('the words of the original', () => {
  it('stand beside their part', () => {
    const heights = [
      { height: 20, beside: 0 },
      { height: 40, beside: 100 },
    ]
    expect(tops(heights, 8)).toEqual([0, 100])
  })

  it('never stand on each other, and come back to their part where there is room', () => {
    const heights = [
      { height: 90, beside: 10 },
      { height: 20, beside: 40 },
      { height: 20, beside: undefined },
      { height: 20, beside: 300 },
    ]
    expect(tops(heights, 8)).toEqual([10, 108, 136, 300])
  })
})
