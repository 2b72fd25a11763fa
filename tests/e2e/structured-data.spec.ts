import { expect, test } from '@playwright/test'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { findingsIn, type Node } from '@tests/support/vocabulary'
import { editorOver } from './support/rest'
import { pathsOfSitemap } from './support/sitemap'

type Read = { things: Node[]; text: string; dates: string[]; hrefs: string[]; h1: string }

/** A page as people see it, and what it says to machines. */
function read(html: string): Read {
  const page: Read = { things: [], text: '', dates: [], hrefs: [], h1: '' }
  walk(parse(html), page)
  return { ...page, text: tidy(page.text), h1: tidy(page.h1) }
}

const tidy = (text: string): string => text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim()

function walk(node: DefaultTreeAdapterTypes.Node, page: Read, inH1 = false): void {
  if ('attrs' in node)
    for (const { name, value } of node.attrs) {
      if (name === 'datetime') page.dates.push(value)
      if (name === 'href') page.hrefs.push(value)
    }
  if ('value' in node) {
    page.text += node.value
    if (inH1) page.h1 += node.value
  }
  if (!('childNodes' in node)) return
  if (node.nodeName === 'script') {
    const [text] = node.childNodes
    if (text && 'value' in text && 'attrs' in node)
      if (node.attrs.some(({ value }) => value === 'application/ld+json'))
        page.things.push(...JSON.parse(text.value)['@graph'])
    return
  }
  if (node.nodeName === 'style') return
  for (const child of node.childNodes) walk(child, page, inH1 || node.nodeName === 'h1')
  // What stands in two elements is two words.
  page.text += ' '
}

/** All values under these names, however deep. */
function valuesOf(thing: unknown, names: readonly string[]): string[] {
  if (Array.isArray(thing)) return thing.flatMap((each) => valuesOf(each, names))
  if (typeof thing !== 'object' || thing === null) return []
  return Object.entries(thing).flatMap(([name, value]) =>
    names.includes(name) && typeof value === 'string' ? [value] : valuesOf(value, names),
  )
}

const words = 'name headline description articleSection address email telephone'.split(' ')
const moments = ['datePublished', 'dateModified', 'startDate', 'endDate', 'previousStartDate']
const typesIn = ({ things }: Read): string[] => things.map((thing) => String(thing['@type']))
const thingOf = ({ things }: Read, type: string): Node =>
  things.find((thing) => thing['@type'] === type) ?? {}

test('every page says to machines what it shows to people, in the words of schema.org', async ({
  request,
}) => {
  test.setTimeout(120_000)
  const seen = new Set<string>()
  for (const path of await pathsOfSitemap(request)) {
    const page = read(await (await request.get(path)).text())
    for (const type of typesIn(page)) seen.add(type)
    expect.soft(page.things.flatMap(findingsIn), path).toEqual([])
    const [about] = page.things
    expect.soft(about?.['name'], path).toBe(page.h1)
    expect.soft(new URL(String(about?.['url'])).pathname, path).toBe(path)
    for (const word of valuesOf(page.things, words))
      expect.soft(page.text, `${path}: ${word}`).toContain(tidy(word))
    for (const moment of valuesOf(page.things, moments))
      expect
        .soft(
          page.dates.some((date) => date.slice(0, 10) === moment.slice(0, 10) || date === moment),
          `${path}: ${moment}`,
        )
        .toBe(true)
    // Pages on the first level have no way (tests/e2e/breadcrumbs.spec.ts says which do).
    const way = thingOf(page, 'BreadcrumbList')['itemListElement'] as Node[] | undefined
    if (way) expect.soft(way.at(-1)?.['name'], path).toBe(page.h1)
    for (const step of way ?? [])
      expect.soft((await request.get(String(step['item']))).status(), path).toBe(200)
  }
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'WebSite',
      'WebPage',
      'AboutPage',
      'ContactPage',
      'CollectionPage',
      'BreadcrumbList',
      'NewsArticle',
      'Event',
      'Organization',
    ]),
  )
})

test('an event that is moved, cancelled or without a time says so to machines, and an article who wrote it', async ({
  request,
  baseURL,
}) => {
  const office = await editorOver(request, String(baseURL))
  const of = async (path: string) => read(await (await request.get(path)).text())
  const event = {
    lead: 'Kort sagt.',
    type: 'seminar',
    start: '2031-03-04T09:00:00.000Z',
    start_tz: 'Europe/Oslo',
    end: '2031-03-04T11:00:00.000Z',
    end_tz: 'Europe/Oslo',
  }
  try {
    await office.create('events', {
      ...event,
      title: 'Flyttet møte </script><b>',
      slug: 'maskin-flyttet',
      state: 'moved',
      previousStart: '2031-02-27T09:00:00.000Z',
      venue: 'Radiumhospitalet',
      address: 'Oslo',
      onlineAddress: 'https://example.org/mote',
    })
    const moved = await of('/arrangementer/maskin-flyttet')
    expect(moved.things.flatMap(findingsIn)).toEqual([])
    expect(thingOf(moved, 'Event')).toMatchObject({
      name: 'Flyttet møte </script><b>',
      startDate: '2031-03-04T09:00:00.000Z',
      endDate: '2031-03-04T11:00:00.000Z',
      previousStartDate: '2031-02-27',
      eventStatus: 'https://schema.org/EventRescheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        { '@type': 'Place', name: 'Radiumhospitalet', address: 'Oslo' },
        { '@type': 'VirtualLocation', url: 'https://example.org/mote' },
      ],
    })

    await office.create('events', {
      ...event,
      title: 'Avlyst dag',
      slug: 'maskin-avlyst',
      state: 'cancelled',
      stateReason: 'Ingen kunne.',
      timeKnown: false,
    })
    const cancelled = await of('/arrangementer/maskin-avlyst')
    expect(thingOf(cancelled, 'Event')).toMatchObject({
      startDate: '2031-03-04',
      endDate: '2031-03-04',
      eventStatus: 'https://schema.org/EventCancelled',
    })

    await office.create('news', {
      title: 'Et innlegg',
      slug: 'maskin-innlegg',
      lead: 'Kort sagt.',
      kind: 'opinion',
      language: 'nb',
      byline: { people: [{ name: 'Kari Nordmann', title: 'professor' }] },
    })
    const article = thingOf(await of('/aktuelt/maskin-innlegg'), 'OpinionNewsArticle')
    expect(article).toMatchObject({ author: [{ '@type': 'Person', name: 'Kari Nordmann' }] })
    expect(article).not.toHaveProperty('dateModified')
  } finally {
    await office.tidy()
  }
})
