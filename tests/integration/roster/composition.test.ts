import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { listSeats } from '@/features/roster/queries/seats'
import { changesBetween, compositionOn } from '@/features/roster/seats'
import { todayInOslo } from '@/lib/days'
import { createGateway } from '@/data/gateway'
import { openPayload } from '@tests/support/payload'
import { appoint, partner, person } from '@tests/support/register'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})

/** The seats of one organisation, as a visitor may know them. */
async function seatsOf(organisation: number, locale: 'nb' | 'en' = 'nb') {
  const seats = await listSeats(createGateway(payload), locale)
  return seats.filter(({ organisationId }) => organisationId === organisation)
}

async function namesOn(organisation: number, day: string) {
  const bodies = compositionOn(await seatsOf(organisation), day)
  return bodies.flatMap(({ seats }) => seats.map((seat) => seat.person))
}

it('one who takes over is in the group from the first day, and the one before until the last', async () => {
  const organisation = await partner(payload)
  const before = await person(payload, 'Kari Før')
  const after = await person(payload, 'Ola Etter')
  await appoint(payload, { person: before, organisation, from: '2024-01-01', to: '2024-06-30' })
  await appoint(payload, { person: after, organisation, from: '2024-07-01' })

  expect(await namesOn(organisation, '2023-12-31')).toEqual([])
  expect(await namesOn(organisation, '2024-01-01')).toEqual(['Kari Før'])
  expect(await namesOn(organisation, '2024-06-30')).toEqual(['Kari Før'])
  expect(await namesOn(organisation, '2024-07-01')).toEqual(['Ola Etter'])
  const changes = changesBetween(await seatsOf(organisation), '2024-01-01', '2024-12-31')
  expect(changes.map(({ day, kind, seat }) => [day, kind, seat.person])).toEqual([
    ['2024-07-01', 'joined', 'Ola Etter'],
    ['2024-06-30', 'left', 'Kari Før'],
  ])
})

it('the same person cannot hold the same seat twice at a time', async () => {
  const organisation = await partner(payload)
  const who = await person(payload, 'Kari Dobbel')
  await appoint(payload, { person: who, organisation, from: '2024-01-01', to: '2024-06-30' })
  const again = { person: who, organisation, from: '2024-06-30' }
  await expect(appoint(payload, again)).rejects.toThrow()
  expect(await namesOn(organisation, '2024-07-01')).toEqual([])
  await appoint(payload, { ...again, from: '2024-07-01' })
  expect(await namesOn(organisation, '2024-07-01')).toEqual(['Kari Dobbel'])
})

it('a draft of an appointment seats nobody', async () => {
  const organisation = await partner(payload)
  const who = await person(payload, 'Kari Utkast')
  const seat = { person: who, organisation, from: '2024-01-01' }
  await appoint(payload, seat, { _status: 'draft' })
  expect(await seatsOf(organisation)).toEqual([])
})

it('an English reader sees a seat published in Norwegian only, and is told that its words are Norwegian', async () => {
  const organisation = await partner(payload, { nb: 'Fakultetene', en: 'The faculties' })
  const who = await person(payload, 'Kari Norsk')
  const seat = { person: who, organisation, from: '2024-01-01' }
  await appoint(payload, seat, { institution: 'Universitetet i Bergen' })
  const [seen] = await seatsOf(organisation, 'en')
  expect(seen).toMatchObject({
    person: 'Kari Norsk',
    body: { text: 'The faculties', lang: 'en' },
    institution: { text: 'Universitetet i Bergen', lang: 'nb' },
  })
})

describe('a seat stays, with the name it was held under,', () => {
  const seated = async () => {
    const organisation = await partner(payload)
    const who = await person(payload, 'Kari Blir')
    await appoint(payload, { person: who, organisation, from: '2024-01-01' })
    return { organisation, who }
  }
  const inTheTrash = { deletedAt: new Date().toISOString() }
  const withdrawn = { _status: 'draft' } as const

  it.each([
    ['unpublished', withdrawn],
    ['put in the trash', inTheTrash],
  ])('when the person is %s', async (_, data) => {
    const { organisation, who } = await seated()
    await payload.update({ collection: 'people', id: who, locale: 'nb', data })
    expect(await namesOn(organisation, '2024-06-01')).toEqual(['Kari Blir'])
    expect(await namesOn(organisation, todayInOslo())).toEqual(['Kari Blir'])
  })

  it.each([
    ['unpublished', { ...withdrawn }],
    ['put in the trash', inTheTrash],
  ])('when the organisation is %s', async (_, data) => {
    const { organisation } = await seated()
    for (const locale of ['nb', 'en'] as const)
      await payload.update({
        collection: 'organisations',
        id: organisation,
        locale,
        data,
        trash: true,
      })
    const [seat] = await seatsOf(organisation, 'en')
    expect(seat).toMatchObject({ person: 'Kari Blir', body: { text: 'The partner', lang: 'en' } })
  })

  it('when the appointment is published again after the person has gone', async () => {
    const { organisation, who } = await seated()
    await payload.update({ collection: 'people', id: who, locale: 'nb', data: withdrawn })
    const [seat] = await seatsOf(organisation)
    const data = { role: 'Leder', _status: 'published' } as const
    await payload.update({ collection: 'appointments', id: Number(seat?.id), locale: 'nb', data })
    expect(await namesOn(organisation, todayInOslo())).toEqual(['Kari Blir'])
  })
})

describe('a person who takes another name', () => {
  it('has it at once in a seat that is held, and the old one where it was held before', async () => {
    const organisation = await partner(payload)
    const who = await person(payload, 'Kari Ung')
    await appoint(payload, { person: who, organisation, from: '2020-01-01', to: '2021-12-31' })
    await appoint(payload, { person: who, organisation, from: '2024-01-01' })
    const data = { name: 'Kari Gift', _status: 'published' } as const
    await payload.update({ collection: 'people', id: who, locale: 'nb', data })
    expect(await namesOn(organisation, '2020-06-01')).toEqual(['Kari Ung'])
    expect(await namesOn(organisation, todayInOslo())).toEqual(['Kari Gift'])
  })

  it('is corrected in the past by hand, where it was misspelt', async () => {
    const organisation = await partner(payload)
    const who = await person(payload, 'Kari Fiel')
    const seat = { person: who, organisation, from: '2020-01-01', to: '2021-12-31' }
    const { id } = await appoint(payload, seat)
    const data = { shown: { person: 'Kari Feil' }, _status: 'published' } as const
    await payload.update({ collection: 'appointments', id, locale: 'nb', data })
    expect(await namesOn(organisation, '2020-06-01')).toEqual(['Kari Feil'])
  })

  it('keeps the old name on the site until the new one is published', async () => {
    const organisation = await partner(payload)
    const who = await person(payload, 'Kari Før')
    await appoint(payload, { person: who, organisation, from: '2024-01-01' })
    const data = { name: 'Kari Senere' }
    await payload.update({ collection: 'people', id: who, locale: 'nb', data, draft: true })
    expect(await namesOn(organisation, todayInOslo())).toEqual(['Kari Før'])
  })
})

it('somebody who was never published is not shown by being given a seat, and is once published', async () => {
  const organisation = await partner(payload)
  const { id } = await payload.create({
    collection: 'people',
    locale: 'nb',
    data: { name: 'Kari Ventende', _status: 'draft' },
    draft: true,
  })
  await appoint(payload, { person: id, organisation, from: '2024-01-01' })
  expect(await namesOn(organisation, todayInOslo())).toEqual([])
  await payload.update({ collection: 'people', id, locale: 'nb', data: { _status: 'published' } })
  expect(await namesOn(organisation, todayInOslo())).toEqual(['Kari Ventende'])
})
