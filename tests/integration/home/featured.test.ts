import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import type { EntryStanding } from '@/features/featured/standing'
import { listHome } from '@/features/home/queries'
import type { Locale } from '@/i18n/locales'
import type { Featured } from '@/payload-types'
import { clockAt } from '@tests/support/clock'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { listenForPurges } from '@tests/support/purges'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { inSql } from '@tests/support/trail'

let payload: Payload
let write: ReturnType<typeof newsroom>
let editor: SignedIn
let communicator: SignedIn
let organisation: number

beforeAll(async () => {
  payload = await openPayload()
  write = newsroom(payload)
  organisation = (
    await payload.create({
      collection: 'organisations',
      locale: 'nb',
      data: { name: 'Huset', slug: 'huset', sector: 'research', _status: 'published' },
    })
  ).id
  editor = await signIn(payload, { role: 'editor' })
  communicator = await signIn(payload, { role: 'communicator', organisation })
})
afterAll(() => payload.destroy())
beforeEach(async () => {
  await feature([])
  for (const collection of ['news', 'events', 'pages', 'topics'] as const)
    await payload.delete({ collection, where: { id: { exists: true } }, trash: true })
})

type Chosen = [NonNullable<Featured['entries']>[number]['document']['relationTo'], number]
type Time = { from?: string; to?: string }

const rowsOf = (entries: [...Chosen, Time?][]) =>
  entries.map(([relationTo, value, time]) => ({ document: { relationTo, value }, ...time }))

async function feature(entries: [...Chosen, Time?][]): Promise<Response> {
  const answer = await editor.rest('POST', '/api/globals/featured?locale=nb', {
    entries: rowsOf(entries),
  })
  return answer
}

const noon = '2031-05-10T12:00:00.000Z'
const home = (locale: Locale, at = noon) =>
  listHome(createGateway(payload, { clock: clockAt(at) }), locale)
const featuredAt = async (locale: Locale, at = noon): Promise<string[]> =>
  (await home(locale, at)).featured.map((entry) =>
    entry.type === 'topics' ? entry.row.name : entry.row.title,
  )

async function page(title: string): Promise<number> {
  const data = { title, lead: 'Om oss.', slug: `side-${Date.now()}`, kind: 'plain' as const }
  return (
    await payload.create({
      collection: 'pages',
      locale: 'nb',
      data: { ...data, _status: 'published' },
    })
  ).id
}

const withEnglish = async (original: number, title: string) =>
  write.article(title, { language: 'en', translation: { original } })

describe('the front page shows first what editors feature', () => {
  it('of every kind that has a page, in their order', async () => {
    const article = await write.article('En sak')
    const event = await write.event('Et møte', { start: '2031-06-01T10:00:00.000Z' })
    const about = await page('En side')
    const { id: topic } = await payload.create({
      collection: 'topics',
      locale: 'nb',
      data: {
        name: 'Forebygging',
        lead: 'Før det skjer.',
        slug: 'forebygging',
        kind: 'pillar',
        colour: 'prevention',
        _status: 'published',
      },
    })
    await feature([
      ['pages', about],
      ['events', event.id],
      ['news', article.id],
      ['topics', topic],
    ])
    expect(await featuredAt('nb')).toEqual(['En side', 'Et møte', 'En sak', 'Forebygging'])
    await feature([
      ['topics', topic],
      ['news', article.id],
    ])
    expect(await featuredAt('nb')).toEqual(['Forebygging', 'En sak'])
  })

  it('at most four at a time; the fifth comes up when one of them ends', async () => {
    const to = '2031-05-10T14:00:00.000Z'
    const entries: [...Chosen, Time?][] = []
    for (const title of ['1', '2', '3', '4', '5'])
      entries.push(['news', (await write.article(title)).id, title === '2' ? { to } : {}])
    await feature(entries)
    expect(await featuredAt('nb')).toEqual(['1', '2', '3', '4'])
    expect(await featuredAt('nb', to)).toEqual(['1', '3', '4', '5'])
  })

  it('from its first moment until, and not including, its last, which the page names', async () => {
    const { id } = await write.article('Bare i dag')
    const from = '2031-05-10T14:00:00.000Z'
    const to = '2031-05-10T16:00:00.000Z'
    await feature([['news', id, { from, to }]])
    const seen = async (at: string) => {
      const clock = clockAt(at)
      const { featured } = await listHome(createGateway(payload, { clock }), 'nb')
      return [featured.length, clock.noted.toSorted()[0]]
    }
    expect(await seen(noon)).toEqual([0, from])
    expect(await seen(from)).toEqual([1, to])
    expect(await seen('2031-05-10T15:59:59.999Z')).toEqual([1, to])
    expect(await seen(to)).toEqual([0, undefined])
  })

  it('in the reader’s own language, and leaves out what is not published in it', async () => {
    const both = await write.article('Norsk sak')
    await withEnglish(both.id, 'English article')
    const norwegianOnly = await write.article('Bare norsk')
    const event = await write.event('Møte', { start: '2031-06-01T10:00:00.000Z' })
    await feature([
      ['news', norwegianOnly.id],
      ['events', event.id],
      ['news', both.id],
    ])
    expect(await featuredAt('nb')).toEqual(['Bare norsk', 'Møte', 'Norsk sak'])
    expect(await featuredAt('en')).toEqual(['English article'])
  })

  it('in nynorsk when the article is written in it, and chosen by its English version', async () => {
    const original = await write.article('Nynorsk sak', { language: 'nn' })
    const english = await withEnglish(original.id, 'English article')
    await feature([['news', english.id]])
    expect(await featuredAt('nb')).toEqual(['Nynorsk sak'])
    expect(await featuredAt('en')).toEqual(['English article'])
  })

  it('and nothing of it a second time among the news and events', async () => {
    const [first, second] = [await write.article('Fremhevet'), await write.article('Vanlig')]
    const event = await write.event('Fremhevet møte', { start: '2031-06-01T10:00:00.000Z' })
    await write.event('Vanlig møte', { start: '2031-07-01T10:00:00.000Z' })
    await feature([
      ['news', first.id],
      ['events', event.id],
    ])
    const { articles, events } = await home('nb')
    expect(articles.map(({ id }) => id)).toEqual([second.id])
    expect(events.upcoming.map(({ title }) => title)).toEqual(['Vanlig møte'])
  })

  it('with as many articles below as without anything featured', async () => {
    const made = []
    for (const title of ['1', '2', '3', '4', '5', '6']) made.push(await write.article(title))
    await feature([['news', made[5]!.id]])
    expect((await home('nb')).articles).toHaveLength(4)
  })

  it('never a draft, and nothing that is unpublished or in the trash, until it is back', async () => {
    const { id } = await write.article('Sak')
    const draft = await write.article('Utkast', { _status: 'draft' })
    await feature([
      ['news', draft.id],
      ['news', id],
    ])
    const save = (data: object) =>
      payload.update({ collection: 'news', id, locale: 'nb', data, trash: true })
    expect(await featuredAt('nb')).toEqual(['Sak'])
    await save({ _status: 'draft' })
    expect(await featuredAt('nb')).toEqual([])
    await save({ _status: 'published' })
    expect(await featuredAt('nb')).toEqual(['Sak'])
    await save({ deletedAt: new Date().toISOString() })
    expect(await featuredAt('nb')).toEqual([])
  })
})

describe('page caches', () => {
  it('hear of each change, which concerns the front page alone', async () => {
    const { id } = await write.article('Sak')
    const purges = await listenForPurges()
    await feature([['news', id]])
    expect(await purges.heard()).toEqual([{ parts: ['featured'], withdrawn: [] }])
    await purges.stop()
  })
})

describe('editors and nobody else', () => {
  it('change it, and it stands in the trail', async () => {
    const { id } = await write.article('Sak')
    expect((await feature([['news', id]])).status).toBe(200)
    const rows = await inSql(
      payload,
      `select action, name from trail where collection = 'featured' order by id desc limit 1`,
    )
    expect(rows).toEqual([{ action: 'changed', name: editor.user.name }])
  })

  it.each(['GET', 'POST'] as const)('a communicator does not (%s)', async (method) => {
    const body = method === 'POST' ? { entries: [] } : undefined
    const answer = await communicator.rest(method, '/api/globals/featured?locale=nb', body)
    expect(answer.ok).toBe(false)
    const standing = await communicator.rest('POST', '/api/globals/featured/standing', {
      entries: [],
    })
    expect(standing.status).toBe(404)
  })

  it('are told what cannot be: an end before its beginning, and the same twice', async () => {
    const { id } = await write.article('Sak')
    const english = await withEnglish(id, 'Article')
    const said = async (answer: Response) => JSON.stringify(await answer.json())
    const backwards = await feature([['news', id, { from: noon, to: '2031-05-09T12:00:00.000Z' }]])
    expect(backwards.status).toBe(400)
    expect(await said(backwards)).toContain('entries.0.to')
    const twice = await feature([
      ['news', id],
      ['news', english.id],
    ])
    expect(twice.status).toBe(400)
    expect(await said(twice)).toContain('Dette står i listen fra før.')
  })

  it('are told beside each entry why it is not shown', async () => {
    const both = await write.article('Begge')
    await withEnglish(both.id, 'Both')
    const norwegian = await write.article('Bare norsk')
    const draft = await write.article('Utkast', { _status: 'draft' })
    const thrown = await write.article('Kastet', { deletedAt: '2026-01-01T10:00:00.000Z' })
    const [past, future] = ['2020-01-01T10:00:00.000Z', '2099-01-01T10:00:00.000Z']
    const answer = await editor.rest('POST', '/api/globals/featured/standing', {
      entries: [
        { collection: 'news', id: both.id, to: past },
        { collection: 'news', id: both.id, from: future },
        { collection: 'news', id: draft.id },
        { collection: 'news', id: thrown.id },
        { collection: 'news', id: 987_654 },
        ...[1, 2, 3].map(() => ({ collection: 'news', id: norwegian.id })),
        { collection: 'news', id: both.id },
        { collection: 'news', id: both.id },
      ],
    })
    const { entries } = (await answer.json()) as { entries: EntryStanding[] }
    expect(entries.map(({ title, in: { nb, en } }) => [title, nb, en])).toEqual([
      ['Begge', 'over', 'over'],
      ['Begge', 'later', 'later'],
      ['Utkast', 'missing', 'missing'],
      ['Kastet', 'trashed', 'trashed'],
      ['', 'deleted', 'deleted'],
      ...[1, 2, 3].map(() => ['Bare norsk', 'shown', 'missing']),
      ['Begge', 'shown', 'shown'],
      ['Begge', 'crowded', 'shown'],
    ])
  })

  it('cannot delete for good what is featured, and can once it is not', async () => {
    const { id } = await write.article('Sak')
    await feature([['news', id]])
    const refused = await editor.rest('DELETE', `/api/news/${id}`)
    expect(refused.status).toBe(409)
    expect(JSON.stringify(await refused.json())).toContain('fremhevet på forsiden.')
    await feature([])
    expect((await editor.rest('DELETE', `/api/news/${id}`)).status).toBe(200)
  })

  it('take back an earlier order from its versions', async () => {
    const [a, b] = [await write.article('A'), await write.article('B')]
    await feature([
      ['news', a.id],
      ['news', b.id],
    ])
    const { docs } = await payload.findGlobalVersions({ slug: 'featured', limit: 1, sort: '-id' })
    await feature([['news', b.id]])
    const answer = await editor.rest('POST', `/api/globals/featured/versions/${docs[0]?.id}`)
    expect(answer.status).toBe(200)
    expect(await featuredAt('nb')).toEqual(['A', 'B'])
  })
})
