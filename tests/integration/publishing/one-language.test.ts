import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Event, News } from '@/payload-types'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { signIn, type SignedIn } from '@tests/support/sign-in'

type Locale = 'nb' | 'en'
const other = { nb: 'en', en: 'nb' } as const

let payload: Payload
let editor: SignedIn
beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
})

/** An event with a text in each language, and what visitors and editors find of it. */
async function eventInBoth() {
  const { id } = await newsroom(payload).event('nb 1', { start: '2027-06-01T07:00:00.000Z' })
  const write = (locale: Locale, data: Partial<Event>, draft = false) =>
    payload.update({ collection: 'events', id, locale, data, draft })
  await write('en', {
    title: 'en 1',
    lead: 'What matters.',
    slug: `event-${id}`,
    _status: 'published',
  })
  const found = async (locale: Locale, draft: boolean) => {
    const { docs } = await payload.find({
      collection: 'events',
      where: { id: { equals: id } },
      locale,
      fallbackLocale: false,
      draft,
      overrideAccess: draft,
    })
    return docs[0]
  }
  return {
    id,
    publish: (locale: Locale, data: Partial<Event>) =>
      write(locale, { ...data, _status: 'published' }),
    save: (locale: Locale, data: Partial<Event>) => write(locale, data, true),
    read: (locale: Locale) => found(locale, false),
    draft: (locale: Locale) => found(locale, true),
    version: async (locale: Locale, title: string) => {
      const { docs } = await payload.findVersions({
        collection: 'events',
        where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: title } }] },
        locale,
        sort: 'createdAt',
        limit: 1,
      })
      return docs[0]?.id
    },
    ask: (method: string, path: string, body?: unknown) =>
      editor.rest(method, `/api/events/${id}${path}`, body),
    restore: async (locale: Locale, version: unknown) =>
      editor.rest('POST', `/api/events/versions/${String(version)}?locale=${locale}`),
  }
}

describe.each(['nb', 'en'] as const)('restoring in %s', (locale) => {
  const prepare = async () => {
    const event = await eventInBoth()
    await event.publish(locale, { title: `${locale} 2` })
    await event.publish(other[locale], { title: `${other[locale]} 2` })
    await event.publish(locale, { title: `${locale} 3` })
    return event
  }

  it('brings the old text of that language back as a draft, and leaves the other alone', async () => {
    const event = await prepare()
    const answer = await event.restore(locale, await event.version(locale, `${locale} 1`))
    expect(answer.status).toBe(200)
    expect((await event.draft(locale))?.title).toBe(`${locale} 1`)
    expect((await event.read(locale))?.title).toBe(`${locale} 3`)
    expect((await event.draft(other[locale]))?.title).toBe(`${other[locale]} 2`)
    expect((await event.read(other[locale]))?.title).toBe(`${other[locale]} 2`)
  })

  it('and publishing both afterwards loses nothing of the other language', async () => {
    const event = await prepare()
    await event.restore(locale, await event.version(locale, `${locale} 1`))
    await event.publish(locale, {})
    await event.publish(other[locale], { audience: 'Everybody' })
    expect((await event.read(locale))?.title).toBe(`${locale} 1`)
    expect((await event.read(other[locale]))?.title).toBe(`${other[locale]} 2`)
  })

  it('keeps the address, and shared facts the version knows nothing of', async () => {
    const event = await prepare()
    const { slug } = (await event.draft(locale)) ?? {}
    await event.publish(locale, { slug: `${slug}-ny`, onlineAddress: 'https://example.org/rom' })
    await event.restore(locale, await event.version(locale, `${locale} 1`))
    expect(await event.draft(locale)).toMatchObject({
      slug: `${slug}-ny`,
      onlineAddress: 'https://example.org/rom',
    })
  })
})

describe('restoring what stands on every page', () => {
  it('changes the language asked for and no other', async () => {
    const save = (locale: Locale, headline: string) =>
      payload.updateGlobal({ slug: 'site', locale, data: { headline, intro: headline } })
    await save('nb', 'nb 1')
    await save('en', 'en 1')
    await save('nb', 'nb 2')
    await save('en', 'en 2')
    const { docs } = await payload.findGlobalVersions({
      slug: 'site',
      where: { 'version.headline': { equals: 'nb 1' } },
      locale: 'nb',
      sort: 'createdAt',
      limit: 1,
    })
    const path = `/api/globals/site/versions/${String(docs[0]?.id)}?locale=nb`
    expect((await editor.rest('POST', path)).status).toBe(200)
    const read = (locale: Locale) => payload.findGlobal({ slug: 'site', locale })
    expect(await read('nb')).toMatchObject({ headline: 'nb 1' })
    expect(await read('en')).toMatchObject({ headline: 'en 2' })
  })
})

describe('a version of somebody else', () => {
  it('is not restored by a communicator of another organisation', async () => {
    const event = await eventInBoth()
    const communicator = await signIn(payload, {
      role: 'communicator',
      organisation: await anOrganisation(),
    })
    const version = await event.version('nb', 'nb 1')
    const answer = await communicator.rest(
      'POST',
      `/api/events/versions/${String(version)}?locale=nb`,
    )
    expect([403, 404]).toContain(answer.status)
  })
})

describe('copying to a language', () => {
  const copy = (event: Awaited<ReturnType<typeof eventInBoth>>, overwrite: boolean) =>
    event.ask('POST', '/copy-language?locale=nb', { from: 'nb', to: 'en', overwrite })

  it('makes a draft and leaves what is public in that language', async () => {
    const event = await eventInBoth()
    expect((await copy(event, true)).status).toBe(200)
    expect(await event.draft('en')).toMatchObject({ title: 'nb 1', slug: `event-${event.id}` })
    expect((await event.read('en'))?.title).toBe('en 1')
    expect((await event.draft('nb'))?.title).toBe('nb 1')
    expect((await event.read('nb'))?.title).toBe('nb 1')
  })

  it('publishes nothing in a language that has no text yet, and follows the title with its address', async () => {
    const { id } = await newsroom(payload).event('Bare norsk', {
      start: '2027-06-01T07:00:00.000Z',
    })
    const answer = await editor.rest('POST', `/api/events/${id}/copy-language?locale=nb`, {
      from: 'nb',
      to: 'en',
      overwrite: true,
    })
    expect(answer.status).toBe(200)
    const asked = { collection: 'events', id, locale: 'en', fallbackLocale: false } as const
    expect(await payload.findByID({ ...asked, draft: true })).toMatchObject({
      title: 'Bare norsk',
      _status: 'draft',
    })
    const public_ = await payload.find({
      ...asked,
      where: { id: { equals: id } },
      overrideAccess: false,
    })
    expect(public_.docs).toEqual([])
    await payload.update({ ...asked, data: { title: `Only Norwegian ${id}` }, draft: true })
    expect((await payload.findByID({ ...asked, draft: true })).slug).toBe(`only-norwegian-${id}`)
  })

  it('fills empty fields only, unless told to replace', async () => {
    const event = await eventInBoth()
    await event.save('nb', { audience: 'Alle', venue: 'Oslo' })
    await event.save('en', { title: 'en half', venue: 'Bergen' })
    await copy(event, false)
    expect(await event.draft('en')).toMatchObject({
      title: 'en half',
      audience: 'Alle',
      venue: 'Bergen',
    })
    await copy(event, true)
    expect(await event.draft('en')).toMatchObject({ title: 'nb 1', venue: 'Oslo' })
    expect((await event.read('en'))?.title).toBe('en 1')
  })

  it.each([{}, { from: 'nb', to: 'nb' }, { from: 'nb', to: 'sv' }, null])(
    'is refused when the languages make no sense: %j',
    async (body) => {
      const event = await eventInBoth()
      expect((await event.ask('POST', '/copy-language?locale=nb', body)).status).toBe(400)
    },
  )

  it('is not offered for articles, which have one language each', async () => {
    const { id } = await newsroom(payload).article('Én artikkel')
    const body = { from: 'nb', to: 'en', overwrite: true }
    const answer = await editor.rest('POST', `/api/news/${id}/copy-language?locale=nb`, body)
    expect(answer.status).toBe(404)
  })
})

describe('withdrawing a language', () => {
  it('sends no unfinished fact live in the other', async () => {
    const event = await eventInBoth()
    await event.save('nb', { title: 'nb utkast', start: '2027-06-08T07:00:00.000Z' })
    await event.ask('PATCH', '?locale=nb', { _status: 'draft' })
    expect(await event.read('nb')).toBeUndefined()
    expect(await event.read('en')).toMatchObject({
      title: 'en 1',
      start: '2027-06-01T07:00:00.000Z',
    })
    expect(await event.draft('nb')).toMatchObject({
      title: 'nb utkast',
      start: '2027-06-08T07:00:00.000Z',
    })
  })
})

describe('the trash', () => {
  const throwAway = (event: Awaited<ReturnType<typeof eventInBoth>>) =>
    event.ask('PATCH', '?locale=nb', { deletedAt: new Date().toISOString() })
  const takeBack = (event: Awaited<ReturnType<typeof eventInBoth>>, status: string) =>
    editor.rest(
      'PATCH',
      `/api/events?trash=true&where[and][0][id][equals]=${event.id}&where[and][1][deletedAt][exists]=true`,
      { deletedAt: null, _status: status },
    )

  it('gives back as a draft what is then public in no language', async () => {
    const event = await eventInBoth()
    await throwAway(event)
    expect((await takeBack(event, 'draft')).status).toBe(200)
    expect(await event.read('nb')).toBeUndefined()
    expect(await event.read('en')).toBeUndefined()
    expect((await event.draft('en'))?.title).toBe('en 1')
  })

  it('gives back as published exactly what was public, and keeps the drafts', async () => {
    const event = await eventInBoth()
    await event.save('nb', { title: 'nb utkast' })
    await event.save('en', { title: 'en draft' })
    await throwAway(event)
    expect(await event.read('nb')).toBeUndefined()
    expect((await takeBack(event, 'published')).status).toBe(200)
    expect((await event.read('nb'))?.title).toBe('nb 1')
    expect((await event.read('en'))?.title).toBe('en 1')
    expect((await event.draft('nb'))?.title).toBe('nb utkast')
    expect((await event.draft('en'))?.title).toBe('en draft')
  })

  it('publishes no language that was not public before', async () => {
    const event = await eventInBoth()
    await event.ask('PATCH', '?locale=en', { _status: 'draft' })
    await throwAway(event)
    await takeBack(event, 'published')
    expect((await event.read('nb'))?.title).toBe('nb 1')
    expect(await event.read('en')).toBeUndefined()
  })
})

describe('many at once', () => {
  const inList = (ids: number[], query: string, body: object) =>
    editor.rest(
      'PATCH',
      `/api/events?${ids.map((id, n) => `where[id][in][${n}]=${id}`).join('&')}&${query}`,
      body,
    )

  it('withdrawn in one language, they keep their drafts and the other language', async () => {
    const event = await eventInBoth()
    await event.save('nb', { title: 'nb utkast' })
    expect((await inList([event.id], 'locale=nb', { _status: 'draft' })).status).toBe(200)
    expect(await event.read('nb')).toBeUndefined()
    expect((await event.read('en'))?.title).toBe('en 1')
    expect((await event.draft('nb'))?.title).toBe('nb utkast')
  })

  it('published in one language, what is incomplete is refused by name and the rest goes out', async () => {
    const [whole, half] = [await eventInBoth(), await eventInBoth()]
    await whole.save('en', { title: 'en hele' })
    await half.save('en', { title: 'en halve', lead: '' })
    const answer = await inList([whole.id, half.id], 'locale=en&draft=true', {
      _status: 'published',
    })
    expect(answer.status).toBe(400)
    const { docs, errors } = (await answer.json()) as {
      docs: object[]
      errors: { message: string }[]
    }
    expect(docs).toHaveLength(1)
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^«en halve»: Ingress/),
    ])
    expect((await whole.read('en'))?.title).toBe('en hele')
    expect((await half.read('en'))?.title).toBe('en 1')
    expect((await whole.read('nb'))?.title).toBe('nb 1')
  })

  it('of another organisation are refused to a communicator', async () => {
    const event = await eventInBoth()
    const communicator = await signIn(payload, {
      role: 'communicator',
      organisation: await anOrganisation(),
    })
    const path = `/api/events?where[id][in][0]=${event.id}&locale=nb`
    const answer = await communicator.rest('PATCH', path, { _status: 'draft' })
    expect(answer.status).toBe(400)
    expect((await event.read('nb'))?.title).toBe('nb 1')
  })
})

describe('a copy', () => {
  it('has no date of publication, and an address that follows its own title until it is published', async () => {
    const original = await newsroom(payload).article('Fra arkivet', {
      publishedAt: '2021-01-01T08:00:00Z',
    })
    const copy = await payload.duplicate({ collection: 'news', id: original.id })
    expect(copy).toMatchObject({
      publishedAt: null,
      _status: 'draft',
      slug: `${original.slug}-kopi`,
    })
    const change = (data: Partial<News>) =>
      payload.update({ collection: 'news', id: copy.id, data, draft: data._status !== 'published' })
    expect((await change({ title: `Ny sak ${copy.id}` })).slug).toBe(`ny-sak-${copy.id}`)
    expect((await change({ title: `Nyere sak ${copy.id}` })).slug).toBe(`nyere-sak-${copy.id}`)
    await change({ _status: 'published' })
    expect((await change({ title: 'Rettet tittel' })).slug).toBe(`nyere-sak-${copy.id}`)
  })

  it('keeps an address that somebody has written', async () => {
    const original = await newsroom(payload).article('Fra arkivet')
    const copy = await payload.duplicate({ collection: 'news', id: original.id })
    const change = (data: Partial<News>) =>
      payload.update({ collection: 'news', id: copy.id, data, draft: true })
    await change({ slug: `selvvalgt-${copy.id}` })
    expect((await change({ title: 'En annen tittel' })).slug).toBe(`selvvalgt-${copy.id}`)
  })
})

async function anOrganisation(): Promise<number> {
  const { id } = await payload.create({
    collection: 'organisations',
    locale: 'nb',
    data: { name: `Klynge ${Date.now()}`, sector: 'cluster' },
    draft: true,
  })
  return id
}
