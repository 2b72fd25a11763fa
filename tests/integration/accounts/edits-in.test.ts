import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Event } from '@/payload-types'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { inHours } from '@tests/support/plans'
import { appoint, partner, person, publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { trailOf } from '@tests/support/trail'

let payload: Payload
let write: ReturnType<typeof newsroom>
let admin: SignedIn
let editor: SignedIn
let english: SignedIn
let norwegian: SignedIn
let communicator: SignedIn
let organisation: number

beforeAll(async () => {
  payload = await openPayload()
  write = newsroom(payload)
  organisation = await publisherNamed(payload, 'Huset')
  admin = await signIn(payload, { role: 'admin' })
  editor = await signIn(payload, { role: 'editor' })
  english = await signIn(payload, { role: 'editor' })
  norwegian = await signIn(payload, { role: 'editor' })
  communicator = await signIn(payload, { role: 'communicator', organisation })
  await limit(english, 'en')
  await limit(norwegian, 'nb')
  await limit(communicator, 'en')
})
afterAll(() => payload.destroy())

const limit = (who: SignedIn, editsIn: string, by = admin) =>
  by.rest('PATCH', `/api/users/${who.user.id}`, { editsIn })

/** The status, the field and the sentence of a refusal. */
async function said(answer: Response) {
  const { errors } = (await answer.json()) as {
    errors?: { message: string; data?: { errors?: { path: string }[] } }[]
  }
  return [answer.status, errors?.[0]?.data?.errors?.[0]?.path, errors?.[0]?.message]
}

/** An event that is published in both languages. */
async function eventInBoth(): Promise<number> {
  const { id } = await write.event('Møte', { start: '2031-06-01T10:00:00.000Z' })
  const texts = { title: 'Meeting', lead: 'What matters.', slug: `meeting-${id}` }
  await payload.update({
    collection: 'events',
    id,
    locale: 'en',
    data: { ...texts, _status: 'published' },
  })
  return id
}
const read = (id: number, locale: 'nb' | 'en', draft = false) =>
  payload.findByID({ collection: 'events', id, locale, fallbackLocale: false, draft, depth: 0 })

describe('the language an account may edit', () => {
  it('is set by administrators, and stands in the trail', async () => {
    const other = await signIn(payload, { role: 'editor' })
    await limit(other, 'en')
    await limit(other, 'both', editor)
    await limit(other, 'nb', other)
    const { editsIn } = await payload.findByID({ collection: 'users', id: other.user.id })
    expect(editsIn).toBe('en')
    expect((await trailOf(payload, 'users', other.user.id))[1]).toMatchObject({
      action: 'languageChanged',
      was: 'both',
      became: 'en',
    })
  })

  it('is both where nobody has said otherwise, and always for administrators', async () => {
    const { id } = await write.article('Sak')
    const save = (who: SignedIn) => who.rest('PATCH', `/api/news/${id}?locale=nb`, { lead: 'Ny.' })
    expect((await save(editor)).status).toBe(200)
    await payload.db.updateOne({
      collection: 'users',
      id: admin.user.id,
      data: { editsIn: 'en' },
    })
    expect((await save(admin)).status).toBe(200)
  })
})

describe('an account that edits in English only, of articles,', () => {
  const article = (language: string) => ({
    title: 'A new one',
    lead: 'What matters.',
    language,
    kind: 'news',
    _status: 'published',
  })

  it.each([
    ['en', 201],
    ['nb', 400],
    ['nn', 400],
  ])('writes one in %s: %i', async (language, status) => {
    for (const who of [english, communicator]) {
      const locale = language === 'en' ? 'en' : 'nb'
      const sent = { ...article(language), title: `By ${who.user.role}` }
      const answer = await who.rest('POST', `/api/news?locale=${locale}`, sent)
      expect(answer.status).toBe(status)
    }
  })

  it('moves none to another language', async () => {
    const { id } = await write.article('English', { language: 'en' })
    const answer = await english.rest('PATCH', `/api/news/${id}?locale=en`, { language: 'nb' })
    expect(await said(answer)).toEqual([
      400,
      'language',
      'Kontoen din kan bare redigere på engelsk. Ingenting er lagret.',
    ])
  })

  it('makes the English version of a Norwegian one, and no nynorsk one', async () => {
    const { id } = await write.article('Norsk')
    const make = (language: string) =>
      english.rest('POST', `/api/news/${id}/language-versions`, { language })
    expect((await make('en')).status).toBe(200)
    expect((await make('nn')).status).toBe(400)
  })

  it('says of an English version, and of no Norwegian one, that it is up to date', async () => {
    const norwegianOne = await write.article('Norsk')
    const version = await write.article('English', {
      language: 'en',
      translation: { original: norwegianOne.id },
    })
    const keep = (who: SignedIn) => who.rest('POST', `/api/news/${version.id}/up-to-date`)
    expect((await keep(norwegian)).status).toBe(403)
    expect((await keep(english)).status).toBe(200)
  })

  it('calls off no plan for a Norwegian one', async () => {
    const { id } = await write.article('Norsk', { _status: 'draft' })
    const wish = { action: 'publish', at: inHours(1) }
    const { plan } = (await (await editor.rest('POST', `/api/news/${id}/plans`, wish)).json()) as {
      plan: { id: number }
    }
    const callOff = (who: SignedIn) => who.rest('DELETE', `/api/news/${id}/plans/${plan.id}`)
    expect((await callOff(english)).status).toBe(403)
    expect((await callOff(norwegian)).status).toBe(200)
  })

  it('deletes no Norwegian one for good', async () => {
    const { id } = await write.article('Norsk')
    expect((await english.rest('DELETE', `/api/news/${id}`)).ok).toBe(false)
    await english.rest('DELETE', `/api/news?where[id][in][0]=${id}`)
    expect((await norwegian.rest('DELETE', `/api/news/${id}`)).ok).toBe(true)
  })

  it('approves and returns no Norwegian one', async () => {
    const publisher = await publisherNamed(payload, 'Spør først')
    await payload.update({
      collection: 'organisations',
      id: publisher,
      locale: 'nb',
      data: { approval: true, _status: 'published' },
    })
    const writer = await signIn(payload, { role: 'communicator', organisation: publisher })
    const made = await writer.rest('POST', '/api/news?locale=nb&draft=true', {
      ...article('nb'),
      _status: 'draft',
    })
    const { doc } = (await made.json()) as { doc: { id: number } }
    const submitted = await writer.rest('POST', `/api/news/${doc.id}/approvals`, {})
    expect(submitted.status).toBe(201)
    const { approvals } = (await (
      await editor.rest('GET', `/api/news/${doc.id}/approvals`)
    ).json()) as { approvals: { id: number }[] }
    const decide = (who: SignedIn, how: string) =>
      who.rest('POST', `/api/news/${doc.id}/approvals/${approvals[0]?.id}/${how}`, {
        comment: 'Nei.',
      })
    expect((await decide(english, 'approve')).status).toBe(403)
    expect((await decide(english, 'return')).status).toBe(403)
    expect((await decide(norwegian, 'approve')).status).toBe(200)
  })
})

describe('an account that edits in English only, of what holds both languages,', () => {
  it('changes the English text, its programme too, and nothing else comes of it', async () => {
    const id = await eventInBoth()
    const before = await read(id, 'nb')
    const answer = await english.rest('PATCH', `/api/events/${id}?locale=en`, {
      title: 'A better title',
      programme: [{ time: '09.00', title: 'Welcome' }],
      _status: 'published',
    })
    expect(answer.status).toBe(200)
    expect(await read(id, 'nb')).toEqual({ ...before, updatedAt: expect.anything() })
    const after = await read(id, 'en')
    expect([after.title, after.programme?.map(({ title }) => title)]).toEqual([
      'A better title',
      ['Welcome'],
    ])
  })

  it.each<[string, string, () => object]>([
    ['a date', 'start', () => ({ start: '2032-01-01T10:00:00.000Z' })],
    ['a choice', 'type', () => ({ type: 'webinar' })],
    ['a list', 'topics', () => ({ topics: [1] })],
  ])('is refused %s at its field, in words', async (_, field, change) => {
    const id = await eventInBoth()
    const now = await read(id, 'en')
    const data = { title: 'Not to be seen', ...change(), _status: 'published' }
    const [status, path, sentence] = await said(
      await english.rest('PATCH', `/api/events/${id}?locale=en`, data),
    )
    expect([status, path]).toEqual([400, field])
    expect(sentence).toMatch(
      /^«.+» gjelder begge språk, og kontoen din kan bare endre tekst på engelsk\.$/,
    )
    expect(await read(id, 'en')).toEqual(now)
  })

  it('saves the form as it was opened, whatever facts the other language has drafted', async () => {
    const id = await eventInBoth()
    const draft = { start: '2032-01-01T10:00:00.000Z', title: 'Flyttet møte' }
    await editor.rest('PATCH', `/api/events/${id}?locale=nb&draft=true`, draft)
    const form = await (
      await english.rest(
        'GET',
        `/api/events/${id}?locale=en&draft=true&depth=0&fallback-locale=null`,
      )
    ).json()
    const answer = await english.rest('PATCH', `/api/events/${id}?locale=en`, {
      ...(form as object),
      title: 'Meeting, again',
      _status: 'published',
    })
    expect(answer.status).toBe(200)
    const seen = await read(id, 'en')
    expect([seen.title, seen.start]).toEqual(['Meeting, again', '2031-06-01T10:00:00.000Z'])
    const worked = await read(id, 'nb', true)
    expect([worked.title, worked.start]).toEqual([draft.title, draft.start])
  })

  it('plans no publication that would bring a date somebody has drafted for both', async () => {
    const id = await eventInBoth()
    await editor.rest('PATCH', `/api/events/${id}?locale=nb&draft=true`, {
      start: '2032-01-01T10:00:00.000Z',
    })
    await english.rest('PATCH', `/api/events/${id}?locale=en&draft=true`, { title: 'Later' })
    const answer = await english.rest('POST', `/api/events/${id}/plans`, {
      action: 'publish',
      languages: ['en'],
      at: inHours(1),
    })
    expect((await said(answer)).slice(0, 1)).toEqual([409])
  })

  it('takes texts back from an older version, and leaves the facts', async () => {
    const id = await eventInBoth()
    const { docs } = await payload.findVersions({
      collection: 'events',
      where: { parent: { equals: id } },
      sort: '-createdAt',
      limit: 1,
    })
    await editor.rest('PATCH', `/api/events/${id}?locale=en`, {
      title: 'Newer',
      start: '2032-01-01T10:00:00.000Z',
      _status: 'published',
    })
    const path = `/api/events/versions/${docs[0]?.id}?locale=en`
    expect((await english.rest('POST', path)).status).toBe(200)
    const draft = await read(id, 'en', true)
    expect([draft.title, draft.start]).toEqual(['Meeting', '2032-01-01T10:00:00.000Z'])
  })

  it('makes none, and is told whom to ask', async () => {
    const answer = await english.rest('POST', '/api/events?locale=en', {
      title: 'New',
      lead: 'New.',
      start: '2031-06-01T10:00:00.000Z',
      type: 'seminar',
    })
    expect((await said(answer))[2]).toContain('Be en som redigerer begge språk, om å lage det.')
  })

  it('is bound by it in our own code too, whatever rights a save is made with', async () => {
    const id = await eventInBoth()
    const user = { ...english.user, editsIn: 'en' as const, collection: 'users' as const }
    for (const overrideAccess of [true, false]) {
      const asked = { collection: 'events', id, user, overrideAccess } as const
      const save = (locale: 'nb' | 'en', data: Partial<Event>) =>
        payload.update({ ...asked, locale, data })
      await expect(save('nb', { title: 'Nei' })).rejects.toThrow('bare redigere på engelsk')
      await expect(save('en', { start: '2032-01-01T10:00:00.000Z' })).rejects.toThrow(
        'gjelder begge språk',
      )
      await expect(save('en', { title: 'Yes' })).resolves.toMatchObject({ title: 'Yes' })
    }
  })

  it('says of the English text, and not of the Norwegian one, that it is up to date', async () => {
    const id = await eventInBoth()
    await editor.rest('PATCH', `/api/events/${id}?locale=nb`, {
      title: 'Nytt',
      _status: 'published',
    })
    const keep = (who: SignedIn) => who.rest('POST', `/api/events/${id}/up-to-date`)
    expect((await keep(norwegian)).status).toBe(403)
    expect((await keep(english)).status).toBe(200)
  })
})

describe('an account that edits in English only', () => {
  it.each<[string, () => Promise<Response>]>([
    [
      'sends no message to visitors',
      () =>
        english.rest('POST', '/api/messages?locale=en', {
          text: 'Closed',
          level: 'information',
          scope: 'site',
          from: inHours(1),
        }),
    ],
    [
      'publishes nothing together',
      () => english.rest('POST', '/api/bundles', { title: 'Sammen', items: [] }),
    ],
    [
      'puts no list in another order',
      () =>
        english.rest('POST', '/api/reorder', {
          collectionSlug: 'topics',
          docsToMove: [1],
          newKeyWillBe: 'greater',
          target: { id: 2 },
        }),
    ],
    [
      'features nothing on the front page',
      () => english.rest('POST', '/api/globals/featured?locale=en', { entries: [] }),
    ],
    [
      'writes no Norwegian words of the site',
      () => english.rest('POST', '/api/globals/site?locale=nb', { headline: 'Nei' }),
    ],
    [
      'changes nothing of the site that is the same in both languages',
      () => english.rest('POST', '/api/globals/site?locale=en', { phone: '12345678' }),
    ],
  ])('%s', async (_, attempt) => {
    expect((await attempt()).ok).toBe(false)
  })

  it('writes the English words of the site', async () => {
    await payload.updateGlobal({
      slug: 'site',
      locale: 'nb',
      data: { headline: 'Rom', intro: 'Inn', phone: '11111111' },
    })
    const words = { headline: 'A room', intro: 'Come in' }
    expect((await english.rest('POST', '/api/globals/site?locale=en', words)).status).toBe(200)
    const { headline, phone } = await payload.findGlobal({ slug: 'site', locale: 'nb' })
    expect([headline, phone]).toEqual(['Rom', '11111111'])
  })

  it('changes nobody’s place in the coordination group', async () => {
    const who = await person(payload, 'Anne')
    const seat = await appoint(payload, {
      person: who,
      organisation: await partner(payload),
      from: '2024-01-01',
    })
    const answer = await english.rest('POST', `/api/appointments/${seat.id}/end?locale=en`, {
      to: '2031-01-01',
    })
    expect(answer.ok).toBe(false)
  })

  it('is told why in English where the panel is English', async () => {
    const id = await eventInBoth()
    const error = payload.update({
      collection: 'events',
      id,
      locale: 'nb',
      user: { ...english.user, editsIn: 'en', collection: 'users' },
      req: { i18n: { language: 'en' } } as never,
      data: { title: 'No' },
    })
    await expect(error).rejects.toThrow('Your account may only edit in English.')
  })
})
