import { expect, it } from 'vitest'
import { readAskedDay } from '@/features/roster/asked-day'

it.each([
  ['21.09.2023', '2023-09-21'],
  ['21.9.2023', '2023-09-21'],
  [' 1. 2. 2024 ', '2024-02-01'],
  ['21/9/2023', '2023-09-21'],
  ['21 9 2023', '2023-09-21'],
  ['21092023', '2023-09-21'],
  ['2023-09-21', '2023-09-21'],
  // As the site itself writes them.
  ['1. januar 2024', '2024-01-01'],
  ['1 January 2024', '2024-01-01'],
  ['torsdag 21. september 2023', '2023-09-21'],
  ['21.09.23', '2023-09-21'],
  ['010124', '2024-01-01'],
  ['i dag', '2026-11-28'],
])('%s is understood as a day', (written, day) => {
  expect(readAskedDay(written, '2026-11-28')).toBe(day)
})

it.each([
  '2023-02-30',
  '30.02.2023',
  '0000-01-01',
  '9999-12-31',
  '12/31/2023',
  'mandag 21. september 2023',
  'for lenge siden',
  '',
])('“%s” is no day', (written) => {
  expect(readAskedDay(written, '2026-11-28')).toBeNull()
})
