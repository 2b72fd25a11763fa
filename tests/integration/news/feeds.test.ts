import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { followed } from '@/features/feeds/queries'
import { createGateway } from '@/data/gateway'
import type { NewsList } from '@/i18n/feeds'
import type { Locale } from '@/i18n/locales'
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

const titles = async (locale: Locale, asked: NewsList) =>
  (await followed(createGateway(payload), locale, asked))?.entries.map(({ title }) => title)

it('those who follow the news get what is published in their language, the newest first', async () => {
  await write.article('Gammel', { publishedAt: '2024-05-01T08:00:00Z' })
  await write.article('Ny', { publishedAt: '2026-05-01T08:00:00Z' })
  await write.article('English', { language: 'en' })
  await write.article('Utkast', { _status: 'draft' })
  await write.article('Kommer', { publishedAt: '2099-05-01T08:00:00Z' })
  expect(await titles('nb', { list: 'news' })).toEqual(['Ny', 'Gammel'])
  expect(await titles('en', { list: 'news' })).toEqual(['English'])
})

it('those who follow a pillar or a partner get what is about it, and nothing where there is none', async () => {
  const organisation = await publisherNamed(payload, 'Fulgt partner')
  const { id } = await payload.create({
    collection: 'topics',
    locale: 'nb',
    data: {
      name: 'Fulgt område',
      slug: 'fulgt-omrade',
      lead: 'Om det.',
      kind: 'pillar',
      colour: 'prevention',
      _status: 'published',
    },
  })
  await write.article('Om området', { topics: [id] })
  await write.article('Fra partneren', { publisher: organisation })
  const topic = { list: 'newsByTopic', slug: 'fulgt-omrade' } as const
  expect(await titles('nb', topic)).toEqual(['Om området'])
  expect(await titles('en', topic)).toBeUndefined()
  const { slug } = await payload.findByID({
    collection: 'organisations',
    id: organisation,
    locale: 'nb',
  })
  expect(await titles('nb', { list: 'newsByPartner', slug })).toEqual(['Fra partneren'])
  expect(await titles('nb', { list: 'newsByPartner', slug: 'ingen' })).toBeUndefined()
})

it('says when the content changed, and of an article without a date when it came', async () => {
  await write.article('Oppdatert', {
    publishedAt: '2026-05-02T08:00:00Z',
    significantlyUpdatedAt: '2026-06-02T08:00:00Z',
  })
  await write.article('Udatert', { publishedAt: null, source: { dateUnknown: true } })
  const { entries = [] } = (await followed(createGateway(payload), 'nb', { list: 'news' })) ?? {}
  const [updated, undated] = ['Oppdatert', 'Udatert'].map((title) =>
    entries.find((entry) => entry.title === title),
  )
  expect(updated?.changed?.toISOString()).toBe('2026-06-02T08:00:00.000Z')
  expect(undated?.publishedAt).toBeUndefined()
  expect(undated?.came.getTime()).toBeGreaterThan(Date.parse('2026-11-01'))
})
