import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import { openPayload } from '@tests/support/payload'
import { signIn } from '@tests/support/sign-in'

let payload: Payload
const seats: number[] = []
beforeAll(async () => {
  payload = await openPayload()
  for (let number = 1; number <= 14; number += 1) {
    const { id } = await payload.create({
      collection: 'milestones',
      locale: 'nb',
      data: { title: `Milepæl ${number}`, precision: 'year', _status: 'published' },
    })
    seats.push(id)
  }
})

const shown = async () => {
  const facts = await createGateway(payload).list('milestones', 'nb')
  return facts.map(({ doc }) => doc).filter(({ id }) => seats.includes(id))
}
const last = <T>(list: T[]): T | undefined => list.at(-1)

describe('the editors’ order', () => {
  it('keeps fourteen documents in the order they were made', async () => {
    expect((await shown()).map(({ id }) => id)).toEqual(seats)
  })

  it('changes for readers when an editor moves the last one to the top', async () => {
    const { rest } = await signIn(payload, { role: 'editor' })
    const [first] = seats
    const answer = await rest('POST', '/api/reorder', {
      collectionSlug: 'milestones',
      docsToMove: [last(seats)],
      newKeyWillBe: 'less',
      orderableFieldName: '_order',
      target: { id: first, key: 'whatever the panel believes' },
    })
    expect(answer.status).toBe(200)
    expect((await shown()).map(({ id }) => id)).toEqual([last(seats), ...seats.slice(0, -1)])
  })

  it('changes without publishing what an editor is still writing', async () => {
    const { rest } = await signIn(payload, { role: 'editor' })
    const [first, second] = seats
    await payload.update({
      collection: 'milestones',
      id: Number(second),
      locale: 'nb',
      data: { title: 'Uferdig' },
      draft: true,
    })
    await rest('POST', '/api/reorder', {
      collectionSlug: 'milestones',
      docsToMove: [second],
      newKeyWillBe: 'less',
      orderableFieldName: '_order',
      target: { id: first, key: '' },
    })
    const order = await shown()
    expect(order[1]).toMatchObject({ id: second, title: 'Milepæl 2' })
  })

  it('is not for a communicator or a visitor to change', async () => {
    const { id: organisation } = await payload.create({
      collection: 'organisations',
      data: { name: 'Egen', slug: 'egen', sector: 'research' },
    })
    const { rest } = await signIn(payload, { role: 'communicator', organisation })
    const body = {
      collectionSlug: 'milestones',
      docsToMove: [seats[3]],
      newKeyWillBe: 'less',
      target: { id: seats[0] },
    }
    expect((await rest('POST', '/api/reorder', body)).status).toBe(403)
  })

  it('gives every document a place of its own when editors move and make some at the same moment', async () => {
    const { rest } = await signIn(payload, { role: 'editor' })
    const [first, ...others] = seats
    const moved = others.slice(0, 4).map((id) =>
      rest('POST', '/api/reorder', {
        collectionSlug: 'milestones',
        docsToMove: [id],
        newKeyWillBe: 'greater',
        target: { id: first },
      }),
    )
    const made = [1, 2, 3].map((number) =>
      rest('POST', '/api/milestones?locale=nb', {
        title: `Samtidig ${number}`,
        precision: 'year',
        _status: 'published',
      }),
    )
    const answers = await Promise.all([...moved, ...made])
    expect(answers.map(({ ok }) => ok)).toEqual(answers.map(() => true))
    const { docs } = await payload.find({ collection: 'milestones', limit: 0, depth: 0 })
    const keys = docs.map((doc): unknown => Reflect.get(doc, '_order'))
    expect(new Set(keys).size).toBe(keys.length)
  })
})
