import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listActiveMessages } from '@/features/messages/queries/active'
import type { Message } from '@/payload-types'
import { createGateway } from '@/data/gateway'
import { openPayload } from '@tests/support/payload'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let editor: SignedIn
let communicator: SignedIn
beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
  communicator = await signIn(payload, { role: 'communicator', organisation: await organisation() })
})
afterAll(() => payload.destroy())

const organisation = async () => {
  const data = { name: 'Egen', slug: 'egen', sector: 'research', _status: 'published' } as const
  return (await payload.create({ collection: 'organisations', locale: 'nb', data })).id
}

const fromNow = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString()
const yesterday = fromNow(-24 * 60)

async function announce(text: string, rest: Partial<Message> = {}): Promise<number> {
  const data = {
    text,
    level: 'important',
    scope: 'site',
    from: yesterday,
    _status: 'published',
    ...rest,
  }
  const answer = await editor.rest('POST', '/api/messages?locale=nb', data)
  const { doc } = (await answer.json()) as { doc: { id: number } }
  return doc.id
}

const change = (id: number, data: Partial<Message> & { deletedAt?: string }, query = '') =>
  editor.rest('PATCH', `/api/messages/${id}?locale=nb${query}`, data)

const recordOf = async (id: number) => {
  const { docs } = await payload.find({
    collection: 'message-records',
    where: { message: { equals: id } },
    sort: ['at', 'id'],
  })
  return docs
}

const shownNow = async (): Promise<string[]> => {
  const asked = { locale: 'nb', path: '/' } as const
  return (await listActiveMessages(createGateway(payload), asked)).map(({ text }) => text)
}

describe('a message that has been shown', () => {
  it.each([
    ['deleted', (id: number) => editor.rest('DELETE', `/api/messages/${id}`)],
    ['put in the trash', (id: number) => change(id, { deletedAt: fromNow(0) })],
    [
      'begun earlier or later',
      (id: number) => change(id, { from: fromNow(-5), _status: 'published' }),
    ],
    ['ended in the past', (id: number) => change(id, { to: fromNow(-60), _status: 'published' })],
  ])('cannot be %s', async (_, attempt) => {
    const id = await announce('Vi flytter')
    const answer = await attempt(id)
    expect(answer.status).toBe(409)
    expect(await shownNow()).toContain('Vi flytter')
    await editor.rest('POST', `/api/messages/${id}/end`)
  })

  it('cannot be deleted with others, by our own code, or after it was withdrawn', async () => {
    const id = await announce('Borte')
    await change(id, { _status: 'draft' })
    const bulk = await editor.rest('DELETE', `/api/messages?where[id][equals]=${id}`)
    expect(bulk.status).toBe(400)
    await expect(payload.delete({ collection: 'messages', id })).rejects.toMatchObject({
      status: 409,
    })
    expect((await change(id, { deletedAt: fromNow(0) })).status).toBe(409)
  })

  it('is ended at once by its button, without anything else going out, and stays as it was', async () => {
    const id = await announce('Stengt i dag')
    await change(id, { text: 'Et utkast ingen skal se' }, '&draft=true')
    expect((await editor.rest('POST', `/api/messages/${id}/end`)).status).toBe(200)
    expect(await shownNow()).not.toContain('Stengt i dag')
    expect((await recordOf(id)).map(({ text }) => text)).toEqual(['Stengt i dag', 'Stengt i dag'])
    expect((await editor.rest('POST', `/api/messages/${id}/end`)).status).toBe(409)
    expect((await change(id, { text: 'Omskrevet', _status: 'published' })).status).toBe(409)
  })

  it('is ended by editors, not by communicators', async () => {
    const id = await announce('Vent')
    expect((await communicator.rest('POST', `/api/messages/${id}/end`)).status).toBe(403)
    expect(await shownNow()).toContain('Vent')
  })
})

describe('a message that nobody has seen', () => {
  it.each([
    ['a draft', { _status: 'draft' as const }],
    ['one that begins tomorrow', { from: fromNow(24 * 60) }],
  ])('can be deleted: %s', async (_, rest) => {
    const id = await announce('Ikke ennå', rest)
    expect((await editor.rest('DELETE', `/api/messages/${id}`)).status).toBe(200)
  })
})

describe('the record', () => {
  it('says what was shown from when, by whom, and what it was corrected to', async () => {
    const id = await announce('Huben flyter')
    await change(id, { text: 'Huben flytter', _status: 'published' })
    await change(id, { _status: 'draft' })
    const rows = await recordOf(id)
    expect(rows).toMatchObject([
      {
        state: 'shown',
        language: 'nb',
        text: 'Huben flyter',
        level: 'important',
        scope: 'site',
        from: yesterday,
        byId: editor.user.id,
        by: editor.user.name,
      },
      { state: 'shown', text: 'Huben flytter' },
      { state: 'withdrawn', byId: editor.user.id },
    ])
  })

  it('is not written by a draft, nor twice by a save that changes nothing', async () => {
    const id = await announce('Uendret')
    await change(id, { text: 'Utkast' }, '&draft=true')
    await change(id, { text: 'Uendret', _status: 'published' })
    expect(await recordOf(id)).toHaveLength(1)
  })

  it('is read by editors and written by nobody', async () => {
    const id = await announce('For alltid')
    const [row] = await recordOf(id)
    const path = `/api/message-records/${row?.id}`
    expect((await editor.rest('GET', path)).status).toBe(200)
    expect((await communicator.rest('GET', path)).ok).toBe(false)
    expect((await editor.rest('PATCH', path, { text: 'Aldri sagt' })).ok).toBe(false)
    expect((await editor.rest('DELETE', path)).ok).toBe(false)
    expect((await editor.rest('POST', '/api/message-records', { text: 'Aldri sagt' })).ok).toBe(
      false,
    )
  })

  it.each([
    ['changed', `update message_records set "text" = 'Aldri sagt'`],
    ['taken away', 'delete from message_records'],
    ['emptied', 'truncate message_records cascade'],
  ])('is not %s past the rules either', async (_, raw) => {
    await announce('Uslettelig')
    const { db } = payload
    await expect(db.execute({ drizzle: db.drizzle, raw })).rejects.toThrow()
  })
})
