import { describe, expect, it } from 'vitest'
import {
  dateAndTime,
  dateParts,
  listDate,
  monthAndYear,
  noonOf,
  textDate,
  timeOfDay,
} from '@/lib/dates'

const summer = new Date('2026-06-17T13:29:00Z')
const winter = new Date('2025-12-18T23:05:00Z')

describe('a date', () => {
  it('is short in Norwegian lists and whole in English ones', () => {
    expect(listDate(new Date('2025-12-18T12:00:00Z'), 'nb')).toBe('18. des. 2025')
    expect(listDate(summer, 'nb')).toBe('17. juni 2026')
    expect(listDate(summer, 'en')).toBe('17 June 2026')
  })

  it('is whole in running text', () => {
    expect(textDate(summer, 'nb')).toBe('17. juni 2026')
    expect(textDate(summer, 'en')).toBe('17 June 2026')
    expect(monthAndYear(summer, 'nb')).toBe('juni 2026')
    expect(monthAndYear(summer, 'en')).toBe('June 2026')
  })

  it('with a time is written as the hub writes it, in the time of Oslo', () => {
    expect(dateAndTime(new Date('2026-06-19T17:40:00Z'), 'nb')).toBe(
      '19. juni 2026, kl. 19.40 CEST',
    )
    expect(dateAndTime(summer, 'en')).toBe('17 June 2026, 15:29 CEST')
  })

  it('just after midnight in winter belongs to the next day', () => {
    expect(dateAndTime(winter, 'nb')).toBe('19. desember 2025, kl. 00.05 CET')
    expect(timeOfDay(winter, 'en')).toBe('00:05')
  })

  it('comes apart into day, month, year and weekday', () => {
    const day = noonOf('2025-12-16')
    expect(dateParts(day, 'nb')).toEqual({
      day: '16',
      month: 'desember',
      year: '2025',
      weekday: 'tirsdag',
    })
    expect(dateParts(day, 'en')).toMatchObject({ month: 'December', weekday: 'Tuesday' })
  })
})
