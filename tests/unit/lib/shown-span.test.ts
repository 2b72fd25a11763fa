import { describe, expect, it } from 'vitest'
import { askedSpan, shownSpan } from '@/lib/shown-span'

const iso = (written: string) => {
  const span = shownSpan(written)
  return span && [span.from.toISOString(), span.to.toISOString()]
}

describe('the end of an address', () => {
  it('stands for a day in Oslo, also one of 25 hours', () => {
    expect(iso('2026-06-19')).toEqual(['2026-06-18T22:00:00.000Z', '2026-06-19T22:00:00.000Z'])
    expect(iso('2026-10-25')).toEqual(['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'])
  })

  it('stands for a minute in Oslo', () => {
    expect(iso('2026-06-19-1940')).toEqual(['2026-06-19T17:40:00.000Z', '2026-06-19T17:41:00.000Z'])
  })

  it('stands for both when clocks show a minute twice', () => {
    expect(iso('2026-10-25-0230')).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:31:00.000Z'])
  })

  it.each(['2026-03-29-0230', '2026-02-30', '2026-06-19-2460', '2026-06-19-19', 'i-dag', ''])(
    'stands for nothing: %s',
    (written) => {
      expect(shownSpan(written)).toBeNull()
    },
  )
})

it.each([
  ['19.06.2026', '2026-06-19'],
  ['19. juni 2026', '2026-06-19'],
  ['19.6.2026 kl. 19.40', '2026-06-19-1940'],
  ['17/06/2026 15:29', '2026-06-17-1529'],
  ['25.10.2026 kl. 02.30', '2026-10-25-0230'],
  ['29.03.2026 kl. 02.30', null],
  ['en gang i fjor', null],
  ['31.02.2026', null],
])('somebody who types «%s» is led to %s', (typed, address) => {
  expect(askedSpan(typed)).toBe(address)
})
