import { describe, expect, it } from 'vitest'
import { fitOf, fitting, type Matchable } from '@/features/cards/match'

let made = 0
const card = (more: Partial<Matchable> = {}): Matchable => {
  made += 1
  return {
    id: made,
    isOpen: true,
    side: 'seeks',
    kind: 'data',
    organisation: { id: made, sector: 'research' },
    topics: [{ id: 1 }],
    sectors: [],
    ...more,
  }
}
const offer = (more: Partial<Matchable> = {}) => card({ side: 'offers', ...more })

describe('two cards', () => {
  it('fit when one offers what the other seeks about the same pillar, whichever is asked first', () => {
    const [seeking, offering] = [card(), offer()]
    expect(fitOf(seeking, offering)).toEqual({ how: 'complement', grounds: ['topic'] })
    expect(fitOf(offering, seeking)).toEqual({ how: 'complement', grounds: ['topic'] })
  })

  it('name all that they have in common, the narrowest first', () => {
    const both = { call: { id: 4 }, action: { id: 5 } }
    expect(fitOf(card(both), offer(both))?.grounds).toEqual(['call', 'action', 'topic'])
  })

  it('fit when both seek co-applicants, and not when both offer to be one', () => {
    const seeking = () => card({ kind: 'coApplicant' })
    const offering = () => offer({ kind: 'coApplicant' })
    expect(fitOf(seeking(), seeking())?.how).toBe('together')
    expect(fitOf(seeking(), offering())?.how).toBe('complement')
    expect(fitOf(offering(), offering())).toBeNull()
  })

  it.each([
    ['one has ended', {}, { isOpen: false }],
    ['they are about other kinds of things', {}, { kind: 'competence' }],
    ['both seek the same', {}, { side: 'seeks' }],
    ['they have no pillar, action or call in common', {}, { topics: [{ id: 2 }] }],
    ['they are about nothing in particular', { topics: [] }, { topics: [] }],
    ['one asks for another sector', { sectors: ['industry'] }, {}],
    ['they are of other places', { region: 'north' }, { region: 'west' }],
  ] as const)('do not fit when %s', (_, one, other) => {
    expect(fitOf(card(one), offer(other))).toBeNull()
    expect(fitOf(offer(other), card(one))).toBeNull()
  })

  it('of one organisation do not fit each other', () => {
    const organisation = { id: 99, sector: 'research' }
    expect(fitOf(card({ organisation }), offer({ organisation }))).toBeNull()
  })

  it('fit when the sector asked for is the other’s, and when one of them is for the whole country', () => {
    expect(fitOf(card({ sectors: ['industry', 'research'] }), offer())).not.toBeNull()
    expect(fitOf(card({ region: 'north' }), offer())).not.toBeNull()
    expect(fitOf(card({ region: 'north' }), offer({ region: 'north' }))).not.toBeNull()
  })
})

it('what fits a card stands in the order of the rule, and otherwise as it came; never the card itself', () => {
  const call = { id: 4 }
  const action = { id: 5 }
  const own = card({ call, action })
  const [pillar, secondPillar] = [offer(), offer()]
  const sameAction = offer({ action, topics: [] })
  const sameCall = offer({ call, topics: [] })
  const all = [pillar, own, sameAction, offer({ topics: [] }), secondPillar, sameCall]
  expect(fitting(own, all).map((each) => each.card)).toEqual([
    sameCall,
    sameAction,
    pillar,
    secondPillar,
  ])
})
