import { describe, expect, it } from 'vitest'
import { dayOf, isDay, startOfDay, storedDay, yearInOslo, yearOf } from '@/lib/days'

describe('a day', () => {
  it.each(['2023-09-21', '2024-02-29', '1900-01-01', '2200-12-31'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each(['2023-02-30', '2023-02-29', '2023-13-01', '0000-01-01', '9999-01-01', '2023-9-21', 'x'])(
    '%s does not',
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )

  it('begins at midnight in Oslo, in winter, in summer and on the days the clock is changed', () => {
    const begins = (day: string) => startOfDay(day).toISOString()
    expect(begins('2026-01-15')).toBe('2026-01-14T23:00:00.000Z')
    expect(begins('2026-06-15')).toBe('2026-06-14T22:00:00.000Z')
    expect(begins('2026-03-29')).toBe('2026-03-28T23:00:00.000Z')
    expect(begins('2026-03-30')).toBe('2026-03-29T22:00:00.000Z')
    expect(begins('2026-10-25')).toBe('2026-10-24T22:00:00.000Z')
    expect(begins('2026-10-26')).toBe('2026-10-25T23:00:00.000Z')
  })

  it('is the one in Oslo, whatever day it is in London', () => {
    expect(dayOf(new Date('2025-12-31T23:30:00Z'))).toBe('2026-01-01')
    expect(dayOf(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30')
  })

  it('is read back as the day it was stored as, all year', () => {
    for (const day of ['2026-01-01', '2026-03-29', '2026-06-15', '2026-10-25', '2026-12-31'])
      expect(dayOf(new Date(storedDay(day)))).toBe(day)
  })
})

describe('a year', () => {
  it('reaches from one New Year in Oslo to the next', () => {
    const { from, to } = yearInOslo(2025)
    expect([from.toISOString(), to.toISOString()]).toEqual([
      '2024-12-31T23:00:00.000Z',
      '2025-12-31T23:00:00.000Z',
    ])
    expect([yearOf(from), yearOf(new Date(to.valueOf() - 1)), yearOf(to)]).toEqual([
      2025, 2025, 2026,
    ])
  })
})
