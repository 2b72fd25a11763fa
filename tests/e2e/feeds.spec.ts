import { expect, test, type APIRequestContext } from '@playwright/test'
import Parser from 'rss-parser'
import { editorOver } from './support/rest'

type Entry = { id: string; title: string; link: string; when?: string }

/** A list of news as somebody's reader gets it: RSS and Atom by another maker's parser, JSON as it is. */
async function read(request: APIRequestContext, path: string): Promise<Entry[]> {
  const answer = await request.get(path)
  expect(answer.status(), path).toBe(200)
  if (path.endsWith('.json')) {
    const { items, version } = await answer.json()
    expect(version).toContain('https://jsonfeed.org/version/1')
    return items.map(({ id, title, url, date_published: when }: Record<string, string>) => ({
      id,
      title,
      link: url,
      when,
    }))
  }
  const { items } = await new Parser().parseString(await answer.text())
  return items.map(({ guid, id, isoDate: when, link = '', title = '' }) => ({
    id: String(guid ?? id),
    title,
    link,
    when,
  }))
}

const forms = ['xml', 'atom', 'json'] as const

test('those who follow the news get an article once, know it again under another address, and lose it when it is withdrawn', async ({
  baseURL: origin = '',
  request,
}) => {
  const office = await editorOver(request, origin)
  const text = { lead: 'Les & spre «nytt».', language: 'nb', kind: 'news' }
  const draft = await office.create('news', { ...text, title: 'Aldri fulgt', _status: 'draft' })
  const article = await office.create('news', { ...text, title: 'Følges & finnes' })
  const ids = new Set<string>()
  for (const form of forms) {
    const found = await read(request, `/aktuelt/feed.${form}`)
    expect(found[0]).toMatchObject({
      title: 'Følges & finnes',
      link: `${origin}/aktuelt/folges-finnes`,
    })
    expect(found.map(({ title }) => title)).not.toContain('Aldri fulgt')
    ids.add(String(found[0]?.id))
  }
  expect([...ids]).toEqual([expect.stringMatching(/^urn:uuid:/)])

  await office.save(article, { slug: 'en-annen-adresse' })
  const moved = await read(request, '/aktuelt/feed.xml')
  expect(moved[0]).toMatchObject({ id: [...ids][0], link: `${origin}/aktuelt/en-annen-adresse` })
  expect(moved.filter(({ id }) => ids.has(id))).toHaveLength(1)

  await office.save(article, { _status: 'draft' })
  for (const form of forms)
    expect((await read(request, `/aktuelt/feed.${form}`)).map(({ id }) => id)).not.toContain(
      [...ids][0],
    )
  expect(draft).toMatch(/^news\//)
  await office.tidy()
})

test('a feed follows its pillar or partner to another address, and goes with it', async ({
  baseURL: origin = '',
  request,
}) => {
  const office = await editorOver(request, origin)
  const pillar = await office.create('topics', {
    name: 'Et fulgt område',
    slug: 'et-fulgt-omrade',
    lead: 'Hva det gjelder.',
    kind: 'pillar',
    colour: 'prevention',
  })
  const feed = (slug: string) => `/aktuelt/tema/${slug}/feed.atom`
  await read(request, feed('et-fulgt-omrade'))
  await office.save(pillar, { slug: 'et-fulgt-sted' })
  const led = await request.get(feed('et-fulgt-omrade'), { maxRedirects: 0 })
  expect(led.status()).toBe(308)
  expect(led.headers()['location']).toBe(feed('et-fulgt-sted'))
  await read(request, feed('et-fulgt-sted'))

  const [type, id] = pillar.split('/')
  await office.save(pillar, { _status: 'draft' })
  for (const slug of ['et-fulgt-omrade', 'et-fulgt-sted'])
    expect((await request.get(feed(slug))).status()).toBe(404)
  await office.save(pillar, { _status: 'published' })
  const permanent = await request.get(`/id/${type}/${id}`, { maxRedirects: 0 })
  expect(permanent.headers()['location']).toBe('/samfunnsoppdraget/et-fulgt-sted')
  await office.tidy()
  for (const path of [feed('et-fulgt-sted'), `/id/${type}/${id}`])
    expect((await request.get(path)).status()).toBe(404)
})

test('a feed says what it is, and is not sent again to those who have it', async ({ request }) => {
  const types = { xml: 'rss+xml', atom: 'atom+xml', json: 'feed+json' }
  for (const form of forms) {
    const first = await request.get(`/en/news/feed.${form}`)
    expect(first.headers()['content-type']).toBe(`application/${types[form]}; charset=utf-8`)
    const etag = String(first.headers()['etag'])
    const again = await request.get(`/en/news/feed.${form}`, { headers: { 'If-None-Match': etag } })
    expect(again.status()).toBe(304)
  }
  for (const path of ['/aktuelt/tema/finnes-ikke/feed.xml', '/aktuelt/fra/ingen/feed.json'])
    expect((await request.get(path)).status()).toBe(404)
  for (const path of ['/aktuelt/feed.exe', '/feeds/nb/news/-/xml', '/aktuelt/2025/feed.xml'])
    expect((await request.get(path)).status()).toBe(404)
})

test('a list of news leads to its feeds, for people and for their programs', async ({ page }) => {
  for (const path of [
    '/aktuelt',
    '/en/news',
    '/aktuelt/tema/forebygging',
    '/en/news/from/oslo-cancer-cluster',
  ]) {
    await page.goto(path)
    const shown = await page.getByRole('link', { name: /RSS/ }).getAttribute('href')
    expect(shown).toBe(`${path}/feed.xml`)
    const named = page.locator('link[rel=alternate][type="application/rss+xml"]')
    await expect(named).toHaveAttribute('href', new RegExp(`${path}/feed.xml$`))
    expect((await read(page.request, String(shown))).every(({ when }) => when)).toBe(true)
  }
})
