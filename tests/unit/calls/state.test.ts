import { describe, expect, it } from 'vitest'
import { callState } from '@/features/calls/state'
import { clockAt } from '@tests/support/clock'

const at = (now: string, call: { opens?: string; closes?: string }) => {
  const clock = clockAt(now)
  return { state: callState(call, clock), until: clock.noted.toSorted()[0] }
}
const call = { opens: '2027-03-01T08:00:00Z', closes: '2027-05-04T15:00:00Z' }

describe('where a call stands', () => {
  it('is told by the clock from before it opens until after it closes, to the second', () => {
    expect(at('2027-03-01T07:59:59Z', call).state).toEqual({ kind: 'coming' })
    expect(at('2027-03-01T08:00:00Z', call).state).toEqual({ kind: 'open' })
    expect(at('2027-05-04T14:59:59Z', call).state).toEqual({ kind: 'closing', days: 0 })
    expect(at('2027-05-04T15:00:00Z', call).state).toEqual({ kind: 'closed' })
  })

  it('counts the last thirty days as days in Oslo', () => {
    expect(at('2027-04-03T21:59:59Z', call).state).toEqual({ kind: 'open' })
    expect(at('2027-04-03T22:00:00Z', call).state).toEqual({ kind: 'closing', days: 30 })
    expect(at('2027-05-02T21:59:59Z', call).state).toEqual({ kind: 'closing', days: 2 })
    expect(at('2027-05-02T22:00:00Z', call).state).toEqual({ kind: 'closing', days: 1 })
  })

  it('is open without a day to open, and for ever without a day to close', () => {
    expect(at('2020-01-01T00:00:00Z', { closes: call.closes }).state).toEqual({ kind: 'open' })
    expect(at('2040-01-01T00:00:00Z', { opens: call.opens }).state).toEqual({ kind: 'open' })
    expect(at('2040-01-01T00:00:00Z', {})).toEqual({ state: { kind: 'open' }, until: undefined })
  })
})

describe('a page that tells it is true', () => {
  it('until the call opens, its days are counted, a day is over, and it closes', () => {
    expect(at('2027-02-01T00:00:00Z', call).until).toBe('2027-03-01T08:00:00.000Z')
    expect(at('2027-03-02T00:00:00Z', call).until).toBe('2027-04-03T22:00:00.000Z')
    expect(at('2027-04-10T12:00:00Z', call).until).toBe('2027-04-10T22:00:00.000Z')
    expect(at('2027-05-04T12:00:00Z', call).until).toBe('2027-05-04T15:00:00.000Z')
    expect(at('2027-06-01T00:00:00Z', call).until).toBeUndefined()
  })
})
