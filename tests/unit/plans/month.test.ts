import { describe, expect, it } from 'vitest'
import { boundsOf, monthAsked, monthsLater, weeksOf } from '@/admin/plans/month'
import { clockTime, shortMoment } from '@/lib/shown-date'

describe('a month of the calendar of plans', () => {
  it('is the one in the address, or that of today where there is none', () => {
    const today = '2027-03-08'
    expect(monthAsked('2028-02', today)).toBe('2028-02')
    for (const wrong of [undefined, '', '2028-13', '2028-2', '0000-01', '2028-02-01', ['2028-02']])
      expect(monthAsked(wrong, today)).toBe('2027-03')
  })

  it('leads to its neighbours, and not out of the years that we know', () => {
    expect(monthsLater('2027-12', 1)).toBe('2028-01')
    expect(monthsLater('2027-01', -1)).toBe('2026-12')
    expect(monthsLater('2200-12', 1)).toBeUndefined()
    expect(monthsLater('1900-01', -1)).toBeUndefined()
  })

  it('begins its weeks on Monday, and leaves days of others out', () => {
    const weeks = weeksOf('2027-08')
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2027-08-01'])
    expect(weeks[1]?.[0]).toBe('2027-08-02')
    expect(weeks.at(-1)).toEqual(['2027-08-30', '2027-08-31', null, null, null, null, null])
    expect(weeksOf('2027-02')).toHaveLength(4)
  })

  it('begins and ends at midnight in Oslo, whichever time is kept there', () => {
    expect(boundsOf('2027-03')).toEqual({
      from: new Date('2027-02-28T23:00:00Z'),
      to: new Date('2027-03-31T22:00:00Z'),
    })
    expect(boundsOf('2027-10').to).toEqual(new Date('2027-10-31T23:00:00Z'))
  })
})

describe('when something is planned', () => {
  it('is said with its year where that is another one', () => {
    const moment = new Date('2027-03-03T08:00:00Z')
    expect(shortMoment(moment, 'nb', new Date('2027-01-01T12:00:00Z'))).toBe(
      '3. mars kl.\u00A009.00',
    )
    expect(shortMoment(moment, 'en', new Date('2026-12-31T12:00:00Z'))).toBe('3 March 2027, 09:00')
  })

  it('names which of the two hours is meant when summer time ends', () => {
    expect(clockTime(new Date('2027-10-31T00:30:00Z'), 'nb')).toBe('kl. 02.30 sommertid')
    expect(clockTime(new Date('2027-10-31T01:30:00Z'), 'nb')).toBe('kl. 02.30 normaltid')
    expect(clockTime(new Date('2027-10-31T02:30:00Z'), 'en')).toBe('03:30')
  })
})
