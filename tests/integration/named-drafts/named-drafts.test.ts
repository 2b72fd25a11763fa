import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openLink } from '@/cms/previews/links'
import { readTrail } from '@/cms/trail/read'
import { openPayload } from '@tests/support/payload'
import { plan, plannersDesk } from '@tests/support/plans'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { inSql, trailOf } from '@tests/support/trail'

let payload: Payload
let own: number
let people: Record<'kari' | 'colleague' | 'other' | 'editor' | 'second' | 'admin', SignedIn>
let id: number

beforeAll(async () => {
  payload = await openPayload()
  own = await publisherNamed(payload, 'egen')
  const elsewhere = await publisherNamed(payload, 'annen')
  people = {
    kari: await signIn(payload, { role: 'communicator', organisation: own }),
    colleague: await signIn(payload, { role: 'communicator', organisation: own }),
    other: await signIn(payload, { role: 'communicator', organisation: elsewhere }),
    editor: await signIn(payload, { role: 'editor' }),
    second: await signIn(payload, { role: 'editor' }),
    admin: await signIn(payload, { role: 'admin' }),
  }
})
afterAll(() => payload.destroy())

beforeEach(async () => {
  const article = await plannersDesk(payload).article({ title: 'Utkastet', publisher: own })
  id = article.id
})

type Told = {
  readers: { id: number; name: string }[] | null
  choices: { id: number }[]
  isPublic: boolean
}
const name = async (who: SignedIn, readers: number[] | null, document = id) => {
  const answer = await who.rest('POST', `/api/news/${document}/readers`, { readers })
  const body = (await answer.json()) as Told & { errors?: { message: string }[] }
  return { status: answer.status, message: body.errors?.[0]?.message, ...body }
}
const reads = async ({ rest }: SignedIn, document = id): Promise<boolean> =>
  (await rest('GET', `/api/news/${document}?draft=true`)).ok
const whoReads = async (document = id) => {
  const found: string[] = []
  for (const [role, who] of Object.entries(people)) if (await reads(who, document)) found.push(role)
  return found
}
const byNumber = (one: number, other: number): number => one - other
const everybody = ['kari', 'colleague', 'editor', 'second', 'admin']
const publish = ({ rest }: SignedIn, data: object = {}) =>
  rest('PATCH', `/api/news/${id}?locale=nb`, { _status: 'published', ...data })

describe('whoever may change a draft', () => {
  it('names who else may read it, is always among them, and opens it to all again', async () => {
    expect(await whoReads()).toEqual(everybody)
    const told = await name(people.kari, [people.editor.user.id])
    expect(told.readers?.map((reader) => reader.id).toSorted(byNumber)).toEqual(
      [people.kari.user.id, people.editor.user.id].toSorted(byNumber),
    )
    expect(await whoReads()).toEqual(['kari', 'editor', 'admin'])
    expect(await name(people.editor, null)).toMatchObject({ status: 200, readers: null })
    expect(await whoReads()).toEqual(everybody)
  })

  it('gives nobody a right to more than before by naming them', async () => {
    const { other } = people
    expect(await name(people.kari, [other.user.id])).toMatchObject({
      status: 400,
      message: 'Velg blant dem som står i listen, høyst 50.',
    })
    expect((await name(people.editor, [other.user.id])).status).toBe(200)
    expect(await whoReads()).toEqual(['editor', 'admin'])
  })

  it('is offered the editors and those of the own organisation, and an editor everybody', async () => {
    const choices = async ({ rest }: SignedIn) => {
      const answer = await rest('GET', '/api/news/readers')
      return ((await answer.json()) as Told).choices.map((choice) => choice.id)
    }
    const { admin, colleague, editor, kari, other, second } = people
    const ids = [kari, colleague, editor, second].map(({ user }) => user.id).toSorted(byNumber)
    expect((await choices(kari)).toSorted(byNumber)).toEqual(ids)
    expect(await choices(editor)).toEqual(expect.arrayContaining([...ids, other.user.id]))
    expect(await choices(editor)).not.toContain(admin.user.id)
  })

  it.each([{ readers: ['1'] }, { readers: [0] }, { readers: [999_999] }, {}, { readers: 'alle' }])(
    'is told what is wrong with %j',
    async (body) => {
      expect((await people.kari.rest('POST', `/api/news/${id}/readers`, body)).status).toBe(400)
      expect(await whoReads()).toEqual(everybody)
    },
  )

  it('cannot hide what readers see', async () => {
    expect((await publish(people.editor)).status).toBe(200)
    expect(await name(people.editor, [])).toMatchObject({
      status: 409,
      message: 'Teksten er publisert, og da kan alle lese den. Avpubliser den først.',
    })
  })

  it('leaves the document itself as it was, and a line for those who may read it', async () => {
    const state = () =>
      inSql(
        payload,
        `select updated_at::text, (select count(*) from _news_v) from news where id = ${id}`,
      )
    const before = await state()
    await name(people.kari, [])
    expect(await state()).toEqual(before)
    const lines = await trailOf(payload, 'news', id)
    expect(lines.at(-1)).toMatchObject({ action: 'readersNamed', account: people.kari.user.id })
  })
})

describe('a new draft', () => {
  it('is for those named in its form from the first moment on', async () => {
    const answer = await people.kari.rest('POST', '/api/news?locale=nb&draft=true', {
      title: 'Nytt',
      language: 'nb',
      namedReaders: [people.second.user.id],
    })
    const { doc } = (await answer.json()) as { doc: { id: number } }
    expect(await whoReads(doc.id)).toEqual(['kari', 'second', 'admin'])
  })

  it('is not made where somebody is named who cannot be', async () => {
    const before = await payload.count({ collection: 'news' })
    for (const namedReaders of [[people.other.user.id], 'alle', [-1]]) {
      const data = { title: 'Nytt', language: 'nb', namedReaders }
      const answer = await people.kari.rest('POST', '/api/news?locale=nb&draft=true', data)
      expect(answer.status).toBe(400)
    }
    expect(await payload.count({ collection: 'news' })).toEqual(before)
  })

  it('is for the same accounts as the draft it was copied or begun from', async () => {
    await name(people.kari, [people.editor.user.id])
    const copy = await people.editor.rest('POST', `/api/news/${id}/duplicate?locale=nb`, {})
    const { doc } = (await copy.json()) as { doc: { id: number } }
    expect(await whoReads(doc.id)).toEqual(['kari', 'editor', 'admin'])
    const english = await people.kari.rest('POST', `/api/news/${id}/language-versions`, {
      language: 'en',
    })
    const version = (await english.json()) as { id: number }
    expect(await whoReads(version.id)).toEqual(['kari', 'editor', 'admin'])
  })
})

describe('publishing opens it to everybody', () => {
  it('by hand, and it stays open when it is unpublished', async () => {
    await name(people.kari, [])
    expect((await publish(people.second)).ok).toBe(false)
    expect((await publish(people.kari)).status).toBe(200)
    expect(await whoReads()).toEqual(Object.keys(people))
    const data = { _status: 'draft' }
    expect((await people.kari.rest('PATCH', `/api/news/${id}?locale=nb`, data)).status).toBe(200)
    expect(await whoReads()).toEqual(everybody)
  })

  it('at the time it was planned for, and not before', async () => {
    await name(people.kari, [])
    const at = new Date(Date.now() + 3_600_000).toISOString()
    await plan(people.kari, `news/${id}`, { action: 'publish', at })
    expect(await whoReads()).toEqual(['kari', 'admin'])
    await plannersDesk(payload).later(2)
    expect((await payload.findByID({ collection: 'news', id }))._status).toBe('published')
    expect(await inSql(payload, `select from named_drafts where document = ${id}`)).toEqual([])
  })

  it('an event, in one of its languages', async () => {
    const made = await people.kari.rest('POST', '/api/events?locale=nb&draft=true', {
      title: 'Møte',
      lead: 'Kort.',
      type: 'seminar',
      start: '2031-01-01T10:00:00Z',
      namedReaders: [],
    })
    const { doc } = (await made.json()) as { doc: { id: number } }
    const path = `/api/events/${doc.id}?locale=nb`
    expect((await people.editor.rest('GET', `${path}&draft=true`)).status).toBe(404)
    const data = { _status: 'published' }
    expect((await people.kari.rest('PATCH', path, data)).status).toBe(200)
    expect((await people.editor.rest('GET', `${path}&draft=true`)).status).toBe(200)
  })
})

describe('it stays closed', () => {
  it('to everybody but administrators when the accounts it was for are deleted', async () => {
    const guest = await signIn(payload, { role: 'communicator', organisation: own })
    await name(guest, [])
    await payload.delete({ collection: 'users', id: guest.user.id })
    expect(await whoReads()).toEqual(['admin'])
    expect(await name(people.admin, null)).toMatchObject({ status: 200, readers: null })
    expect(await whoReads()).toEqual(everybody)
  })

  it('in the trail, after it was deleted for good', async () => {
    const secret = `Hemmelig ${id}`
    await people.kari.rest('PATCH', `/api/news/${id}?locale=nb&draft=true`, { title: secret })
    await name(people.kari, [])
    await payload.delete({ collection: 'news', id })
    const seen = async ({ user }: SignedIn) => {
      const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
      return JSON.stringify(await readTrail(req, {}, 500)).includes(secret)
    }
    expect([await seen(people.editor), await seen(people.admin)]).toEqual([false, true])
  })

  it('to a link that somebody made who is not named', async () => {
    const made = await people.colleague.rest('POST', `/api/news/${id}/share-links`, {
      locale: 'nb',
    })
    const { url } = (await made.json()) as { url: string }
    const token = url.split('/').at(-1) ?? ''
    expect(await openLink(payload, token)).not.toBeNull()
    await name(people.kari, [])
    expect(await openLink(payload, token)).toBeNull()
  })
})
