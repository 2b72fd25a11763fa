import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPayload } from '@tests/support/payload'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let admin: SignedIn
let editor: SignedIn
let quiet: SignedIn

beforeAll(async () => {
  payload = await openPayload()
  admin = await signIn(payload, { role: 'admin' })
  editor = await signIn(payload, { role: 'editor' })
  quiet = await signIn(payload, { role: 'editor' })
  await admin.rest('PATCH', `/api/users/${quiet.user.id}`, { tellsEverybody: false })
})
afterAll(() => payload.destroy())

const message = {
  text: 'Nettstedet får ny drakt',
  level: 'information',
  scope: 'site',
  from: new Date(Date.now() - 60_000).toISOString(),
}
const write = (who: SignedIn, status: 'draft' | 'published') =>
  who.rest('POST', `/api/messages?locale=nb&draft=${status === 'draft'}`, {
    ...message,
    _status: status,
  })
const announce = async (status: 'draft' | 'published'): Promise<number> => {
  const { doc } = (await (await write(editor, status)).json()) as { doc: { id: number } }
  return doc.id
}

describe('an editor who may not speak to everybody', () => {
  it.each<[string, (id: number) => Promise<Response>]>([
    ['write', () => quiet.rest('POST', '/api/messages?locale=nb', message)],
    ['change', (id) => quiet.rest('PATCH', `/api/messages/${id}?locale=nb`, { text: 'Noe annet' })],
    [
      'publish',
      (id) => quiet.rest('PATCH', `/api/messages/${id}?locale=nb`, { _status: 'published' }),
    ],
    ['end', (id) => quiet.rest('POST', `/api/messages/${id}/end`)],
    ['copy', (id) => quiet.rest('POST', `/api/messages/${id}/duplicate?locale=nb`)],
    [
      'throw away',
      (id) =>
        quiet.rest('PATCH', `/api/messages/${id}?locale=nb`, {
          deletedAt: new Date().toISOString(),
        }),
    ],
    ['delete', (id) => quiet.rest('DELETE', `/api/messages/${id}`)],
    [
      'plan',
      (id) =>
        quiet.rest('POST', `/api/messages/${id}/plans?locale=nb`, {
          step: 'publish',
          at: new Date(Date.now() + 24 * 60 * 60_000).toISOString(),
        }),
    ],
  ])('cannot %s a message', async (_, attempt) => {
    for (const status of ['draft', 'published'] as const) {
      const id = await announce(status)
      const before = await payload.findByID({ collection: 'messages', id, locale: 'nb' })
      const answer = await attempt(id)
      expect([403, 404], await answer.clone().text()).toContain(answer.status)
      const after = await payload.findByID({ collection: 'messages', id, locale: 'nb' })
      expect(after).toEqual(before)
    }
  })

  it('reads them, and keeps all else', async () => {
    const id = await announce('draft')
    expect((await quiet.rest('GET', `/api/messages/${id}?draft=true&locale=nb`)).status).toBe(200)
    const topics = await quiet.rest('GET', '/api/topics?locale=nb')
    expect(topics.status).toBe(200)
    const person = await quiet.rest('POST', '/api/people?locale=nb', { name: 'Nora Ny' })
    expect(person.status, await person.clone().text()).toBe(201)
  })

  it('cannot give it back; an administrator can', async () => {
    await quiet.rest('PATCH', `/api/users/${quiet.user.id}`, { tellsEverybody: true })
    const still = await quiet.rest('POST', '/api/messages?locale=nb', message)
    expect(still.status).toBe(403)
    await admin.rest('PATCH', `/api/users/${quiet.user.id}`, { tellsEverybody: true })
    const answer = await quiet.rest('POST', '/api/messages?locale=nb', message)
    expect(answer.status, await answer.clone().text()).toBe(201)
    await admin.rest('PATCH', `/api/users/${quiet.user.id}`, { tellsEverybody: false })
  })
})

it('an account from before has it', async () => {
  await payload.db.execute({
    drizzle: payload.db.drizzle,
    raw: `update users set tells_everybody = null where id = ${editor.user.id}`,
  })
  expect((await write(editor, 'draft')).status).toBe(201)
})
