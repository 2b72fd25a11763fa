import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import { picturesById } from '@/features/media/queries'
import { dayOf, storedDay } from '@/lib/days'
import { everything } from '@/lib/purge'
import { library } from '@tests/support/files'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { listenForPurges } from '@tests/support/purges'
import { plan, plannersDesk } from '@tests/support/plans'
import { person, publisherNamed } from '@tests/support/register'
import { restWith, signIn, type Rest, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let signedIn: SignedIn
let editor: Rest
let owner: Rest
let other: Rest
let own: number
let purges: Awaited<ReturnType<typeof listenForPurges>>
const visitor = restWith()

beforeAll(async () => {
  payload = await openPayload()
  own = await publisherNamed(payload, 'Samtykkets eier')
  const another = await publisherNamed(payload, 'Samtykkets andre')
  signedIn = await signIn(payload, { role: 'editor' })
  editor = signedIn.rest
  owner = (await signIn(payload, { role: 'communicator', organisation: own })).rest
  other = (await signIn(payload, { role: 'communicator', organisation: another })).rest
  purges = await listenForPurges()
})
beforeEach(() => purges.heard())
afterAll(() => purges.stop())

const isShown = async (id: number): Promise<boolean> =>
  (await picturesById(createGateway(payload), 'nb', [id])).has(id)
const fetched = async (name: unknown) =>
  (await visitor('GET', `/api/media/file/${String(name)}`)).status
const decide = (path: string, withdraw: unknown, rest = editor) =>
  rest('POST', `/api/${path}/consent`, { withdraw })

/** Somebody in a picture alone, in one with others and in a portrait; and a picture of others only. */
async function depicted() {
  const id = await person(payload, 'Kari Avbildet')
  const friend = await person(payload, 'Ola Venn')
  const files = library(payload)
  const alone = await files.picture({ people: [id] })
  const together = await files.picture({ people: [id, friend] })
  const portrait = await files.picture()
  const others = await files.picture({ people: [friend] })
  const data = { photo: portrait.id, _status: 'published' } as const
  await payload.update({ collection: 'people', id, locale: 'nb', data })
  return { id, pictures: [alone, together, portrait], others }
}

describe('somebody who withdraws the consent', () => {
  it('is told about beforehand: which pictures, and where readers see them', async () => {
    const { id, pictures, others } = await depicted()
    const [{ id: alone } = { id: 0 }] = pictures
    const { id: article } = await newsroom(payload).article('Med Kari', { picture: alone })
    const answer = await editor('GET', `/api/people/${id}/consent`)
    const told = await answer.json()
    expect(told.pictures.map(({ path }: { path: string }) => path).toSorted()).toEqual(
      pictures.map((picture) => `/collections/media/${picture.id}`),
    )
    expect(told.uses).toMatchObject([{ path: `/collections/news/${article}` }])
    expect(JSON.stringify(told)).not.toContain(others.filename)
    for (const picture of pictures) expect(await isShown(picture.id)).toBe(true)
  })

  it('is off every page and every address at once, and no copy is kept; others stay', async () => {
    const { id, pictures, others } = await depicted()
    await purges.heard()
    expect(await (await decide(`people/${id}`, true)).json()).toEqual({ pictures: 3 })
    expect(await purges.heard()).toEqual([everything])
    for (const picture of pictures)
      expect([await isShown(picture.id), await fetched(picture.filename)]).toEqual([false, 404])
    expect([await isShown(others.id), await fetched(others.filename)]).toEqual([true, 200])
  })

  it('stands in the trail, on the person and on each picture', async () => {
    const { id, pictures } = await depicted()
    await decide(`people/${id}`, true)
    for (const path of [`people/${id}`, ...pictures.map((picture) => `media/${picture.id}`)]) {
      const answer = await editor('GET', `/api/${path}/trail`)
      expect(JSON.stringify(await answer.json())).toContain('consentWithdrawn')
    }
  })

  it('stays off whatever is saved, restored, copied from a form or replaced afterwards', async () => {
    const { pictures } = await depicted()
    const [{ id, filename } = { id: 0, filename: '' }] = pictures
    await decide(`media/${id}`, true)
    const words = { alt: 'Et felt', consent: { given: null, until: null, withdrawn: null } }
    await editor('PATCH', `/api/media/${id}?locale=nb`, { ...words, _status: 'published' })
    await library(payload).publish(id, 'nb', { alt: 'Et annet felt' })
    expect([await isShown(id), await fetched(filename)]).toEqual([false, 404])
    const { docs } = await payload.findVersions({
      collection: 'media',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    await editor('POST', `/api/media/versions/${docs[0]?.id}?locale=nb`)
    await library(payload).publish(id, 'nb')
    expect([await isShown(id), await fetched(filename)]).toEqual([false, 404])
  })

  it('keeps whoever publishes from showing it again, and says why', async () => {
    const picture = await library(payload).picture()
    await decide(`media/${picture.id}`, true)
    const answer = await editor('POST', '/api/news?locale=nb', {
      title: 'Med et bilde som er borte',
      lead: 'Kort.',
      language: 'nb',
      kind: 'news',
      picture: picture.id,
      _status: 'published',
    })
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringContaining('trukket tilbake'),
    ])
  })

  it('and gives it again is shown again, picture by picture', async () => {
    const { id, pictures } = await depicted()
    const [first, second] = pictures
    await decide(`people/${id}`, true)
    await decide(`people/${id}`, false)
    expect(await isShown(Number(first?.id))).toBe(false)
    await decide(`media/${first?.id}`, false)
    expect([await isShown(Number(first?.id)), await isShown(Number(second?.id))]).toEqual([
      true,
      false,
    ])
    expect(await fetched(first?.filename)).toBe(200)
  })
})

describe('a new picture of somebody who has withdrawn their consent', () => {
  const withdrawn = async () => {
    const id = await person(payload, 'Kari Trukket')
    await decide(`people/${id}`, true)
    return id
  }
  const published = (people: number[], more: object = {}) =>
    library(payload).picture({ people, ...more })
  const dayOn = (shift: number) => storedDay(dayOf(new Date(Date.now() + shift * 86_400_000)))

  it('is not published without a new consent, and may be kept as a draft', async () => {
    const id = await withdrawn()
    const refused = await published([id]).catch((error: unknown) => error)
    expect(refused).toMatchObject({
      status: 400,
      message: expect.stringContaining('Kari Trukket trakk samtykket sitt tilbake'),
      data: { errors: [{ path: 'people' }] },
    })
    const draft = await published([id], { _status: 'draft' })
    await expect(library(payload).publish(draft.id, 'nb')).rejects.toThrow('Kari Trukket')
  })

  it('is published with a consent from that day or later, not with one from before', async () => {
    const id = await withdrawn()
    await expect(published([id], { consent: { given: dayOn(-1) } })).rejects.toThrow('Kari Trukket')
    const { id: picture } = await published([id], { consent: { given: dayOn(0) } })
    expect(await isShown(picture)).toBe(true)
  })

  it('is published once they have consented anew themselves', async () => {
    const id = await withdrawn()
    await decide(`people/${id}`, false)
    expect(await isShown((await published([id])).id)).toBe(true)
  })

  it('is not made of a picture of others by adding them to it', async () => {
    const id = await withdrawn()
    const { id: picture } = await library(payload).picture()
    const answer = await editor('PATCH', `/api/media/${picture}?locale=nb`, {
      people: [id],
      _status: 'published',
    })
    expect(answer.status).toBe(400)
    expect(await isShown(picture)).toBe(true)
  })

  it('is said at the field of the form of an article, in the language of the panel', async () => {
    const id = await withdrawn()
    const { id: picture } = await library(payload).picture({ _status: 'draft' })
    const answer = await editor('POST', '/api/news?locale=nb', {
      title: 'Med Kari',
      lead: 'Kort.',
      language: 'nb',
      kind: 'news',
      picture,
      pictureWords: { of: picture, alt: 'Kari', people: [id] },
      _status: 'published',
    })
    expect(answer.status).toBe(400)
    const { errors } = await answer.json()
    expect(JSON.stringify(errors)).toContain('pictureWords.people')
    expect(JSON.stringify(errors)).toContain('Kari Trukket trakk samtykket sitt tilbake')
  })

  it('does not tell a communicator the name of somebody whose entry is a draft', async () => {
    const id = await withdrawn()
    await payload.update({ collection: 'people', id, locale: 'nb', data: { _status: 'draft' } })
    const { id: picture } = await library(payload).picture({ publisher: own, _status: 'draft' })
    await payload.update({ collection: 'media', id: picture, data: { people: [id] }, draft: true })
    const answer = await owner('PATCH', `/api/media/${picture}?locale=nb`, { _status: 'published' })
    const said = await answer.text()
    expect([answer.status, said]).toEqual([
      400,
      expect.stringContaining('En av dem som er avbildet'),
    ])
    expect(said).not.toContain('Trukket')
  })

  it('that was withdrawn before can be described, and stays off', async () => {
    const { id, pictures } = await depicted()
    await decide(`people/${id}`, true)
    await library(payload).publish(Number(pictures[0]?.id), 'nb', { caption: 'Fra møtet' })
    expect(await isShown(Number(pictures[0]?.id))).toBe(false)
  })
})

it('a picture whose consent is ended in its form is taken from its address, too', async () => {
  const picture = await library(payload).picture()
  await purges.heard()
  const data = { consent: { until: '2026-01-31T12:00:00Z' }, _status: 'published' } as const
  await payload.update({ collection: 'media', id: picture.id, locale: 'nb', data })
  expect((await purges.heard())[0]?.withdrawn).toContain(`/api/media/file/${picture.filename}`)
})

it('a save of something else leaves the days of a consent as they are', async () => {
  const until = '2199-01-01T12:00:00.000Z'
  const { id } = await library(payload).picture({ consent: { until } })
  await editor('PATCH', `/api/media/${id}?locale=nb`, { alt: 'Annet', _status: 'published' })
  const { consent } = await payload.findByID({ collection: 'media', id, locale: 'nb' })
  expect(consent).toEqual({ given: null, until, withdrawn: null })
})

it('a plan that was made before does not bring a picture back', async () => {
  const { id, filename } = await library(payload).picture({ decorative: true })
  await library(payload).unpublish(id, 'nb')
  const planned = await plan(signedIn, `media/${id}`, { action: 'publish' })
  expect([planned.status, planned.message]).toEqual([201, ''])
  await decide(`media/${id}`, true)
  await plannersDesk(payload).later()
  expect([await isShown(id), await fetched(filename)]).toEqual([false, 404])
})

describe('who may', () => {
  it.each([
    ['an editor', () => editor, 200, 200],
    ['a communicator of its publisher', () => owner, 200, 404],
    ['a communicator of another organisation', () => other, 404, 404],
    ['a visitor', () => visitor, 404, 404],
  ])('%s', async (_, who, ofPicture, ofPerson) => {
    const picture = await library(payload).picture({ publisher: own })
    const id = await person(payload, 'Kari Spurt')
    for (const [path, status] of [
      [`media/${picture.id}`, ofPicture],
      [`people/${id}`, ofPerson],
    ] as const) {
      expect((await who()('GET', `/api/${path}/consent`)).status).toBe(status)
      expect((await decide(path, true, who())).status).toBe(status)
    }
  })

  it('says whether, and nothing else', async () => {
    const { id } = await library(payload).picture()
    expect((await decide(`media/${id}`, 'nei')).status).toBe(400)
    expect((await decide('media/999999', true)).status).toBe(404)
    expect(await isShown(id)).toBe(true)
  })
})
