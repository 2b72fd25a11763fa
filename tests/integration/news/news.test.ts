import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findArticle } from '@/features/news/queries/article'
import { newsOfYear, newsPage } from '@/features/news/queries/lists'
import { latestArticles, listArticles } from '@/features/news/queries/rows'
import { fromOrganisation } from '@/features/news/queries/shown'
import { newsYears } from '@/features/news/queries/years'
import type { Locale } from '@/i18n/locales'
import { createGateway, type Gateway } from '@/data/gateway'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'

let payload: Payload
let site: Gateway
let write: ReturnType<typeof newsroom>

beforeAll(async () => {
  payload = await openPayload()
  site = createGateway(payload)
  write = newsroom(payload)
})
afterAll(() => payload.destroy())
beforeEach(async () => {
  await payload.delete({ collection: 'news', where: { id: { exists: true } }, trash: true })
})

const titles = async (locale: Locale, page = 1) =>
  (await newsPage(site, locale, page))?.rows.map(({ title }) => title)

describe('the list of news', () => {
  it('begins with the newest and ends with those whose date nobody knows', async () => {
    await write.article('ukjent', { publishedAt: null, source: { dateUnknown: true } })
    await write.article('gammel', { publishedAt: '2024-05-01T08:00:00Z' })
    await write.article('ny', { publishedAt: '2026-05-01T08:00:00Z' })
    expect(await titles('nb')).toEqual(['ny', 'gammel', 'ukjent'])
  })

  it('shows an article in the reader’s language when there is one, and once', async () => {
    const original = await write.article('original', { language: 'en' })
    await write.article('oversatt', { translation: { original: original.id } })
    expect(await titles('nb')).toEqual(['oversatt'])
    expect(await titles('en')).toEqual(['original'])
  })

  it('names what exists in the other language only after its own, and leads to it', async () => {
    const original = await write.article('original', { language: 'en' })
    const data = { translation: { original: original.id }, _status: 'draft' as const }
    await write.article('uferdig', data)
    await write.article('norsk')
    const list = await newsPage(site, 'nb', 1)
    expect(list?.rows).toMatchObject([{ title: 'norsk' }])
    expect(list?.total).toBe(1)
    expect(list?.elsewhere).toMatchObject([
      { title: 'original', lang: 'en', foreign: true, href: `/en/news/${original.slug}` },
    ])
    expect((await newsPage(site, 'en', 1))?.rows).toMatchObject([{ title: 'original' }])
  })

  it('names a translation whose original is no longer public after its own', async () => {
    const original = await write.article('original')
    await write.article('translated', { language: 'en', translation: { original: original.id } })
    await payload.update({ collection: 'news', id: original.id, data: { _status: 'draft' } })
    expect(await titles('nb')).toEqual([])
    expect((await newsPage(site, 'nb', 1))?.elsewhere).toMatchObject([{ title: 'translated' }])
  })

  it('names the newest twelve of the other language, on its first page only', async () => {
    for (let at = 0; at < 13; at += 1) {
      await write.article(`english ${at}`, {
        language: 'en',
        publishedAt: `2026-02-${10 + at}T08:00:00Z`,
      })
      await write.article(`norsk ${at}`)
    }
    const first = await newsPage(site, 'nb', 1)
    expect(first?.elsewhere.map(({ title }) => title)).toEqual(
      Array.from({ length: 12 }, (_, at) => `english ${12 - at}`),
    )
    expect((await newsPage(site, 'nb', 2))?.elsewhere).toEqual([])
  })

  it('counts nynorsk as Norwegian', async () => {
    await write.article('noko nytt', { language: 'nn' })
    const list = await newsPage(site, 'nb', 1)
    expect(list?.rows).toMatchObject([{ lang: 'nn', foreign: false }])
  })

  it('never shows drafts or what lies in the trash', async () => {
    await write.article('utkast', { _status: 'draft' })
    const { id } = await write.article('kastet')
    await payload.update({ collection: 'news', id, data: { deletedAt: new Date().toISOString() } })
    expect(await titles('nb')).toEqual([])
  })

  it('has twelve articles a page, with those without a date across the last pages', async () => {
    for (let at = 0; at < 11; at += 1)
      await write.article(`datert ${at}`, { publishedAt: `2026-02-${10 + at}T08:00:00Z` })
    for (let at = 0; at < 3; at += 1)
      await write.article(`udatert ${at}`, { publishedAt: null, source: { dateUnknown: true } })
    expect((await titles('nb'))?.slice(-2)).toEqual(['datert 0', 'udatert 2'])
    expect(await titles('nb', 2)).toEqual(['udatert 1', 'udatert 0'])
    expect(await titles('nb', 3)).toBeUndefined()
  })

  it('has one page when there is nothing', async () => {
    expect(await newsPage(site, 'nb', 1)).toMatchObject({ rows: [], total: 0, pages: 1 })
  })
})

describe('the newest articles', () => {
  it('are in the reader’s language, and others fill the places that are left', async () => {
    await write.article('english', { language: 'en', publishedAt: '2026-06-01T08:00:00Z' })
    await write.article('gammel', { publishedAt: '2024-01-01T08:00:00Z' })
    await write.article('ny', { publishedAt: '2026-05-01T08:00:00Z' })
    const latest = async (count: number) =>
      (await latestArticles(site, { locale: 'nb', count })).rows.map(({ title }) => title)
    expect(await latest(2)).toEqual(['ny', 'gammel'])
    expect(await latest(3)).toEqual(['ny', 'gammel', 'english'])
  })
})

describe('the years', () => {
  it('are those of Oslo in which something was published', async () => {
    await write.article('nyttårsaften i London', { publishedAt: '2024-12-31T23:30:00Z' })
    await write.article('seinere', { publishedAt: '2026-03-01T08:00:00Z' })
    expect(await newsYears(site, 'nb')).toEqual([2026, 2025])
    expect((await newsOfYear(site, 'nb', 2025, 1))?.total).toBe(1)
    expect(await newsOfYear(site, 'nb', 2024, 1)).toBeNull()
  })
})

describe('the news of an organisation', () => {
  it('are those it publishes and those it is named in', async () => {
    const { id } = await payload.create({
      collection: 'organisations',
      locale: 'nb',
      data: { name: 'KS', slug: 'ks', sector: 'municipality', _status: 'published' },
    })
    await write.article('fra KS', { publisher: id })
    await write.article('om KS', { organisations: [id] })
    await write.article('om noe annet')
    const { rows } = await listArticles(site, { locale: 'nb', about: fromOrganisation(id) })
    expect(rows.map(({ title }) => title)).toEqual(['om KS', 'fra KS'])
  })
})

describe('an article', () => {
  it('knows its published version in the other language', async () => {
    const original = await write.article('original', { language: 'en' })
    const translated = await write.article('oversatt', { translation: { original: original.id } })
    const english = await findArticle(site, 'en', original.slug)
    const norwegian = await findArticle(site, 'nb', translated.slug)
    expect(english?.other).toEqual({ lang: 'nb', path: `/aktuelt/${translated.slug}` })
    expect(norwegian?.other).toEqual({ lang: 'en', path: `/en/news/${original.slug}` })
  })

  it('says of no other language when the version there is a draft', async () => {
    const original = await write.article('original', { language: 'en' })
    await write.article('utkast', { translation: { original: original.id }, _status: 'draft' })
    expect(await findArticle(site, 'en', original.slug)).toMatchObject({ other: undefined })
  })

  it('is not found in the other language, nor as a draft', async () => {
    const { slug } = await write.article('norsk')
    const draft = await write.article('utkast', { _status: 'draft' })
    expect(await findArticle(site, 'en', slug)).toBeNull()
    expect(await findArticle(site, 'nb', draft.slug)).toBeNull()
  })

  it('names its authors as they were', async () => {
    const person = await payload.create({
      collection: 'people',
      locale: 'nb',
      data: { name: 'Kari Nordmann', title: 'pensjonist', _status: 'published' },
    })
    const byline = { people: [{ person: person.id, title: 'rådgiver i KS' }] }
    const { slug } = await write.article('med byline', { byline })
    const article = await findArticle(site, 'nb', slug)
    expect(article?.byline.people).toEqual([
      { name: 'Kari Nordmann', title: 'rådgiver i KS', lang: 'nb' },
    ])
  })
})
