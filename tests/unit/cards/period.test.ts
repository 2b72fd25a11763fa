import { describe, expect, it } from 'vitest'
import { hasCards, isOpenCard } from '@/features/cards/period'
import { clockAt } from '@tests/support/clock'

const at = <T>(now: string, ask: (clock: ReturnType<typeof clockAt>) => T) => {
  const clock = clockAt(now)
  return [ask(clock), clock.noted.toSorted()[0]]
}

describe('a card', () => {
  it('is open through its last day in Oslo, and a page about it true until then', () => {
    const card = { until: '2027-05-04' }
    expect(at('2027-05-04T21:59:59Z', (clock) => isOpenCard(card, clock))).toEqual([
      true,
      '2027-05-04T22:00:00.000Z',
    ])
    expect(at('2027-05-04T22:00:00Z', (clock) => isOpenCard(card, clock))).toEqual([
      false,
      undefined,
    ])
  })

  it('ends to the second with its call, if that closes first', () => {
    const card = { until: '2027-05-04', closes: '2027-05-01T15:00:00Z' }
    expect(at('2027-05-01T14:59:59Z', (clock) => isOpenCard(card, clock))).toEqual([
      true,
      '2027-05-01T15:00:00.000Z',
    ])
    expect(at('2027-05-01T15:00:00Z', (clock) => isOpenCard(card, clock))[0]).toBe(false)
  })
})

describe('an organisation', () => {
  const period = { partner: true, invited: false, from: '2026-01-01', to: '2027-06-30' }

  it('has cards from the first day of its partnership through the last', () => {
    const hasAt = (now: string) => at(now, (clock) => hasCards(period, clock))[0]
    expect(hasAt('2025-12-31T22:59:59Z')).toBe(false)
    expect(hasAt('2025-12-31T23:00:00Z')).toBe(true)
    expect(hasAt('2027-06-30T21:59:59Z')).toBe(true)
    expect(hasAt('2027-06-30T22:00:00Z')).toBe(false)
  })

  it('that was never a partner has none, unless an editor invited it', () => {
    const now = '2026-06-01T12:00:00Z'
    expect(at(now, (clock) => hasCards({ partner: false, invited: false }, clock))[0]).toBe(false)
    expect(at(now, (clock) => hasCards({ partner: false, invited: true }, clock))[0]).toBe(true)
    expect(
      at(now, (clock) => hasCards({ ...period, to: '2026-01-02', invited: true }, clock)),
    ).toEqual([true, undefined])
  })
})
