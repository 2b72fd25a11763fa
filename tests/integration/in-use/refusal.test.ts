import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { commitTransaction, createLocalReq, initTransaction, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findUses } from '@/cms/in-use/find-uses'
import { env } from '@/lib/env'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { appoint, partner, person, publisherNamed } from '@tests/support/register'
import { restWith, signIn, type SignedIn } from '@tests/support/sign-in'
import { figure, linkTo, pictureNamed, textOf } from '@tests/support/texts'

let payload: Payload
let editor: SignedIn
let communicator: SignedIn
let room: ReturnType<typeof newsroom>

beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
  const organisation = await publisherNamed(payload, 'Egen')
  communicator = await signIn(payload, { role: 'communicator', organisation })
  room = newsroom(payload)
})
afterAll(() => payload.destroy())

const messageOf = async (answer: Response): Promise<string> => {
  const { errors } = (await answer.json()) as { errors: { message: string }[] }
  return errors.map(({ message }) => message).join('\n')
}

const usesOf = async (collection: Parameters<typeof findUses>[1], id: number) => {
  const req = await createLocalReq({ user: { ...editor.user, collection: 'users' } }, payload)
  const { uses, total } = await findUses(req, collection, id)
  return {
    total,
    uses: uses.map(({ title, state, fields }) => [title, state, ...fields.map(({ nb }) => nb)]),
  }
}

describe('a picture', () => {
  it('that a published article shows cannot be deleted for good, and the sentence says where it is', async () => {
    const picture = await pictureNamed(payload, 'lab')
    await room.article('Nytt laboratorium', { picture })
    const answer = await editor.rest('DELETE', `/api/media/${picture}`)
    expect(answer.status).toBe(409)
    expect(await messageOf(answer)).toContain('nyhet «Nytt laboratorium» (bilde)')
    expect(await payload.findByID({ collection: 'media', id: picture })).toBeTruthy()
  })

  it('is found in the running text, also in that of a draft and in the other language', async () => {
    const picture = await pictureNamed(payload, 'figur')
    await room.event('Fagdag', { start: '2026-12-01T09:00:00Z' })
    const event = await room.event('Seminar', { start: '2026-12-01T09:00:00Z' })
    await payload.update({
      collection: 'events',
      id: event.id,
      locale: 'en',
      data: { title: 'Seminar', body: textOf(figure(picture)) },
      draft: true,
    })
    expect(await usesOf('media', picture)).toEqual({
      total: 1,
      uses: [['Seminar', 'draft', 'Bilde']],
    })
  })

  it('that nothing uses goes for good, with its file', async () => {
    const picture = await pictureNamed(payload, 'alene')
    const answer = await editor.rest('DELETE', `/api/media/${picture}`)
    expect(answer.status).toBe(200)
  })

  it('that was taken out of a draft before it was published is in use no more', async () => {
    const picture = await pictureNamed(payload, 'forkastet')
    const article = await room.article('Utkast', { picture, _status: 'draft' })
    await payload.update({
      collection: 'news',
      id: article.id,
      data: { picture: null },
      draft: true,
    })
    expect((await usesOf('media', picture)).total).toBe(0)
  })
})

describe('deleting several at once', () => {
  it('deletes none, with their files, while one of them is in use, and names where', async () => {
    const [used, free] = [await pictureNamed(payload, 'brukt'), await pictureNamed(payload, 'fri')]
    await room.article('Med bilde', { picture: used })
    const answer = await editor.rest('DELETE', `/api/media?where[id][in]=${used},${free}`)
    expect(answer.status).toBe(400)
    expect(await messageOf(answer)).toContain('«Med bilde»')
    const { docs } = await payload.find({
      collection: 'media',
      where: { id: { in: [used, free] } },
    })
    expect(new Set(docs.map(({ id }) => id))).toEqual(new Set([used, free]))
    const files = docs.map(({ filename }) => join(env.DATA_DIR, 'media', String(filename)))
    expect(files.map((file) => existsSync(file))).toEqual([true, true])
  })

  it('out of the trash is refused alike', async () => {
    const used = await pictureNamed(payload, 'kastet')
    await room.article('Med kastet bilde', { picture: used })
    await editor.rest('PATCH', `/api/media/${used}?locale=nb`, {
      deletedAt: new Date().toISOString(),
    })
    const query = `trash=true&where[and][0][id][equals]=${used}&where[and][1][deletedAt][exists]=true`
    const answer = await editor.rest('DELETE', `/api/media?${query}`)
    expect(answer.status).toBe(400)
    expect(await messageOf(answer)).toContain('«Med kastet bilde»')
  })
})

it('our own code cannot delete what is in use either', async () => {
  const who = await person(payload, 'Kari Vervet')
  await appoint(payload, { person: who, organisation: await partner(payload), from: '2024-01-01' })
  await expect(payload.delete({ collection: 'people', id: who })).rejects.toMatchObject({
    status: 409,
  })
})

it.each(['people', 'organisations'] as const)(
  'the database itself refuses to let go of %s who hold a seat',
  async (collection) => {
    const who = { person: await person(payload, 'Kari Fast'), organisation: await partner(payload) }
    await appoint(payload, { ...who, from: '2024-01-01' })
    const id = collection === 'people' ? who.person : who.organisation
    await expect(
      payload.db.deleteOne({ collection, where: { id: { equals: id } } }),
    ).rejects.toThrow()
  },
)

it('an organisation that somebody has an account for stays, and an editor is not told whose', async () => {
  const organisation = await publisherNamed(payload, 'Med konto')
  await signIn(payload, { role: 'communicator', organisation })
  const answer = await editor.rest('DELETE', `/api/organisations/${organisation}`)
  expect(answer.status).toBe(409)
  expect(await messageOf(answer)).toContain('bruker du ikke har tilgang til')
})

it('what a link leads to stays, whatever the type of what links to it', async () => {
  const target = await room.article('Målet')
  const page = await payload.create({
    collection: 'pages',
    locale: 'nb',
    data: {
      title: 'Siden',
      slug: `siden-${target.id}`,
      kind: 'plain',
      body: textOf(linkTo('news', target.id)),
      _status: 'published',
    },
  })
  expect((await usesOf('news', target.id)).uses).toEqual([
    ['Siden', 'published', 'lenke i teksten'],
  ])
  expect((await usesOf('pages', page.id)).total).toBe(0)
})

describe('where something is used', () => {
  it('is told to whoever may read it, drafts of others without their titles', async () => {
    const picture = await pictureNamed(payload, 'felles')
    await room.article('Hemmelig utkast', { picture, _status: 'draft' })
    await room.article('Åpen sak', { picture })
    const answer = await communicator.rest('GET', `/api/media/${picture}/uses`)
    const { lines, total } = (await answer.json()) as { lines: { text: string }[]; total: number }
    expect(total).toBe(2)
    expect(lines.map(({ text }) => text)).toEqual([
      'nyhet «Åpen sak» (bilde)',
      'nyhet du ikke har tilgang til',
    ])
  })

  it('is told to nobody who may not read it', async () => {
    const who = await payload.create({
      collection: 'people',
      locale: 'nb',
      data: { name: 'Skjult', _status: 'draft' },
      draft: true,
    })
    const answer = await communicator.rest('GET', `/api/people/${who.id}/uses`)
    expect(answer.status).toBe(404)
    expect((await restWith()('GET', `/api/people/${who.id}/uses`)).status).toBe(404)
  })
})

describe('an article and its translation', () => {
  const family = async () => {
    const original = await room.article('Originalen')
    const translation = { original: original.id }
    const english = await room.article('The translation', { language: 'en', translation })
    return { original: original.id, english: english.id }
  }

  it('go together', async () => {
    const { original, english } = await family()
    const answer = await editor.rest('DELETE', `/api/news?where[id][in]=${original},${english}`)
    expect(answer.status).toBe(200)
  })

  it('stay both while something else uses the one', async () => {
    const { original, english } = await family()
    await room.article('Lenker til', { body: textOf(linkTo('news', english)) })
    const answer = await editor.rest('DELETE', `/api/news?where[id][in]=${original},${english}`)
    expect(answer.status).toBe(400)
    expect(
      await payload.count({ collection: 'news', where: { id: { in: [original, english] } } }),
    ).toEqual({ totalDocs: 2 })
  })
})

it('an article that takes a picture while that is being deleted is refused with a sentence', async () => {
  const picture = await pictureNamed(payload, 'samtidig')
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await payload.delete({ collection: 'media', id: picture, req })
  const saving = editor.rest('POST', '/api/news?locale=nb', {
    title: 'For sent',
    lead: 'Ingress',
    slug: 'for-sent',
    language: 'nb',
    picture,
    _status: 'published',
  })
  await expect.poll(() => waitingFor(payload)).toBe(1)
  await commitTransaction(req)
  const answer = await saving
  expect(answer.status).toBe(409)
  expect(await messageOf(answer)).toContain('Ingenting er lagret')
})

/** How many statements wait for a row that somebody else holds. */
async function waitingFor({ db }: Payload): Promise<number> {
  const { rows } = await db.execute({
    drizzle: db.drizzle,
    raw: `select count(*)::int as n from pg_stat_activity
      where wait_event_type = 'Lock' and datname = current_database()`,
  })
  return Number(rows[0]?.['n'])
}
