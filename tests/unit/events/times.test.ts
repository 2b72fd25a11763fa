import { describe, expect, it } from 'vitest'
import { registrationState } from '@/features/events/registration-state'
import { clockAt } from '@tests/support/clock'

const event = { start: '2026-06-19T10:00:00Z', timeKnown: true, state: 'planned' }
const window = {
  url: 'https://example.org',
  opens: '2026-05-01T08:00:00Z',
  closes: '2026-06-10T08:00:00Z',
}
const state = (now: string, registration: object = window, changed: object = {}) =>
  registrationState(registration, { ...event, ...changed }, clockAt(now))

describe('registration', () => {
  it('opens, is open and closes by the clock', () => {
    expect(state('2026-05-01T07:59:59Z')).toBe('later')
    expect(state('2026-05-01T08:00:00Z')).toBe('open')
    expect(state('2026-06-10T08:00:00Z')).toBe('closed')
  })

  it('closes when the event begins, if nothing else was said', () => {
    const { url } = window
    expect(state('2026-06-19T09:59:59Z', { url })).toBe('open')
    expect(state('2026-06-19T10:00:00Z', { url })).toBe('closed')
  })

  it('is closed for a cancelled event', () => {
    expect(state('2026-05-02T08:00:00Z', window, { state: 'cancelled' })).toBe('closed')
  })

  it('is not spoken of where there is none', () => {
    expect(state('2026-05-02T08:00:00Z', {})).toBe('none')
  })
})
