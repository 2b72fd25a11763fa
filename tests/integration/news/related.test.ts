import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import { findArticle } from '@/features/news/queries/article'
import type { Locale } from '@/i18n/locales'
import type { News } from '@/payload-types'
import { clockAt } from '@tests/support/clock'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { listenForPurges } from '@tests/support/purges'
import { person, publisherNamed } from '@tests/support/register'

let payload: Payload
let write: ReturnType<typeof newsroom>
let event: number
let society: number
let registry: number
let kari: number
let pillar: number
let other: number

beforeAll(async () => {
  payload = await openPayload()
  write = newsroom(payload)
  event = (await write.event('Toppmøtet', { start: '2026-03-01T08:00:00Z' })).id
  society = await publisherNamed(payload, 'Kreftforeningen')
  registry = await publisherNamed(payload, 'Kreftregisteret')
  kari = await person(payload, 'Kari Omtalt')
  const { docs } = await payload.find({ collection: 'topics', limit: 2, depth: 0, locale: 'nb' })
  const [first, second] = docs.map(({ id }) => id)
  pillar = first ?? (await topicNamed('Forebygging'))
  other = second ?? (await topicNamed('Livskvalitet'))
})
afterAll(() => payload.destroy())
beforeEach(async () => {
  await payload.delete({ collection: 'news', where: { id: { exists: true } }, trash: true })
})

const topicNamed = async (name: string) => {
  const data = { name, lead: 'Kort.', slug: name.toLowerCase(), _status: 'published' } as const
  return (
    await payload.create({
      collection: 'topics',
      locale: 'nb',
      data: { ...data, kind: 'pillar', colour: 'prevention' },
    })
  ).id
}

const asked = async ({ slug }: News, locale: Locale = 'nb', moment?: string) => {
  const rendering = moment ? { clock: clockAt(moment) } : {}
  return (await findArticle(createGateway(payload, rendering), locale, slug ?? ''))?.more
}
const titles = async (article: News, locale: Locale = 'nb') =>
  (await asked(article, locale))?.map(({ title }) => title)

describe('the articles below an article', () => {
  it('are the three that share most with it, the newest of those that share as much', async () => {
    const article = await write.article('denne', {
      event,
      people: [kari],
      organisations: [society, registry],
      topics: [pillar],
    })
    const topics = [pillar]
    await write.article('tema, gammel', { topics, publishedAt: '2024-01-01T08:00:00Z' })
    await write.article('tema, ny', { topics, publishedAt: '2025-01-01T08:00:00Z' })
    await write.article('ingenting felles', { topics: [other] })
    await write.article('to organisasjoner', { topics, organisations: [society, registry] })
    await write.article('arrangementet', { event, publishedAt: '2023-01-01T08:00:00Z' })
    expect(await titles(article)).toEqual(['to organisasjoner', 'arrangementet', 'tema, ny'])
    await write.article('personen', { people: [kari] })
    expect(await titles(article)).toEqual(['to organisasjoner', 'arrangementet', 'personen'])
  })

  it('say what they share with it: what is named, or else the pillars', async () => {
    const shared = { event, people: [kari], organisations: [society], topics: [pillar] }
    const article = await write.article('denne', shared)
    await write.article('alt', { ...shared, organisations: [registry, society] })
    await write.article('tema', { topics: [other, pillar] })
    const names = ['Toppmøtet', 'Kari Omtalt', 'Kreftforeningen']
    expect(await asked(article)).toMatchObject([
      { about: names.map((name) => ({ name, lang: 'nb' })), topics: [{ id: pillar }] },
      { about: [], topics: [{ id: pillar }] },
    ])
  })

  it('are none of its own versions, no draft, and one of two versions in Norwegian', async () => {
    const organisations = [society]
    const article = await write.article('denne', { organisations })
    const translation = { original: article.id }
    await write.article('this one', { language: 'en', organisations, translation })
    await write.article('denne på nynorsk', { language: 'nn', organisations, translation })
    await write.article('utkast', { organisations, _status: 'draft' })
    const twice = await write.article('på bokmål', { organisations })
    const again = { language: 'nn', translation: { original: twice.id } } as const
    await write.article('på nynorsk', { organisations, ...again })
    expect(await titles(article)).toEqual(['på bokmål'])
  })

  it('are in the other language only where there are none in the reader’s', async () => {
    const topics = [pillar]
    const article = await write.article('denne', { topics })
    const english = await write.article('in English', { topics, language: 'en' })
    expect(await asked(article)).toMatchObject([
      { title: 'in English', lang: 'en', foreign: true, href: `/en/news/${english.slug}` },
    ])
    await write.article('norsk', { topics })
    expect(await titles(article)).toEqual(['norsk'])
    expect(await titles(english, 'en')).toEqual(['norsk', 'denne'])
  })

  it('tell nothing of what the article does not show itself', async () => {
    const hidden = await payload.create({
      collection: 'organisations',
      locale: 'nb',
      data: {
        name: 'Ikke publisert',
        slug: 'ikke-publisert',
        sector: 'research',
        _status: 'draft',
      },
    })
    const organisations = [hidden.id]
    const article = await write.article('denne', { organisations })
    await write.article('den andre', { organisations })
    expect(await titles(article)).toEqual([])
  })

  it('come at the moment they are published of themselves', async () => {
    const topics = [pillar]
    const article = await write.article('denne', { topics })
    await write.article('i morgen', { topics, publishedAt: '2026-06-02T08:00:00Z' })
    expect(await asked(article, 'nb', '2026-06-01T08:00:00Z')).toEqual([])
    expect(await asked(article, 'nb', '2026-06-02T08:00:00Z')).toMatchObject([
      { title: 'i morgen' },
    ])
  })
})

it('a page that names another article, or would, is made of what a save of that one changes', async () => {
  const shared = [
    { event },
    { people: [kari] },
    { organisations: [society] },
    { topics: [pillar] },
  ] satisfies Partial<News>[]
  for (const about of shared) {
    const article = await write.article('denne', about)
    const parts = new Set<string>()
    const note = (...read: string[]) => read.forEach((each) => parts.add(each))
    await findArticle(createGateway(payload, { note }), 'nb', article.slug ?? '')
    const purges = await listenForPurges()
    const isNamed = async () =>
      (await purges.heard())
        .flatMap(({ parts: changed }) => changed)
        .some((each) => parts.has(each))
    const { id } = await write.article('ny', about)
    expect(await isNamed()).toBe(true)
    await payload.update({ collection: 'news', id, locale: 'nb', data: { title: 'omdøpt' } })
    expect(await isNamed()).toBe(true)
    await payload.update({ collection: 'news', id, locale: 'nb', data: { _status: 'draft' } })
    expect(await isNamed()).toBe(true)
    await write.article('noe annet', { topics: [other] })
    expect(await isNamed()).toBe(false)
    await purges.stop()
  }
})
