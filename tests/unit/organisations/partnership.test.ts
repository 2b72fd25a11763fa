import { expect, it } from 'vitest'
import { bySector, isPartnerOn } from '@/features/organisations/partnership'

it('a partner without known dates has been one as long as the register knows', () => {
  expect(isPartnerOn({}, '2023-09-21')).toBe(true)
})

it('a partnership holds from its first day to its last', () => {
  const partnership = { from: '2025-01-01', to: '2025-12-31' }
  const days = ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01']
  expect(days.map((day) => isPartnerOn(partnership, day))).toEqual([false, true, true, false])
})

it('sectors stand in their own order, partners in the editors’, and empty sectors nowhere', () => {
  const named = (name: string, sector: 'patient' | 'authority') => ({ name, sector })
  const all = [
    named('Kreftforeningen', 'patient'),
    named('FHI', 'authority'),
    named('Hdir', 'authority'),
  ]
  expect(
    bySector(all).map(({ sector, partners }) => [sector, partners.map(({ name }) => name)]),
  ).toEqual([
    ['authority', ['FHI', 'Hdir']],
    ['patient', ['Kreftforeningen']],
  ])
})
