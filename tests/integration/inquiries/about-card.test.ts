import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { Pool } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { dayOf, storedDay } from '@/lib/days'
import { env } from '@/lib/env'
import type { Mail } from '@/payload-types'
import { keepInquiry } from '@/web/inquiries/keep-inquiry'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let pool: Pool
let organisation: number
let card: number
let people: Record<'guest' | 'writer' | 'other' | 'editor', SignedIn>

beforeAll(async () => {
  payload = await openPayload()
  pool = new Pool({ connectionString: env.DATABASE_URL, max: 4 })
  organisation = await publisherNamed(payload, 'Oppstartsbedriften')
  const elsewhere = await publisherNamed(payload, 'Andre')
  people = {
    guest: await signIn(payload, { role: 'guest', organisation }),
    writer: await signIn(payload, { role: 'communicator', organisation }),
    other: await signIn(payload, { role: 'guest', organisation: elsewhere }),
    editor: await signIn(payload, { role: 'editor' }),
  }
  const made = await payload.create({
    collection: 'cards',
    locale: 'nb',
    data: {
      title: 'Tilbyr teststed',
      text: 'Vi har rom.',
      side: 'offers',
      kind: 'testSite',
      until: storedDay(dayOf(new Date(Date.now() + 40 * 86_400_000))),
      publisher: organisation,
      slug: '',
      _status: 'published',
    },
  })
  card = made.id
})
afterAll(async () => {
  await pool.end()
  await payload.destroy()
})
beforeEach(async () => {
  for (const table of ['inquiries', 'inquiry_tokens', 'mails'])
    await payload.db.drizzle.execute(sql`delete from ${sql.identifier(table)}`)
})

let tokens = 0
/** What somebody wrote about the card; the number of the inquiry. */
async function write(topic: 'card' | 'partner' = 'card', about = card): Promise<number> {
  const inquiry = {
    name: 'Kari Nordmann',
    email: 'kari@example.org',
    topic,
    text: 'Kan vi prøve utstyret?',
  }
  await keepInquiry(pool, {
    inquiry,
    ...(topic === 'card'
      ? { card: about, recipient: null }
      : { card: null, recipient: organisation }),
    locale: 'en',
    token: `card-${(tokens += 1)}`,
    digest: 'a',
    panel: 'https://hub.example/admin/collections/inquiries/',
  })
  const { docs } = await payload.find({ collection: 'inquiries', sort: '-id', limit: 1 })
  return docs[0]?.id ?? 0
}
const mails = async (): Promise<Mail[]> =>
  (await payload.find({ collection: 'mails', sort: 'id', pagination: false })).docs
const toWriter = async () => (await mails()).filter(({ to }) => to === 'kari@example.org')
const answer = (by: SignedIn, id: number, body: object = { answer: 'yes' }) =>
  by.rest('POST', `/api/inquiries/${id}/contact`, body)

it('what somebody writes about a card is told to those who write for its organisation, guests too, by a link', async () => {
  const id = await write()
  const told = await mails()
  const addresses = told.map(({ to }) => to)
  expect(addresses).toEqual(
    expect.arrayContaining([people.guest.user.email, people.writer.user.email]),
  )
  expect(addresses).not.toContain(people.other.user.email)
  expect(told[0]?.subject).toBe('Ny henvendelse om et kort i Koblingsboksen')
  expect(told[0]?.text).toContain(`https://hub.example/admin/collections/inquiries/${id}`)
  expect(JSON.stringify(told)).not.toContain('Kari')
})

it('what is written about a card that was erased meanwhile is kept all the same', async () => {
  const id = await write('card', 999_999)
  expect(await payload.findByID({ collection: 'inquiries', id })).toMatchObject({ card: null })
})

describe('a guest', () => {
  it('reads what was written about cards of the own organisation, and marks it as answered', async () => {
    const id = await write()
    const read = await people.guest.rest('GET', `/api/inquiries/${id}?depth=0`)
    expect(await read.json()).toMatchObject({ text: 'Kan vi prøve utstyret?', card })
    expect(
      (await people.guest.rest('PATCH', `/api/inquiries/${id}`, { state: 'answered' })).ok,
    ).toBe(true)
    expect((await people.guest.rest('DELETE', `/api/inquiries/${id}`)).ok).toBe(false)
  })

  it('reads nothing that was written to the organisation about something else, nor to another', async () => {
    const partner = await write('partner')
    const ofCard = await write()
    const seen = async (by: SignedIn) =>
      (await (await by.rest('GET', '/api/inquiries')).json()).docs.map(
        ({ id }: { id: number }) => id,
      )
    expect(await seen(people.guest)).toEqual([ofCard])
    expect(await seen(people.other)).toEqual([])
    expect((await people.guest.rest('GET', `/api/inquiries/${partner}`)).status).toBe(404)
    expect((await answer(people.other, ofCard)).status).toBe(403)
    expect((await answer(people.guest, partner)).status).toBe(403)
  })
})

describe('whoever answers', () => {
  it('consents, and the one who wrote gets the name and address in their own language', async () => {
    const id = await write()
    const said = await answer(people.guest, id)
    expect(said.status, await said.clone().text()).toBe(200)
    const [mail, ...more] = await toWriter()
    expect(more).toEqual([])
    expect(mail).toMatchObject({
      subject: 'An answer to your inquiry in the junction box',
      language: 'en',
      state: 'waiting',
    })
    const { email, name } = people.guest.user
    expect(mail?.text).toContain(`Write to ${name}: ${email}`)
    expect(mail?.text).toContain('Oppstartsbedriften would like to be in touch')
    expect(await payload.findByID({ collection: 'inquiries', id })).toMatchObject({
      contactAnswer: 'yes',
      state: 'answered',
    })
  })

  it('does not, and no name and no address is told', async () => {
    expect((await answer(people.writer, await write(), { answer: 'no' })).status).toBe(200)
    const [mail] = await toWriter()
    expect(mail?.text).toContain('will not take it further')
    for (const word of [people.writer.user.email, people.writer.user.name])
      expect(mail?.text).not.toContain(word)
  })

  it('answers once: of twenty at once one is sent, and the others hear that it was answered', async () => {
    const id = await write()
    const came = await Promise.all(
      Array.from(
        { length: 20 },
        async (_, at) => (await answer(at % 2 ? people.guest : people.writer, id)).status,
      ),
    )
    expect(came.filter((status) => status === 200)).toHaveLength(1)
    expect(new Set(came)).toEqual(new Set([200, 409]))
    expect(await toWriter()).toHaveLength(1)
  })

  it.each([[{}], [{ answer: 'maybe' }], [{ answer: ['yes'] }]])(
    'gets a sentence for %j, and nothing is sent',
    async (body) => {
      const id = await write()
      const said = await answer(people.guest, id, body)
      expect(said.status).toBe(400)
      expect((await said.json()).errors[0].message).toBe('Svar ja eller nei til kontakt.')
      expect(await toWriter()).toEqual([])
    },
  )

  it('is not asked about what was written to a partner or the hub', async () => {
    expect((await answer(people.editor, await write('partner'))).status).toBe(409)
    expect(await toWriter()).toEqual([])
  })
})
