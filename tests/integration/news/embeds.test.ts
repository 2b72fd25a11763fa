import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import { embedded } from '@/features/embeds/queries'
import type { EmbedAsked } from '@/i18n/embeds'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'

let payload: Payload
let write: ReturnType<typeof newsroom>
beforeAll(async () => {
  payload = await openPayload()
  write = newsroom(payload)
})
afterAll(() => payload.destroy())
beforeEach(async () => {
  for (const collection of ['news', 'events'] as const)
    await payload.delete({ collection, where: { id: { exists: true } }, trash: true })
})
const titles = async (asked: EmbedAsked) =>
  (await embedded(createGateway(payload), asked))?.entries.map(({ title }) => title)

it('the five newest articles in the language are shown, and no draft', async () => {
  for (let day = 1; day <= 7; day += 1)
    await write.article(`nr ${day}`, { publishedAt: `2026-01-0${day}T08:00:00Z` })
  await write.article('utkast', { publishedAt: '2026-02-01T08:00:00Z', _status: 'draft' })
  await write.article('English', { language: 'en' })
  expect(await titles({ locale: 'nb', kind: 'news', by: 'all' })).toEqual(
    [7, 6, 5, 4, 3].map((day) => `nr ${day}`),
  )
  expect(await titles({ locale: 'en', kind: 'news', by: 'all' })).toEqual(['English'])
})

it('events to come are shown, the next one first, and none that is over or called off', async () => {
  await write.event('senere', { start: '2099-02-01T10:00:00Z' })
  await write.event('snart', { start: '2099-01-01T10:00:00Z' })
  await write.event('avlyst', { start: '2099-01-02T10:00:00Z', state: 'cancelled' })
  await write.event('over', { start: '2024-01-02T10:00:00Z' })
  expect(await titles({ locale: 'nb', kind: 'events', by: 'all' })).toEqual(['snart', 'senere'])
})

it('a list may be of one partner or pillar; of one that there is not, there is none', async () => {
  const partner = await publisherNamed(payload, 'Partneren')
  const { slug } = await payload.findByID({
    collection: 'organisations',
    id: partner,
    locale: 'nb',
  })
  const topic = await payload.create({
    collection: 'topics',
    locale: 'nb',
    data: {
      name: 'Området',
      slug: 'omradet',
      lead: 'Om det.',
      kind: 'pillar',
      colour: 'prevention',
      _status: 'published',
    },
  })
  await write.article('fra partneren', { publisher: partner })
  await write.article('om området', { topics: [topic.id] })
  await write.event('møte', { start: '2099-01-01T10:00:00Z', topics: [topic.id] })
  const of = (kind: 'news' | 'events', by: 'partner' | 'topic', name: string) =>
    titles({ locale: 'nb', kind, by, slug: name })
  expect(await of('news', 'partner', slug)).toEqual(['fra partneren'])
  expect(await of('news', 'topic', 'omradet')).toEqual(['om området'])
  expect(await of('events', 'topic', 'omradet')).toEqual(['møte'])
  expect(await of('events', 'partner', slug)).toEqual([])
  for (const by of ['partner', 'topic'] as const)
    for (const kind of ['news', 'events'] as const)
      expect(await of(kind, by, 'finnes-ikke')).toBe(undefined)
})
