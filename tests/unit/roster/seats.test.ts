import { expect, it } from 'vitest'
import { changesBetween, compositionOn, type Seat } from '@/features/roster/seats'

let made = 0
const seat = (person: string, term: Pick<Seat, 'from' | 'to'>, body = 'KS'): Seat => ({
  id: (made += 1),
  groupId: 1,
  organisationId: body.length,
  person,
  body: { text: body, lang: 'nb' },
  ...term,
})

it('people under the same heading stand together, and headings keep their order', () => {
  const seats = [
    seat('Ingrid', { from: '2023-09-21' }, 'Kreftforeningen'),
    seat('Otto', { from: '2023-09-21' }),
    seat('Ole', { from: '2023-09-21' }, 'Kreftforeningen'),
  ]
  const roster = compositionOn(seats, '2024-01-01')
  expect(
    roster.map(({ name, seats: held }) => [name.text, held.map(({ person }) => person)]),
  ).toEqual([
    ['Kreftforeningen', ['Ingrid', 'Ole']],
    ['KS', ['Otto']],
  ])
})

it('an appointment entered ahead counts from its first day only', () => {
  const ahead = [seat('Otto', { from: '2030-01-01' })]
  expect(compositionOn(ahead, '2029-12-31')).toEqual([])
  expect(compositionOn(ahead, '2030-01-01')).toHaveLength(1)
  expect(changesBetween(ahead, '2023-09-21', '2029-12-31')).toEqual([])
})

it('those the register begins with did not come that day', () => {
  expect(
    changesBetween([seat('Otto', { from: '2023-09-21' })], '1900-01-01', '2030-01-01'),
  ).toEqual([])
})

it('one who leaves today has not left yet', () => {
  const leaving = [seat('Otto', { from: '2023-09-21', to: '2026-05-31' })]
  expect(changesBetween(leaving, '2023-09-21', '2026-05-31')).toEqual([])
  expect(changesBetween(leaving, '2023-09-21', '2026-06-01')).toMatchObject([{ kind: 'left' }])
})
