import { describe, expect, it } from 'vitest'
import { readDay } from '@/lib/typed-day'
import { readMoment } from '@/lib/typed-moment'
import { dayInWords, momentInWords, showDay, showMoment } from '@/lib/shown-date'

/** Shortly after midnight in Oslo, when it is still yesterday in London. */
const now = new Date('2027-05-31T22:10:00Z')

describe('a day somebody types', () => {
  it.each([
    '01.06.2027',
    '1.6.2027',
    '1.6.27',
    '01.06.27',
    '1. 6. 2027',
    '1/6/2027',
    '1/6/27',
    '1/6-2027',
    '1/6-27',
    '1/6 2027',
    '1-6-2027',
    '1–6–2027',
    '010627',
    '01062027',
    '1. juni 2027',
    '1.juni 2027',
    '1 juni 2027',
    '1. jun. 2027',
    '1. juni 27',
    '1. JUNI 2027',
    'den 1. juni 2027',
    '1 June 2027',
    '1st of June 2027',
    'June 1, 2027',
    'tirsdag 1. juni 2027',
    'Tirsdag den 1. juni 2027',
    'tysdag 1. juni 2027',
    'tir. 1.6.2027',
    'Tuesday, 1 June 2027',
    '2027-06-01',
    '2027.06.01',
    '\u00a01.\u00a0juni\u00a02027 ',
    '\u200b1.6.2027',
    'i dag',
    'I dag',
    'today',
  ])('%j is 1 June 2027', (typed) => {
    expect(readDay(typed, now)).toEqual({ value: '2027-06-01' })
  })

  it('is the day before the month, always', () => {
    expect(readDay('01.02.2027')).toEqual({ value: '2027-02-01' })
    expect(readDay('1/2/2027')).toEqual({ value: '2027-02-01' })
    expect(readDay('010227')).toEqual({ value: '2027-02-01' })
    expect(readDay('12.11.2027')).toEqual({ value: '2027-11-12' })
  })

  it('may be tomorrow, also across a month', () => {
    expect(readDay('i morgen', now)).toEqual({ value: '2027-06-02' })
    expect(readDay('tomorrow', new Date('2027-12-31T12:00:00Z'))).toEqual({ value: '2028-01-01' })
  })

  it.each([
    '31.06.2027',
    '01.13.2027',
    '30.2.2027',
    '29.02.2027',
    '0.1.2027',
    '310627',
    '32. mai 2027',
  ])('%j is refused: there is no such day', (typed) => {
    expect(readDay(typed)).toEqual({ why: 'noSuchDay' })
  })

  it.each(['1.6.0001', '1.6.1899', '1.6.2201', '01.01.10627', '1. juni 20277', '01060001'])(
    '%j is refused for its year',
    (typed) => {
      expect(readDay(typed)).toEqual({ why: 'yearOutOfRange' })
    },
  )

  it.each(['1.6', '1.6.', '1. juni', '1/6'])('%j is asked for its year', (typed) => {
    expect(readDay(typed)).toEqual({ why: 'yearMissing' })
  })

  it('is refused under the wrong weekday', () => {
    expect(readDay('mandag 1. juni 2027')).toEqual({ why: 'weekdayDiffers' })
    expect(readDay('mandag 1.6.2027')).toEqual({ why: 'weekdayDiffers' })
  })

  it.each(['1.6.2027 09:30', '1.6.2027 kl. 9.30', '1. juni 2027 kl 9', '2027-06-01T09:30'])(
    '%j is told that no time belongs here',
    (typed) => {
      expect(readDay(typed)).toEqual({ why: 'timeNotWanted' })
    },
  )

  it.each([
    'snart',
    '1.6.202',
    '0106277',
    '1.6.2027 til 3.6.2027',
    '1.6.2027-3.6.2027',
    '1. junimåned 2027',
    '06/2027',
    'juni 2027',
    '2027',
    '12',
    '1 6',
    '1.6.2027.09.30',
    '9.30 1.6.2027',
    '<script>',
    '💥',
  ])('%j is not understood', (typed) => {
    expect(readDay(typed)).toEqual({ why: 'dayNotUnderstood' })
  })
})

describe('a moment somebody types', () => {
  it.each([
    '1.6.2027 09:30',
    '01.06.2027 09.30',
    '01.06.27 09:30',
    '1/6/2027 09:30',
    '01.06.2027 kl. 09.30',
    '1.6.2027 kl. 9.30',
    '1.6.2027 kl 9:30',
    '1.6.2027 kl.9.30',
    '1.6.2027, 9.30',
    '1.6.2027 klokka 9.30',
    '1.6.2027 klokken 9.30',
    '1.6.2027 0930',
    '1.6.2027 9h30',
    '010627 0930',
    '01062027 09.30',
    '1. juni 2027 kl. 9.30',
    'tirsdag 1. juni 2027 kl. 09.30',
    '1 June 2027, 09:30',
    '1 June 2027 at 9:30 am',
    '2027-06-01 09:30',
    '2027-06-01T09:30',
    '2027-06-01T09:30:00',
    '1.6.2027\u00a0kl.\u00a09.30',
    'i dag kl. 9.30',
    '1.6.2027 09:30 sommertid',
  ])('%j is half past nine in Oslo on 1 June 2027', (typed) => {
    expect(readMoment(typed, now)).toEqual({ value: '2027-06-01T07:30:00.000Z' })
  })

  it('may be a whole hour, by 24 hours or with pm', () => {
    const six = { value: '2026-12-24T17:00:00.000Z' }
    expect(readMoment('24.12.2026 18:00')).toEqual(six)
    expect(readMoment('24.12.2026 kl 18')).toEqual(six)
    expect(readMoment('24.12.2026 18')).toEqual(six)
    expect(readMoment('24 December 2026, 6 pm')).toEqual(six)
    expect(readMoment('24.12.2026 12 am')).toEqual({ value: '2026-12-23T23:00:00.000Z' })
    expect(readMoment('24.12.2026 00:00')).toEqual({ value: '2026-12-23T23:00:00.000Z' })
  })

  it.each(['1.6.2027', '1. juni 2027', 'i dag', '1.2.2027', '1.6.2027,'])(
    '%j is asked for its time, and never taken for midnight',
    (typed) => {
      expect(readMoment(typed)).toEqual({ why: 'timeMissing' })
    },
  )

  it.each(['1.6.2027 24:00', '1.6.2027 25', '1.6.2027 09:60', '1.6.2027 13 pm', '1.6.2027 9999'])(
    '%j is refused: there is no such time',
    (typed) => {
      expect(readMoment(typed)).toEqual({ why: 'noSuchTime' })
    },
  )

  it.each(['31.06.2027 09:30', '01.13.2027 09:30'])('%j is no day either', (typed) => {
    expect(readMoment(typed)).toEqual({ why: 'noSuchDay' })
  })

  it.each([
    'snart',
    '1.6.2027 09.3',
    '1.6.2027 930',
    '1.6.2027 09:30:15',
    '1.6.2027 halv ti',
    '1.6.2027 09:30–11:00',
    '09:30',
  ])('%j is not understood', (typed) => {
    expect(readMoment(typed)).toEqual({ why: 'momentNotUnderstood' })
  })

  it('in the hour that summer time skips is refused', () => {
    expect(readMoment('28.03.2027 01:59')).toEqual({ value: '2027-03-28T00:59:00.000Z' })
    expect(readMoment('28.03.2027 02:00')).toEqual({ why: 'hourSkipped' })
    expect(readMoment('28.03.2027 02:59')).toEqual({ why: 'hourSkipped' })
    expect(readMoment('28.03.2027 03:00')).toEqual({ value: '2027-03-28T01:00:00.000Z' })
  })

  it('in the hour that comes twice is asked which of the two', () => {
    expect(readMoment('31.10.2027 01:59')).toEqual({ value: '2027-10-30T23:59:00.000Z' })
    expect(readMoment('31.10.2027 02:30')).toEqual({ why: 'hourTwice' })
    expect(readMoment('31.10.2027 02:30 sommertid')).toEqual({ value: '2027-10-31T00:30:00.000Z' })
    expect(readMoment('31.10.2027 02:30 normaltid')).toEqual({ value: '2027-10-31T01:30:00.000Z' })
    expect(readMoment('31.10.2027 02:30 vintertid')).toEqual({ value: '2027-10-31T01:30:00.000Z' })
    expect(readMoment('31 October 2027 02:30 summer time')).toEqual({
      value: '2027-10-31T00:30:00.000Z',
    })
    expect(readMoment('31.10.2027 03:00')).toEqual({ value: '2027-10-31T02:00:00.000Z' })
  })
})

describe('what was understood', () => {
  const moment = new Date('2027-06-01T07:30:00Z')

  it('is shown as people here write it', () => {
    expect(showDay('2027-06-01', 'nb')).toBe('01.06.2027')
    expect(showDay('2027-06-01', 'en')).toBe('1 June 2027')
    expect(showMoment(moment, 'nb')).toBe('01.06.2027 kl. 09.30')
    expect(showMoment(moment, 'en')).toBe('1 June 2027, 09:30')
  })

  it('is said in words with its weekday', () => {
    expect(dayInWords('2027-06-01', 'nb')).toBe('tirsdag 1. juni 2027')
    expect(dayInWords('2027-06-01', 'en')).toBe('Tuesday 1 June 2027')
    expect(momentInWords(moment, 'nb')).toBe('tirsdag 1. juni 2027 kl. 09.30')
    expect(momentInWords(moment, 'en')).toBe('Tuesday 1 June 2027, 09:30')
  })

  it.each(['nb', 'en'] as const)(
    'reads back as itself, every hour of a year, in %s',
    (language) => {
      const hour = 3_600_000
      const first = Date.parse('2027-01-01T00:00:00Z')
      const moments = Array.from({ length: 365 * 24 }, (_, hours) => new Date(first + hours * hour))
      const readBack = (text: string) => Object.values(readMoment(text))[0]
      expect(moments.map((each) => readBack(showMoment(each, language)))).toEqual(
        moments.map((each) => each.toISOString()),
      )
      expect(moments.map((each) => readBack(momentInWords(each, language)))).toEqual(
        moments.map((each) => each.toISOString()),
      )
    },
  )

  it.each(['nb', 'en'] as const)(
    'reads back as itself, every day of four years, in %s',
    (language) => {
      const day = 86_400_000
      const first = Date.parse('2027-01-01T12:00:00Z')
      const days = Array.from({ length: 4 * 365 + 1 }, (_, each) =>
        new Date(first + each * day).toISOString().slice(0, 10),
      )
      expect(days.map((each) => readDay(showDay(each, language)))).toEqual(
        days.map((value) => ({ value })),
      )
      expect(days.map((each) => readDay(dayInWords(each, language)))).toEqual(
        days.map((value) => ({ value })),
      )
    },
  )
})
