import { expect, it } from 'vitest'
import { bySector, isPartnerOn, partnerChanges } from '@/features/organisations/partnership'
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

it('partners come and go on the line of time, one taken down the day before at the latest', () => {
  const changes = partnerChanges([
    { name: 'Alltid' },
    { name: 'Ny', from: '2027-01-01' },
    { name: 'Kort', from: '2024-05-01', to: '2025-04-30' },
    { name: 'Tatt ned', to: '2026-12-31', takenDown: '2026-03-02' },
  ])
  expect(changes.map(({ day, kind, partner }) => [day, kind, partner.name])).toEqual([
    ['2027-01-01', 'partnerJoined', 'Ny'],
    ['2026-03-01', 'partnerLeft', 'Tatt ned'],
    ['2025-04-30', 'partnerLeft', 'Kort'],
    ['2024-05-01', 'partnerJoined', 'Kort'],
  ])
})
