import { expect, test } from '@playwright/test'
import { documentPath, isPaged } from '@/i18n/document-path'
import { locales, otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { Slug } from '@tests/integration/access/samples'
import { before, press, requests } from '@tests/integration/publishing/matrix/attempts'
import {
  documentOf,
  granted,
  inOneLanguage,
  textOf,
  type Maker,
} from '@tests/integration/publishing/matrix/documents'
import { cellsOf, mayPress, type Cell } from '@tests/integration/publishing/matrix/outcomes'
import { panel } from '@tests/support/panel-requests'
import { signedInOver } from './support/rest'

/** The text a visitor finds ("nb 2"), or nothing. */
type Seen = { page: string[]; list?: string[]; sitemap?: boolean }

const types = [
  ['news', 'nb'],
  ['events', 'nb'],
  ['pages', 'en'],
  ['groups', 'nb'],
  ['organisations', 'nb'],
  ['people', 'en'],
  ['messages', 'nb'],
  ['media', 'en'],
] as const satisfies [Slug, Locale][]

for (const [type, locale] of types)
  test(`what the buttons do to ${type} is what readers find over HTTP, and nothing else`, async ({
    baseURL,
  }) => {
    const site = await newSite(String(baseURL))
    const cells = cellsOf(type).cells.filter(({ action }) =>
      mayPress(type, action).includes('admin'),
    )
    const found: Record<string, Record<string, Seen>> = {}
    for (const cell of cells) found[cell.action] = await site.tryOut(type, locale, cell)
    expect(found).toEqual(
      Object.fromEntries(cells.map((cell) => [cell.action, expectedOf(type, locale, cell)])),
    )
  })

const toCome = { start: '2031-06-01T09:00:00Z' }
const planned = ({ action }: Cell): boolean => action.startsWith('plan')

/** Each language that the document can be read in, with what stands there. */
function expectedOf(type: Slug, locale: Locale, { outcome }: Cell): Record<string, Seen> {
  const [here = 0, there = 0] = outcome.split('|').map((side) => Number(side.trim().split(' ')[0]))
  const numbers = { [locale]: here, [otherLocale(locale)]: there }
  const text = (each: Locale): string[] => (numbers[each] ? [`${each} ${numbers[each]}`] : [])
  return inLanguages(type, locale, (each) => {
    // What is in one language only is shown to visitors of the other, marked: people, and events in lists.
    const either = text(each).length > 0 ? text(each) : text(otherLocale(each))
    if (type === 'people') return { page: either }
    return {
      page: text(each),
      ...(withList(type) && { list: type === 'events' ? either : text(each) }),
      ...(isPaged(type) && { sitemap: numbers[each] !== 0 }),
    }
  })
}

/** Where lists show the text itself; partners stand in theirs by name, and pages in none. */
const withList = (type: Slug): boolean => type === 'news' || type === 'events'

function inLanguages<T>(type: Slug, locale: Locale, look: (each: Locale) => T): Record<string, T> {
  const read = inOneLanguage(type) ? [locale] : locales
  return Object.fromEntries(read.map((each) => [each, look(each)]))
}

/** The site at an address, with an administrator at work on it and visitors who have no cookie. */
async function newSite(origin: string) {
  const rest = await signedInOver(origin, 'admin')
  const made = async (path: string, data: object): Promise<number> => {
    const { doc } = await granted<{ doc: { id: number } }>(rest, 'POST', `/api/${path}`, {
      ...data,
      _status: 'published',
    })
    return doc.id
  }
  const stamp = Date.now()
  const maker: Maker = {
    rest,
    own: await made('organisations', {
      name: `Egen ${stamp}`,
      slug: `egen-${stamp}`,
      sector: 'research',
    }),
    other: 0,
    person: 0,
    file: 0,
  }

  /** What has no page of its own is shown by an event, in both languages. */
  async function hostOf(type: Slug, id: number): Promise<Record<Locale, string> | undefined> {
    if (type !== 'people' && type !== 'media') return undefined
    const shown = (title: string) =>
      type === 'media' ? { picture: id } : { programme: [{ title, people: [{ person: id }] }] }
    const slugs = { nb: `vert-${type}-${id}`, en: `host-${type}-${id}` }
    const host = await made('events?locale=nb', {
      title: 'Vert',
      lead: 'Ingress',
      slug: slugs.nb,
      start: '2031-05-01T09:00:00Z',
      type: 'seminar',
      ...shown('Post'),
    })
    await granted(rest, 'PATCH', `/api/events/${host}?locale=en`, {
      title: 'Host',
      lead: 'Lead',
      slug: slugs.en,
      ...(type === 'people' && shown('Item')),
      _status: 'published',
    })
    return {
      nb: href('nb', 'event', { slug: slugs.nb }),
      en: href('en', 'event', { slug: slugs.en }),
    }
  }

  const read = async (path: string): Promise<string> => (await fetch(origin + path)).text()

  async function tryOut(type: Slug, locale: Locale, { action, outcome }: Cell) {
    const id = await documentOf(maker, type, locale, type === 'events' ? toCome : {})
    const hosted = await hostOf(type, id)
    const own = async (each: Locale) =>
      granted<object>(rest, 'GET', `/api/${type}/${id}?draft=true&depth=0&locale=${each}`)
    const docs = { nb: await own('nb'), en: await own('en') }
    const pathIn = (each: Locale): string => {
      const { slug = '', kind = '' } = docs[each] as { slug?: string; kind?: string }
      return (
        hosted?.[each] ??
        (isPaged(type) ? documentPath(each, type, { slug, kind }) : href(each, 'home'))
      )
    }
    const words = String(Reflect.get(docs[locale], textOf[type])).slice('nb 2 '.length)
    const textsIn = (html: string): string[] => [
      ...new Set(
        [...html.matchAll(new RegExp(`(nb|en) (\\d) ${words}(?!\\d)`, 'g'))].map(
          ([, language, at]) => `${language} ${at}`,
        ),
      ),
    ]
    const look = async (each: Locale): Promise<Seen> => ({
      page: textsIn(await read(pathIn(each))),
      ...(withList(type) && {
        list: textsIn(await read(href(each, type === 'news' ? 'news' : 'events'))),
      }),
      ...(isPaged(type) && {
        sitemap: (await read(`/sitemap/${type}-${Math.floor(id / 100)}.xml`)).includes(
          `${origin}${pathIn(each)}<`,
        ),
      }),
    })
    const lookAround = async () =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(inLanguages(type, locale, look)).map(
            async ([each, seen]) => [each, await seen] as const,
          ),
        ),
      )
    // Visitors were there before, so that what is stored for them is not new.
    await lookAround()
    const at = new Date(Date.now() + 4_000).toISOString()
    const attempt = { rest, type, id, locale, at }
    await before[action]?.(attempt)
    const answer = await press(rest, await requests[action]!(attempt))
    expect(answer.ok, `${action}: ${await answer.text()}`).toBe(true)
    const cell = { action, outcome }
    if (planned(cell))
      await expect.poll(lookAround, { timeout: 60_000 }).toEqual(expectedOf(type, locale, cell))
    const seen = await lookAround()
    // Other tests find the site as it was; what has been shown as a message stays, unseen.
    await press(rest, panel.unpublishAll(type, id, locale))
    if (type !== 'messages') await press(rest, panel.trash(type, id))
    return seen
  }
  return { tryOut }
}
