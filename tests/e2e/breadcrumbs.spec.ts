import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { href, matchPath, type PageName } from '@/i18n/paths'
import { pathsOfSitemap } from './support/sitemap'

/** Pages that others lie above, with the pages on the way to them. */
const above: Partial<Record<PageName, readonly PageName[]>> = {
  composition: ['home', 'about'],
  compositionOn: ['home', 'about', 'composition'],
  coordinationGroup: ['home', 'about'],
  group: ['home', 'about'],
  groupOn: ['home', 'about', 'group'],
  missionMap: ['home', 'mission'],
  pillar: ['home', 'mission'],
  partner: ['home', 'partners'],
  newsPage: ['home', 'news'],
  newsByTopic: ['home', 'news'],
  newsByPartner: ['home', 'news'],
  newsByYear: ['home', 'news'],
  newsByYearPage: ['home', 'news', 'newsByYear'],
  article: ['home', 'news'],
  subscribe: ['home', 'news'],
  eventsByYear: ['home', 'events'],
  event: ['home', 'events'],
  calendar: ['home', 'events'],
  callsByTopic: ['home', 'calls'],
  callsByYear: ['home', 'calls'],
  call: ['home', 'calls'],
  cardsByTopic: ['home', 'cards'],
  cardsOfKind: ['home', 'cards'],
  card: ['home', 'cards'],
  networksByTopic: ['home', 'networks'],
  networksOfKind: ['home', 'networks'],
  messagesByYear: ['home', 'messages'],
  messagesOn: ['home', 'messages'],
}

type Step = { name: string; path: string }

/** The way that is seen, and the one that machines read; neither where there is none. */
async function waysOf(page: Page): Promise<{ seen: Step[]; said: Step[] }> {
  return page.evaluate(() => {
    const list = document.querySelector(
      'nav[aria-label="Brødsmulesti"], nav[aria-label="Breadcrumbs"]',
    )
    const seen = [...(list?.querySelectorAll('ol > li > *') ?? [])].map((step) => ({
      name: step.textContent ?? '',
      path: step instanceof HTMLAnchorElement ? step.pathname : location.pathname,
    }))
    const data = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}'
    const things: { '@type': string; itemListElement: { name: string; item: string }[] }[] =
      JSON.parse(data)['@graph'] ?? []
    const said = things
      .filter((thing) => thing['@type'] === 'BreadcrumbList')
      .flatMap((thing) => thing.itemListElement)
      .map(({ name, item }) => ({ name, path: new URL(item).pathname }))
    return { seen, said }
  })
}

/** One page of each kind in each language: of the sitemap, of those its lists lead to, and of days. */
async function pathsToWalk(request: APIRequestContext): Promise<string[]> {
  const lists = (['nb', 'en'] as const).flatMap((locale) =>
    (['news', 'events', 'calls', 'cards', 'networks', 'messages'] as const).map((page) =>
      href(locale, page),
    ),
  )
  const texts = await Promise.all(lists.map(async (list) => (await request.get(list)).text()))
  const linked = texts.flatMap((text) =>
    [...text.matchAll(/<a [^>]*href="(\/[^"?#]*)"/g)].map(([, path = '']) => path),
  )
  const kinds = new Map<string, string>()
  for (const path of [...linked, ...(await pathsOfSitemap(request))]) {
    const match = matchPath(path)
    // Feeds and calendars stand where pages stand, and are none.
    if (match && !path.includes('.')) kinds.set(`${match.locale} ${match.page}`, path)
  }
  const date = '2025-01-01'
  const days = (['nb', 'en'] as const).flatMap((locale) => [
    href(locale, 'compositionOn', { date }),
    href(locale, 'messagesOn', { date }),
    href(locale, 'search'),
  ])
  return [...kinds.values(), ...days]
}

test('on every kind of page, the way that people see is the one that machines read', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000)
  const walked = new Set<PageName>()
  for (const path of await pathsToWalk(request)) {
    const kind = matchPath(path)?.page ?? 'home'
    const response = await page.goto(path)
    expect.soft(response?.status(), path).toBe(200)
    const { seen, said } = await waysOf(page)
    expect.soft(seen, path).toEqual(said)
    const pages = seen.slice(0, -1).map((step) => matchPath(step.path)?.page)
    expect.soft(pages, path).toEqual(above[kind] ?? [])
    expect.soft(seen.at(-1)?.path ?? path, path).toBe(path)
    walked.add(kind)
  }
  expect([...walked]).toEqual(
    expect.arrayContaining([
      'home',
      'composition',
      'compositionOn',
      'coordinationGroup',
      'pillar',
      'partner',
      'newsByTopic',
      'newsByYear',
      'article',
      'eventsByYear',
      'event',
      'messagesOn',
    ]),
  )
})

test('the way leads up by keyboard, names itself, and is not printed', async ({ page }) => {
  await page.goto(href('nb', 'compositionOn', { date: '2025-01-01' }))
  const way = page.getByRole('navigation', { name: 'Brødsmulesti' })
  await expect(way.getByRole('listitem')).toHaveCount(4)
  await expect(way.locator('[aria-current="page"]')).toContainText('2025')
  await page.emulateMedia({ media: 'print' })
  await expect(way).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await way.getByRole('link', { name: 'Hubens sammensetning' }).press('Enter')
  await expect(page).toHaveURL(/\/om\/sammensetning$/)
})
