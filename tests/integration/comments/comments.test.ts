import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openComments } from '@/cms/comments/open'
import type { ListedComment } from '@/cms/comments/stored'
import { openPayload } from '@tests/support/payload'
import { plannersDesk } from '@tests/support/plans'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { inSql, trailOf } from '@tests/support/trail'

let payload: Payload
let own: number
let others: number
let people: Record<'kari' | 'other' | 'editor' | 'admin', SignedIn>
let article: string

beforeAll(async () => {
  payload = await openPayload()
  own = await publisherNamed(payload, 'egen')
  others = await publisherNamed(payload, 'annen')
  people = {
    kari: await signIn(payload, { role: 'communicator', organisation: own }),
    other: await signIn(payload, { role: 'communicator', organisation: others }),
    editor: await signIn(payload, { role: 'editor' }),
    admin: await signIn(payload, { role: 'admin' }),
  }
})
afterAll(() => payload.destroy())

beforeEach(async () => {
  await inSql(payload, 'delete from comments')
  await payload.delete({ collection: 'mails', where: { id: { exists: true } } })
  const { id } = await plannersDesk(payload).article({ title: 'Ny studie', publisher: own })
  article = `news/${id}`
})

type Answer = { status: number; comments: ListedComment[]; message: string }

async function told(asked: Promise<Response>): Promise<Answer> {
  const answer = await asked
  const body = (await answer.json()) as {
    comments?: ListedComment[]
    errors?: { message: string }[]
  }
  return {
    status: answer.status,
    comments: body.comments ?? [],
    message: body.errors?.[0]?.message ?? '',
  }
}
/** Somebody at the comments on a document, as its form is. */
const at = ({ rest }: SignedIn, path = article) => ({
  list: async () => (await told(rest('GET', `/api/${path}/comments`))).comments,
  say: (text: string, more: object = {}) =>
    told(rest('POST', `/api/${path}/comments`, { text, ...more })),
  change: (id: number, text: string) =>
    told(rest('PATCH', `/api/${path}/comments/${id}`, { text })),
  remove: (id: number) => told(rest('DELETE', `/api/${path}/comments/${id}`)),
  settle: (id: number, settled = true) =>
    told(rest('POST', `/api/${path}/comments/${id}/settled`, { settled })),
})
const first = async (said: Promise<Answer>): Promise<number> => {
  const { comments, status } = await said
  expect(status).toBe(201)
  return comments.at(-1)?.id ?? 0
}
const asked = ({ user }: SignedIn) =>
  createLocalReq({ user: { ...user, collection: 'users' } }, payload)

describe('two who write together', () => {
  it('talk about a paragraph, settle it, and open it again', async () => {
    const paragraph = 'Studien omfatter 400 pasienter.'
    const id = await first(at(people.editor).say('  Hvem sier dette? ', { paragraph }))
    await at(people.kari).say('Det står i rapporten.', { thread: id })
    expect(await at(people.kari).list()).toMatchObject([
      { text: 'Hvem sier dette?', paragraph, thread: null, isOwn: false, by: 'editor' },
      { text: 'Det står i rapporten.', paragraph: null, thread: id, isOwn: true },
    ])
    await at(people.kari).settle(id)
    expect((await at(people.editor).list())[0]).toMatchObject({ settledBy: 'communicator' })
    const late = await at(people.editor).say('En ting til', { thread: id })
    expect(late).toMatchObject({
      status: 409,
      message: 'Denne kommentaren er avklart. Åpne den igjen for å svare.',
    })
    await at(people.editor).settle(id, false)
    expect((await at(people.editor).say('En ting til', { thread: id })).status).toBe(201)
  })

  it('change and delete what they wrote themselves, and nothing else', async () => {
    const id = await first(at(people.editor).say('Kortere!'))
    expect(await at(people.kari).change(id, 'Lengre!')).toMatchObject({ status: 403 })
    expect(await at(people.kari).remove(id)).toMatchObject({ status: 403 })
    const { comments } = await at(people.editor).change(id, 'Litt kortere.')
    expect(comments).toMatchObject([{ text: 'Litt kortere.', changedAt: expect.any(String) }])
    expect((await at(people.editor).remove(id)).comments).toEqual([])
  })

  it('keep the answers to a comment that is deleted, until the last of them is', async () => {
    const id = await first(at(people.editor).say('Kortere!', { paragraph: 'Om studien.' }))
    const answer = await first(at(people.kari).say('Hvorfor?', { thread: id }))
    const { comments } = await at(people.editor).remove(id)
    expect(comments).toMatchObject([{ id, text: null, paragraph: null }, { text: 'Hvorfor?' }])
    expect(await at(people.editor).change(id, 'Tilbake')).toMatchObject({ status: 404 })
    expect((await at(people.kari).remove(answer)).comments).toEqual([])
  })

  it('leave the document as it was: no version, no lock, no line in its trail', async () => {
    const id = Number(article.split('/')[1])
    const state = async () => [
      await payload.countVersions({ collection: 'news', where: { parent: { equals: id } } }),
      (await payload.findByID({ collection: 'news', id, draft: true })).updatedAt,
      await trailOf(payload, 'news', id),
      await inSql(payload, 'select id from payload_locked_documents'),
    ]
    const before = await state()
    await at(people.editor).settle(await first(at(people.editor).say('Kortere!')))
    expect(await state()).toEqual(before)
  })
})

describe('nobody else', () => {
  it('reads or writes a comment, or one of another document by its number', async () => {
    const id = await first(at(people.editor).say('Hemmelig'))
    const { other } = people
    const theirs = await plannersDesk(payload).article({
      title: 'Annen',
      publisher: others,
    })
    const tries = [
      at(other).say('Hei'),
      at(other).say('Hei', { thread: id }),
      at(other).change(id, 'Hei'),
      at(other).remove(id),
      at(other).settle(id),
      at(other, `news/${theirs.id}`).change(id, 'Hei'),
      at(other, `news/${theirs.id}`).remove(id),
      at(other, `news/${theirs.id}`).settle(id),
      at(people.editor, 'news/99999999').say('Hei'),
      at(people.editor, 'news/x').say('Hei'),
    ]
    expect((await Promise.all(tries)).map(({ status }) => status)).toEqual(tries.map(() => 404))
    expect(await at(other, `news/${theirs.id}`).say('Hei', { thread: id })).toMatchObject({
      status: 409,
    })
    expect(await at(people.editor).list()).toMatchObject([{ text: 'Hemmelig' }])
    for (const who of Object.values(people))
      for (const path of ['comments', `comments/${id}`, 'comments/count'])
        expect((await who.rest('GET', `/api/${path}`)).status).toBeGreaterThanOrEqual(403)
  })

  it('meets a comment in the document itself, however deep it is asked for', async () => {
    await at(people.kari).say('Bare mellom oss')
    const id = article.split('/')[1]
    await payload.update({ collection: 'news', id: Number(id), data: { _status: 'published' } })
    for (const query of ['depth=2', 'depth=2&draft=true', 'select[comments]=true'])
      for (const who of Object.values(people))
        expect(await (await who.rest('GET', `/api/news/${id}?${query}`)).text()).not.toContain(
          'mellom oss',
        )
  })

  it.each([
    ['nothing', { text: ' ' }],
    ['more than anybody reads', { text: 'x'.repeat(5001) }],
    ['a number', { text: 1 }],
    ['no text at all', {}],
    ['an answer to no number', { text: 'a', thread: 'b' }],
  ])('has %s taken for a comment', async (_, body) => {
    expect(await told(people.kari.rest('POST', `/api/${article}/comments`, body))).toMatchObject({
      status: 400,
      message: 'Skriv en kommentar på høyst 5000 tegn.',
    })
  })
})

describe('a comment', () => {
  it('belongs to one language of an event', async () => {
    const event = await payload.create({
      collection: 'events',
      locale: 'nb',
      draft: true,
      data: { title: 'Møte', publisher: own },
    })
    const path = `events/${event.id}`
    await at(people.kari, path).say('Norsk')
    await at(people.kari, path).say('English', { language: 'en' })
    expect((await at(people.kari, path).list()).map(({ language }) => language)).toEqual([
      'nb',
      'en',
    ])
  })

  it('goes with its document, for good only, and is not met while that lies in the trash', async () => {
    const id = Number(article.split('/')[1])
    await at(people.editor).say('Kortere!')
    const trash = (deletedAt: string | null) =>
      payload.update({ collection: 'news', id, trash: true, data: { deletedAt } })
    await trash(new Date().toISOString())
    expect(await at(people.editor).say('Hei')).toMatchObject({ status: 404 })
    expect((await openComments(await asked(people.editor))).count).toBe(0)
    await trash(null)
    expect(await at(people.editor).list()).toHaveLength(1)
    await payload.delete({ collection: 'news', id, trash: true })
    expect(await inSql(payload, 'select id from comments')).toEqual([])
  })

  it('stays without a name when the account is deleted, and nobody but an administrator deletes it', async () => {
    const guest = await signIn(payload, { role: 'communicator', organisation: own })
    const id = await first(at(guest).say('Farvel'))
    await payload.delete({ collection: 'users', id: guest.user.id })
    expect(await at(people.editor).list()).toMatchObject([{ by: null, text: 'Farvel' }])
    expect((await at(people.editor).remove(id)).status).toBe(403)
    expect((await at(people.admin).remove(id)).comments).toEqual([])
  })

  it('is counted on the start page of those who keep the document until it is settled', async () => {
    const id = await first(at(people.editor).say('Kortere!'))
    await at(people.kari).say('Ja', { thread: id })
    const seen = async (who: SignedIn) => openComments(await asked(who))
    const one = { count: 1, documents: [{ title: 'Ny studie', count: 1 }] }
    expect(await seen(people.kari)).toMatchObject(one)
    expect(await seen(people.editor)).toMatchObject(one)
    expect(await seen(people.other)).toEqual({ count: 0, documents: [] })
    await at(people.kari).settle(id)
    expect((await seen(people.editor)).count).toBe(0)
  })
})
