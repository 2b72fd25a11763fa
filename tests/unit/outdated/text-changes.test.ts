import { describe, expect, it } from 'vitest'
import { originalChanges, wordsOfOriginal } from '@/cms/outdated/text-changes'

type Node = Record<string, unknown>
const paragraph = (text: string): Node => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
})
const picture: Node = { type: 'block', fields: { blockType: 'figure', picture: 4 } }
const article = (...children: Node[]) =>
  wordsOfOriginal({ title: 'Tittel', lead: 'Ingress', body: { root: { children } } })

const [one, two, three] = [
  paragraph('Sykehuset tar i bruk ny stråling i mai 2027.'),
  paragraph('De første pasientene kommer fra Bergen.'),
  paragraph('Registeret følger dem i fem år.'),
]

describe('what is no change of an original', () => {
  it.each([
    ['a save without a change', article(one, two), article(one, two)],
    ['a paragraph that was moved', article(one, two, three), article(three, one, two)],
    ['a picture put in', article(one, two), article(one, picture, two)],
    ['an empty paragraph', article(one), article(one, paragraph(' '))],
    ['another space', article(paragraph('Et avsnitt')), article(paragraph('Et  avsnitt '))],
  ])('%s', (_, before, now) => {
    expect(originalChanges(before, now)).toEqual([])
  })
})

it('a paragraph that was written otherwise stands beside what it was', () => {
  const now = paragraph('De første pasientene kommer fra Bergen og Tromsø.')
  expect(originalChanges(article(one, two), article(one, now))).toEqual([
    {
      before: 'De første pasientene kommer fra Bergen.',
      now: 'De første pasientene kommer fra Bergen og Tromsø.',
    },
  ])
})

it('a paragraph that was moved and changed is still the same one', () => {
  const now = paragraph('Sykehuset tar i bruk ny stråling i juni 2027.')
  expect(originalChanges(article(one, two), article(two, now))).toMatchObject([
    { before: 'Sykehuset tar i bruk ny stråling i mai 2027.' },
  ])
})

it('what is new and what is gone are told apart', () => {
  expect(originalChanges(article(one), article(one, three))).toEqual([
    { now: 'Registeret følger dem i fem år.' },
  ])
  expect(originalChanges(article(one, three), article(one))).toEqual([
    { before: 'Registeret følger dem i fem år.' },
  ])
})

it('one of two equal paragraphs that is gone is told', () => {
  expect(originalChanges(article(one, one), article(one))).toHaveLength(1)
})

it('another title or lead is a change', () => {
  const now = { ...article(one), title: 'Ny tittel', lead: '' }
  expect(originalChanges(article(one), now)).toEqual([
    { before: 'Tittel', now: 'Ny tittel' },
    { before: 'Ingress' },
  ])
})
