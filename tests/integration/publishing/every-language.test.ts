import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPublishable } from '@/cms/publishing/complete'
import { library } from '@tests/support/files'
import { openPayload } from '@tests/support/payload'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { publisherNamed } from '@tests/support/register'

let payload: Payload
let editor: SignedIn
let files: ReturnType<typeof library>

beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
  files = library(payload)
})
afterAll(() => payload.destroy())

/** REST passes it on, though the Local API’s types know it for updates only. */
const everyLanguage: object = { publishAllLocales: true }

let made = 0
const slug = (): string => `hvert-sprak-${(made += 1)}`

/** A draft event with both texts. */
async function draftEvent(shared: object, english: object) {
  const { id } = await payload.create({
    collection: 'events',
    locale: 'nb',
    draft: true,
    data: {
      title: 'Møte',
      slug: slug(),
      lead: 'Kort.',
      type: 'seminar',
      state: 'planned',
      start: '2026-12-01T08:00:00.000Z',
      start_tz: 'Europe/Oslo',
      ...shared,
    },
  })
  const data = { title: 'Meeting', slug: slug(), lead: 'Short.', ...english }
  await payload.update({ collection: 'events', id, locale: 'en', draft: true, data })
  return id
}
const publishAll = async (id: number, data: object = {}) => {
  const path = `/api/events/${id}?locale=nb&publishAllLocales=true`
  const answer = await editor.rest('PATCH', path, { ...data, _status: 'published' })
  const { errors } = await answer.json()
  return `${answer.status} ${errors?.[0]?.message ?? ''}`
}
const published = async (id: number) => {
  const row = await payload.db.findOne<{ id: number; _status: object }>({
    collection: 'events',
    where: { id: { equals: id } },
  })
  return row?._status
}

describe('publishing both languages at once checks each as if alone', () => {
  it('and publishes both when both are whole', async () => {
    const id = await draftEvent({}, { programme: [{ title: 'Opening' }] })
    expect(await publishAll(id)).toBe('200 ')
    expect(await published(id)).toEqual({ nb: 'published', en: 'published' })
  })

  it.each([
    ['a title', { title: '' }, /engelsk mangler Tittel/],
    [
      'the title of an item in the programme',
      { programme: [{ time: '09:00' }] },
      /engelsk mangler .*Tittel/,
    ],
    ['an address that is free', { slug: 'calendar' }, /på engelsk\. .*Adresse/],
  ])('English lacks %s: neither is published', async (_, english, sentence) => {
    const id = await draftEvent({}, english)
    expect(await publishAll(id)).toMatch(/^400/)
    expect(await publishAll(id)).toMatch(sentence)
    expect(await published(id)).not.toMatchObject({ nb: 'published' })
  })

  it('the picture has no English text, also when it is chosen in the same save', async () => {
    const { id: picture } = await files.picture()
    expect(await publishAll(await draftEvent({ picture }, {}))).toMatch(
      /alternativ tekst på engelsk/,
    )
    const id = await draftEvent({}, {})
    expect(await publishAll(id, { picture })).toMatch(/alternativ tekst på engelsk/)
    expect(await published(id)).not.toMatchObject({ nb: 'published' })
  })

  it('when the document is made in the same moment, English is empty', async () => {
    const data = {
      name: 'Tema',
      slug: slug(),
      lead: 'Kort.',
      kind: 'pillar',
      colour: 'access',
      _status: 'published',
    } as const
    const making = payload.create({ collection: 'topics', locale: 'nb', data, ...everyLanguage })
    await expect(making).rejects.toThrow(/Kan ikke publiseres.*engelsk/)
  })

  it('and a communicator publishes no language that editors have not put up', async () => {
    const organisation = await publisherNamed(payload, 'bare-norsk')
    const communicator = await signIn(payload, { role: 'communicator', organisation })
    await payload.update({
      collection: 'organisations',
      id: organisation,
      locale: 'en',
      draft: true,
      data: { name: 'Only Norwegian', slug: slug() },
    })
    const path = `/api/organisations/${organisation}?locale=nb&publishAllLocales=true`
    const answer = await communicator.rest('PATCH', path, {
      description: 'Ny.',
      _status: 'published',
    })
    expect(answer.status).toBe(403)
  })
})

describe('what is planned', () => {
  it('is refused at once in the language that could not be published', async () => {
    const id = await draftEvent({}, { lead: '' })
    const req = await createLocalReq({ locale: 'nb' }, payload)
    await expect(checkPublishable(req, 'events', id, ['nb'])).resolves.toBeUndefined()
    await expect(checkPublishable(req, 'events', id, ['nb', 'en'])).rejects.toThrow(
      /engelsk mangler .*Ingress/,
    )
    expect(req.locale).toBe('nb')
  })
})
