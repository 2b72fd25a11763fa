import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDesk } from '@/admin/translations/read-desk'
import { readWaitingWork } from '@/admin/start/waiting-work'
import { inTransaction } from '@/cms/publishing/transaction'
import type { Locale } from '@/i18n/locales'
import type { Event } from '@/payload-types'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { paragraph, textOf, words } from '@tests/support/texts'

let payload: Payload
let own: number
let people: Record<'editor' | 'owner' | 'stranger', SignedIn>
const text = (...said: string[]) => textOf(...said.map((each) => paragraph(words(each))))
const start = '2099-01-01T08:00:00Z'

beforeAll(async () => {
  payload = await openPayload()
  own = await publisherNamed(payload, 'Egen')
  people = {
    editor: await signIn(payload, { role: 'editor' }),
    owner: await signIn(payload, { role: 'communicator', organisation: own }),
    stranger: await signIn(payload, {
      role: 'communicator',
      organisation: await publisherNamed(payload, 'Annen'),
    }),
  }
})
afterAll(() => payload.destroy())

/** An event that readers read in both languages. */
async function inBoth(title: string): Promise<number> {
  const { id } = await newsroom(payload).event(title, {
    start,
    publisher: own,
    body: text('En', 'To'),
  })
  await say(id, 'en', {
    title: `${title} in English`,
    lead: 'What matters.',
    slug: `english-${id}`,
    body: text('One', 'Two'),
  })
  return id
}

const say = (id: number, locale: Locale, data: Partial<Event>, draft = false) =>
  payload.update({
    collection: 'events',
    id,
    locale,
    draft,
    data: { ...data, _status: draft ? 'draft' : 'published' },
  })

type Told = { language?: Locale; mayKeep?: boolean; changes?: { before?: string; now?: string }[] }
const told = async (id: number, who = people.owner): Promise<Told> =>
  (await who.rest('GET', `/api/events/${id}/outdated`)).json()

const keep = (id: number, who = people.owner) =>
  who.rest('POST', `/api/events/${id}/up-to-date`, {})

describe('of an event that readers read in both languages', () => {
  it('the other language is outdated once the words of one change, and the form says which', async () => {
    const id = await inBoth('Endret')
    expect(await told(id)).toEqual({})
    await say(id, 'nb', { title: 'Endret igjen', body: text('En', 'To og et halvt') })
    expect(await told(id)).toEqual({
      language: 'en',
      mayKeep: true,
      changes: [
        { before: 'Endret', now: 'Endret igjen' },
        { before: 'To', now: 'To og et halvt' },
      ],
    })
  })
  it('the Norwegian text is outdated once the English changes', async () => {
    const id = await inBoth('Endret på engelsk')
    await say(id, 'en', { lead: 'What really matters.' })
    expect(await told(id)).toMatchObject({
      language: 'nb',
      changes: [{ now: 'What really matters.' }],
    })
  })
  it.each<[string, Partial<Event>]>([
    ['its facts', { start: '2099-02-01T08:00:00Z' }],
    ['its address', { slug: 'ny-adresse-til-samme-tekst' }],
    ['nothing', {}],
    ['the order of its paragraphs', { body: text('To', 'En') }],
  ])('none is outdated when what changes is %s', async (_, data) => {
    const id = await inBoth(`Uendret ${Object.keys(data).join()}`)
    await say(id, 'nb', data)
    expect(await told(id)).toEqual({})
  })
  it('a draft that nobody reads leaves the other language as it is', async () => {
    const id = await inBoth('Bare et utkast')
    await say(id, 'nb', { title: 'Noe helt annet' }, true)
    expect(await told(id)).toEqual({})
  })
  it('one that says again what it said leaves none behind', async () => {
    const id = await inBoth('Tilbake')
    await say(id, 'nb', { title: 'Fram' })
    await say(id, 'nb', { title: 'Tilbake' })
    expect(await told(id)).toEqual({})
  })
  it('more changes are told beside the first ones, from where both said the same', async () => {
    const id = await inBoth('Først')
    await say(id, 'nb', { title: 'Så' })
    await say(id, 'nb', { title: 'Til slutt' })
    expect(await told(id)).toMatchObject({
      language: 'en',
      changes: [{ before: 'Først', now: 'Til slutt' }],
    })
  })
  it('a language that is changed where it is behind stays so until somebody says that it is up to date', async () => {
    const id = await inBoth('Følges opp')
    await say(id, 'nb', { title: 'Fulgt opp' })
    await say(id, 'en', { title: 'Followed up' })
    expect(await told(id)).toMatchObject({ language: 'en' })
    const answer = await keep(id)
    expect(await answer.json()).toEqual({ message: 'Teksten er merket som à jour.' })
    expect(await told(id)).toEqual({})
    await say(id, 'en', { title: 'Followed up again' })
    expect(await told(id)).toMatchObject({ language: 'nb' })
  })
  it('both that are changed by one act are up to date', async () => {
    const id = await inBoth('I samme slengen')
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      for (const locale of ['nb', 'en'] as const)
        await payload.update({
          collection: 'events',
          id,
          locale,
          data: { lead: `Ny: ${locale}`, _status: 'published' },
          req,
        })
    })
    expect(await told(id)).toEqual({})
  })
  it.each<[string, (id: number) => Promise<unknown>]>([
    [
      'unpublished',
      (id) => people.editor.rest('PATCH', `/api/events/${id}?locale=en`, { _status: 'draft' }),
    ],
    [
      'thrown away',
      (id) =>
        payload.update({ collection: 'events', id, data: { deletedAt: new Date().toISOString() } }),
    ],
    ['deleted', (id) => payload.delete({ collection: 'events', id })],
  ])('one that is %s is not outdated any more', async (how, end) => {
    const id = await inBoth(`Borte: ${how}`)
    await say(id, 'nb', { title: 'Endret først' })
    await end(id)
    const { rows } = await payload.db.execute({
      drizzle: payload.db.drizzle,
      raw: `select * from outdated_texts where collection = 'events' and document = ${id}`,
    })
    expect(rows).toEqual([])
  })
})

describe('who is told', () => {
  it('nobody learns anything of it, or may say anything, who may not change the document', async () => {
    const id = await inBoth('For egne')
    await say(id, 'nb', { title: 'For egne øyne' })
    expect(await told(id, people.stranger)).toEqual({})
    expect((await keep(id, people.stranger)).status).toBe(404)
    expect(await told(id, people.editor)).toMatchObject({ language: 'en' })
  })
  it('somebody limited to Norwegian sees that the English text is outdated, and does not say that it is not', async () => {
    const id = await inBoth('For oversetteren')
    await say(id, 'nb', { title: 'For oversetterne' })
    const limited = async (editsIn: Locale) => {
      const who = await signIn(payload, { role: 'communicator', organisation: own })
      await payload.update({ collection: 'users', id: who.user.id, data: { editsIn } })
      return who
    }
    const [norwegian, english] = [await limited('nb'), await limited('en')]
    expect(await told(id, norwegian)).toMatchObject({ language: 'en', mayKeep: false })
    expect((await keep(id, norwegian)).status).toBe(403)
    expect(await told(id, english)).toMatchObject({ language: 'en', mayKeep: true })
    expect((await keep(id, english)).status).toBe(200)
  })
  it('the desk, the list and the figure of the start page say it', async () => {
    const id = await inBoth('På pulten')
    const req = await createLocalReq(
      { user: { ...people.owner.user, collection: 'users' } },
      payload,
    )
    const counted = async () => (await readWaitingWork(req, new Date())).outdatedTranslations
    const listed = async () => (await readDesk(req, { state: 'outdated' }, 50, new Date())).lines
    const before = await counted()
    await say(id, 'nb', { title: 'På pulten nå' })
    expect(await counted()).toBe(before + 1)
    const lines = await listed()
    expect(lines).toHaveLength(before + 1)
    expect(lines.find((line) => line.id === id)?.languages).toEqual([
      { language: 'nb', id, state: 'current' },
      { language: 'en', id, state: 'outdated' },
    ])
  })
})
