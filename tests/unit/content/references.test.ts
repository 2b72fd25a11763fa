import { describe, expect, it } from 'vitest'
import { matchPath } from '@/i18n/paths'
import { readContent, splitBody, type ContentBlock } from '@/seed/content'

const content = readContent()
const keysOf = (list: { key: string }[]) => new Set(list.map(({ key }) => key))
const known = {
  organisations: keysOf(content.organisations),
  people: keysOf(content.people),
  events: keysOf(content.events),
  media: keysOf(content.artwork.media),
  phases: keysOf(content.phases),
  milestones: keysOf(content.milestones),
}
const bodies = [...content.news, ...content.pages]
const parts = bodies.flatMap(({ body }) => splitBody(body))
const blocks = parts.filter((part): part is ContentBlock => typeof part !== 'string')
const unknown = (wanted: (string | undefined)[], among: Set<string>) =>
  wanted.filter((key) => key !== undefined && !among.has(key))

describe('keys', () => {
  it('are given once', () => {
    for (const list of [
      content.organisations,
      content.people,
      content.initiatives,
      content.milestones,
    ])
      expect(keysOf(list).size).toBe(list.length)
  })

  it('of people exist wherever they are used', () => {
    const wanted = [
      ...content.appointments.bodies.flatMap(({ members }) => members.map(({ person }) => person)),
      ...content.events.flatMap(({ programme }) =>
        programme.flatMap(({ people }) => people.map(({ person }) => person)),
      ),
      ...content.news.flatMap(({ people }) => people),
      ...content.news.flatMap(({ byline }) => byline?.people.map(({ person }) => person)),
      ...blocks.map((block) => (block.kind === 'speech' ? block.data.person : undefined)),
    ]
    expect(unknown(wanted, known.people)).toEqual([])
  })

  it('of organisations exist wherever they are used', () => {
    const wanted = [
      ...content.organisations.map(({ parent }) => parent),
      ...content.people.map(({ organisation }) => organisation),
      ...content.appointments.bodies.map(({ organisation }) => organisation),
      ...content.events.flatMap(({ organisers }) => organisers),
      ...content.initiatives.flatMap(({ norwegianParticipants }) => norwegianParticipants),
      ...content.news.flatMap(({ organisations, publisher, source }) => [
        ...organisations,
        publisher,
        source?.organisation,
      ]),
    ]
    expect(unknown(wanted, known.organisations)).toEqual([])
  })

  it('of pictures, events, phases and sources exist wherever they are used', () => {
    const pictures = [
      ...[...content.topics, ...bodies].map(({ picture }) => picture),
      ...blocks.map((block) => (block.kind === 'figure' ? block.data.media : undefined)),
    ]
    expect(unknown(pictures, known.media)).toEqual([])
    const events = [
      ...content.milestones.map(({ event }) => event),
      ...content.news.map(({ relatedEvent }) => relatedEvent),
    ]
    expect(unknown(events, known.events)).toEqual([])
    expect(
      unknown(
        content.milestones.map(({ phase }) => phase),
        known.phases,
      ),
    ).toEqual([])
    const sources = new Set(Object.keys(content.sources))
    expect(
      unknown(
        content.milestones.map(({ source }) => source),
        sources,
      ),
    ).toEqual([])
  })
})

describe('the two languages', () => {
  it('both have every page', () => {
    const keysIn = (locale: string) =>
      content.pages.filter((page) => page.locale === locale).map(({ key }) => key)
    expect(keysIn('nb')).toEqual([
      'about',
      'accessibility',
      'contact',
      'mission',
      'participate',
      'patients',
      'privacy',
    ])
    expect(keysIn('en')).toEqual(keysIn('nb'))
  })

  it('are named alike in file name and front matter', () => {
    expect(content.news.filter(({ locale, language }) => locale !== language)).toEqual([])
    expect(content.pages.filter(({ key, page }) => key !== page)).toEqual([])
  })

  it('have links that lead to pages in the language of the text', () => {
    const strays = bodies.flatMap(({ locale, body }) =>
      [...body.matchAll(/(?:\]\(|url: )(\/[^)\s]*)/g)]
        .map(([, path = '']) => path)
        .filter((path) => matchPath(path)?.locale !== locale),
    )
    expect(strays).toEqual([])
  })

  it('keep their own quotation marks and dashes', () => {
    const texts = (locale: string) =>
      bodies.filter((item) => item.locale === locale).map(({ lead, body }) => `${lead}\n${body}`)
    expect(
      texts('nb').filter((text) => /[“”"]|’s | - /.test(text.replaceAll('Europe’s', ''))),
    ).toEqual([])
    expect(texts('en').filter((text) => /[«»"]| - /.test(text))).toEqual([])
  })

  it('begin their headings at the second level and leave no emphasis standing in for one', () => {
    for (const { body } of bodies) {
      expect(body).not.toMatch(/^# /m)
      expect(body).not.toMatch(/^\*\*[^*]+\*\*$/m)
    }
  })
})
