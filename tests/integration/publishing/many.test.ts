import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let editor: SignedIn
beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
})
afterAll(() => payload.destroy())

const anEvent = async (title: string): Promise<number> =>
  (await newsroom(payload).event(title, { start: '2027-06-01T07:00:00.000Z' })).id
const draftOf = (id: number, title: string) =>
  editor.rest('PATCH', `/api/events/${id}?locale=nb&draft=true`, { title })
const inTrash = async (id: number): Promise<boolean> => {
  const found = await payload.findByID({ collection: 'events', id, trash: true })
  return Boolean(found.deletedAt)
}
const thrownAway = { deletedAt: new Date().toISOString() }

describe('what is done to many documents of a list', () => {
  it.each([
    ['PATCH', 'where[id][not_equals]=', { _status: 'published' }],
    ['PATCH', 'where[title][like]=Felles&draft=true', { state: 'moved' }],
    ['PATCH', 'where[title][like]=Felles', thrownAway],
    ['PATCH', 'where[or][0][id][in]=1&where[or][1][title][like]=Felles', thrownAway],
    ['PATCH', 'where[id][not_in]=1', thrownAway],
    ['PATCH', '', thrownAway],
    ['DELETE', 'where[title][like]=Felles', undefined],
    ['DELETE', 'where[id][exists]=true', undefined],
    ['DELETE', 'trash=true&where[and][0][deletedAt][exists]=true', undefined],
  ])('is refused when it is about whatever meets a filter: %s %s', async (method, query, body) => {
    const id = await anEvent('Felles tittel')
    const answer = await editor.rest(method, `/api/events?locale=nb&${query}`, body)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('én side om gangen')
    expect(await inTrash(id)).toBe(false)
  })

  it('is done to those that were chosen, though they were found by what only their drafts say', async () => {
    const [shown, other] = [await anEvent('Publisert tittel'), await anEvent('Funnet tittel')]
    await draftOf(shown, 'Funnet utkast')
    await draftOf(other, 'Noe annet')
    const query = `where[and][0][id][in][0]=${shown}&where[and][1][or][0][title][like]=Funnet`
    const answer = await editor.rest('PATCH', `/api/events?locale=nb&limit=0&${query}`, thrownAway)
    expect(answer.status).toBe(200)
    const { docs } = (await answer.json()) as { docs: { id: number }[] }
    expect(docs.map(({ id }) => id)).toEqual([shown])
    expect([await inTrash(shown), await inTrash(other)]).toEqual([true, false])
  })

  it('is refused alike for accounts and partners in the past, which are changed in one go', async () => {
    const admin = await signIn(payload, { role: 'admin' })
    for (const type of ['users', 'former-partners'])
      for (const method of ['PATCH', 'DELETE'])
        expect(
          (
            await admin.rest(
              method,
              `/api/${type}?where[id][exists]=true`,
              method === 'PATCH' ? {} : undefined,
            )
          ).status,
        ).toBe(400)
  })
})
