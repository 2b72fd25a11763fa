import { expect, test } from 'vitest'
import { clockAt } from '@tests/support/clock'

test('a moment that has come is not noted, one to come is', () => {
  const clock = clockAt('2026-06-19T10:00:00.000Z')
  expect(clock.hasCome('2026-06-19T10:00:00.000Z')).toBe(true)
  expect(clock.hasCome(new Date('2026-06-19T10:00:00.001Z'))).toBe(false)
  expect(clock.noted).toEqual(['2026-06-19T10:00:00.001Z'])
})

test('a day begins and ends at midnight in Oslo, in summer and in winter', () => {
  const clock = clockAt('2026-06-19T21:59:59.999Z')
  expect([clock.isOver('2026-06-18'), clock.isOver('2026-06-19')]).toEqual([true, false])
  expect([clock.hasBegun('2026-06-19'), clock.hasBegun('2026-12-01')]).toEqual([true, false])
  expect(clock.noted).toEqual(['2026-06-19T22:00:00.000Z', '2026-11-30T23:00:00.000Z'])
})

test('the day lasts 23 hours when the clock is put forward', () => {
  const clock = clockAt('2026-03-28T23:00:00.000Z')
  expect(clock.today()).toBe('2026-03-29')
  expect(clock.noted).toEqual(['2026-03-29T22:00:00.000Z'])
})

test('what is no moment never comes, and is not waited for', () => {
  const clock = clockAt('2026-06-19T10:00:00.000Z')
  expect(clock.hasCome('soon')).toBe(false)
  expect(clock.noted).toEqual([])
})
