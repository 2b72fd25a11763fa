import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { library } from '@tests/support/files'
import { openPayload } from '@tests/support/payload'
import { newsroom } from '@tests/support/newsroom'
import { person, publisherNamed } from '@tests/support/register'
import { restWith, signIn, signInAsLeaver, type SignedIn } from '@tests/support/sign-in'
import { change, sample, sizeOf, type Slug, type World } from './samples'
import { matrix } from './matrix'

const secret = 'kastet-tekst'
const types = Object.keys(matrix) as Slug[]
let payload: Payload
let readers: Record<string, SignedIn>
let editor: SignedIn
const thrown = {} as Record<Slug, number>
let article: number

beforeAll(async () => {
  payload = await openPayload()
  const own = await publisherNamed(payload, 'egen')
  const { id: file } = await library(payload).pdf()
  const world: World = { payload, own, other: own, person: await person(payload, 'Ola'), file }
  const lonely = await publisherNamed(payload, 'borte')
  readers = {
    'a communicator of another organisation': await signIn(payload, {
      role: 'communicator',
      organisation: await publisherNamed(payload, 'annen'),
    }),
    'a communicator without an organisation': await signInAsLeaver(payload, lonely),
  }
  editor = await signIn(payload, { role: 'editor' })
  for (const slug of types) thrown[slug] = await published(slug, world)
  article = await articleAbout()
  for (const slug of types) await throwAway(slug)
}, 120_000)
afterAll(() => payload.destroy())

const words = ['title', 'name', 'lead', 'text', 'alt', 'role', 'description', 'caption', 'linkText']

/** What has been shown as a message is thrown away by nobody. */
const notYet: Partial<Record<Slug, object>> = { messages: { from: '2190-01-01T00:00:00Z' } }

/** A document of the own organisation, published, with the secret in every text of it. */
async function published(slug: Slug, world: World): Promise<number> {
  const data = Object.fromEntries(
    Object.entries({ ...sample(slug, world, world.own), ...change[slug] }).map(([name, value]) => [
      name,
      words.includes(name) ? `${secret} ${String(value)}` : value,
    ]),
  )
  const { id } = await payload.create({
    collection: slug as CollectionSlug,
    locale: 'nb',
    data: { ...data, ...notYet[slug], _status: 'published' } as never,
    ...(slug === 'media' ? { file: await sizeOf() } : {}),
  })
  return id
}

/** An article that stays, with what is thrown away all over it. */
async function articleAbout(): Promise<number> {
  const { id } = await newsroom(payload).article('Blir stående', {
    picture: thrown.media,
    event: thrown.events,
    people: [thrown.people],
    organisations: [thrown.organisations],
    topics: [thrown.topics],
    attachments: [thrown.documents],
  })
  return id
}
const throwAway = (slug: Slug) =>
  payload.update({
    collection: slug,
    id: thrown[slug],
    locale: 'nb',
    data: { deletedAt: new Date().toISOString() },
  })

const text = async (answer: Response): Promise<string> => {
  expect(answer.status).toBeLessThan(500)
  return answer.text()
}
const doors = (slug: Slug): string[] =>
  ['', '&locale=nb', '&locale=en', '&locale=all', '&draft=true&locale=nb'].flatMap((more) => [
    `/api/${slug}?trash=true&limit=0&depth=2${more}`,
    `/api/${slug}?where[deletedAt][exists]=true&trash=true${more}`,
    `/api/${slug}/${thrown[slug]}?trash=true${more}`,
    `/api/${slug}/${thrown[slug]}?depth=0${more}`,
    `/api/${slug}/versions?trash=true&limit=0${more}`,
    `/api/${slug}/versions?where[parent][equals]=${thrown[slug]}&trash=true${more}`,
  ])

describe.each(types)('%s in the trash', (slug) => {
  it('are read by no communicator of others, through no door', async () => {
    for (const who of Object.values(readers)) {
      for (const path of doors(slug))
        expect(await text(await who.rest('GET', path)), path).not.toContain(secret)
      const count = await who.rest(
        'GET',
        `/api/${slug}/count?trash=true&locale=nb&where[id][equals]=${thrown[slug]}`,
      )
      expect((await count.json()).totalDocs ?? 0).toBe(0)
    }
  })

  it('are read by no visitor', async () => {
    for (const path of doors(slug)) expect((await restWith()('GET', path)).status).toBe(404)
    for (const locale of ['nb', 'en', 'all'] as const) {
      const asked = {
        collection: slug as CollectionSlug,
        locale,
        overrideAccess: false,
        trash: true,
      }
      const { docs } = await payload.find({ ...asked, limit: 0 })
      const { totalDocs } = await payload.findVersions({ ...asked, limit: 0 })
      const where = { id: { equals: thrown[slug] } }
      const { totalDocs: counted } = await payload.count({ ...asked, where } as never)
      expect([JSON.stringify(docs).includes(secret), totalDocs, counted]).toEqual([false, 0, 0])
      const one = await payload.findByID({ ...asked, id: thrown[slug], disableErrors: true })
      expect(one).toBe(null)
    }
  })

  it('are there for editors', async () => {
    const answer = await editor.rest('GET', `/api/${slug}/${thrown[slug]}?trash=true&locale=nb`)
    expect(answer.status).toBe(200)
  })
})

it('nothing from the trash comes along with what refers to it', async () => {
  for (const who of Object.values(readers))
    for (const query of [
      'depth=2&locale=nb',
      'depth=2&locale=nb&draft=true',
      'depth=2&trash=true&locale=nb',
    ])
      expect(await text(await who.rest('GET', `/api/news/${article}?${query}`))).not.toContain(
        secret,
      )
  const seen = await payload.findByID({
    collection: 'news',
    id: article,
    locale: 'nb',
    depth: 2,
    overrideAccess: false,
    trash: true,
  })
  expect(JSON.stringify(seen)).not.toContain(secret)
})

describe('a communicator who throws away an article of their own organisation', () => {
  const throwAwayOf = (who: SignedIn, id: number) =>
    who.rest('PATCH', `/api/news/${id}?locale=nb`, { deletedAt: new Date().toISOString() })

  it('may as long as nobody outside sees it, and finds it in the trash', async () => {
    const own = await publisherNamed(payload, 'kasterne')
    const other = await publisherNamed(payload, 'andre kastere')
    const mine = await signIn(payload, { role: 'communicator', organisation: own })
    const theirs = await signIn(payload, { role: 'communicator', organisation: other })
    const draft = await newsroom(payload).article('Et utkast', { publisher: own, _status: 'draft' })
    const shown = await newsroom(payload).article('En sak', { publisher: own })
    const changed = await theirs.rest('PATCH', `/api/news/${draft.id}?locale=nb`, { lead: 'Ny' })
    expect((await throwAwayOf(theirs, draft.id)).status).toBe(changed.status)
    expect((await throwAwayOf(mine, shown.id)).status).toBe(403)
    expect((await throwAwayOf(mine, draft.id)).status).toBe(200)
    const found = await mine.rest('GET', `/api/news/${draft.id}?trash=true&draft=true&locale=nb`)
    expect((await found.json()).title).toBe('Et utkast')
    expect((await mine.rest('DELETE', `/api/news/${draft.id}?trash=true&locale=nb`)).status).toBe(
      403,
    )
  })
})
