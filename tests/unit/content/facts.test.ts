import { describe, expect, it } from 'vitest'
import { readContent, splitBody } from '@/seed/content'
import * as facts from '@tests/support/facts'

const content = readContent()
const personName = (key: string) => content.people.find((person) => person.key === key)?.name
const partners = content.organisations
  .filter(({ partnership }) => partnership)
  .toSorted((a, b) => (a.partnership?.order ?? 0) - (b.partnership?.order ?? 0))
const article = (key: string, locale: string) => {
  const found = content.news.find((item) => item.key === key && item.locale === locale)
  if (!found) throw new Error(`No article ${key}.${locale}`)
  return found
}
const pullFigures = (body: string) =>
  splitBody(body).flatMap((part) =>
    typeof part !== 'string' && part.kind === 'pullFact' ? [part.data.figure] : [],
  )

describe('the partners', () => {
  it('are fourteen, in the order of the hub’s own list', () => {
    expect(partners.map(({ nb }) => nb.name)).toEqual(facts.partners)
    expect(partners.map(({ partnership }) => partnership?.order)).toEqual(
      facts.partners.map((_, index) => index + 1),
    )
  })

  it('were started by five of them', () => {
    const founding = partners.filter(({ partnership }) => partnership?.founding)
    expect(founding.map(({ nb }) => nb.name).toSorted()).toEqual(facts.founders.toSorted())
  })
})

describe('the coordination group', () => {
  it('has the headings and members of the document, in its order', () => {
    const shown = content.appointments.bodies.map(({ nb, members }) => [
      nb,
      ...members.map(({ person, institution }) =>
        institution ? `${personName(person)} (${institution.nb})` : personName(person),
      ),
    ])
    expect(shown).toEqual(facts.coordinationGroup)
  })

  it('counts 13 headings and 18 members, two of them in five places', () => {
    const counts = content.appointments.bodies.map(({ members }) => members.length)
    expect(counts).toEqual([2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2])
  })

  it('is documented from 21 September 2023', () => {
    expect(content.appointments.from).toBe(facts.documentedOn)
  })
})

describe('the register of names', () => {
  it.each(facts.otherSpellings)('finds %s as %s too', (shown, also) => {
    const names = [
      ...content.people.map(({ name, aliases }) => ({ name, aliases })),
      ...content.organisations.map(({ nb, aliases }) => ({ name: nb.name, aliases })),
    ]
    expect(names.find(({ name }) => name === shown)?.aliases).toContain(also)
  })
})

describe('the Mission', () => {
  it('has four pillars and one aim across them', () => {
    const named = (kind: string) =>
      content.topics.filter((topic) => topic.kind === kind).map(({ nb }) => nb.name)
    expect(named('pillar')).toEqual(facts.pillars)
    expect(named('crossCutting')).toEqual([facts.crossCuttingAim])
  })

  it('has seven early actions, and the plan against cancer ten flagships', () => {
    const named = (kind: string) =>
      content.initiatives.filter((item) => item.kind === kind).map(({ en }) => en.name)
    expect(named('earlyAction')).toEqual(facts.earlyActions)
    expect(named('flagship')).toEqual(facts.flagships)
  })
})

describe('the events', () => {
  it('took place on the days the documents give', () => {
    const held = content.events.map(({ start, type }) => [start, type])
    expect(held.toSorted((a, b) => String(a[0]).localeCompare(String(b[0])))).toEqual(facts.events)
  })

  it('show who did what at the leadership meeting of 2025', () => {
    const meeting = content.events.find(({ key }) => key === 'toppledermotet-2025')
    const sessions = meeting?.programme.map(({ people }) =>
      people.map(({ person, role }) => `${personName(person)}: ${role}`),
    )
    expect(sessions).toEqual(facts.leadershipMeeting2025)
  })
})

describe('the articles', () => {
  it('exist in the languages the facts say, with the day they were published', () => {
    const found = facts.articles.flatMap(([key, locales, published]) =>
      locales.map((locale) => [`${key}.${locale}`, published]),
    )
    expect(
      content.news.map(({ key, locale, published }) => [`${key}.${locale}`, published]),
    ).toEqual(found)
  })

  it('name 17 recognised hubs in both languages', () => {
    for (const locale of ['nb', 'en']) {
      const { body } = article('national-cancer-mission-hub', locale)
      expect(pullFigures(body)).toEqual([facts.recognisedHubs])
    }
  })

  it('name 500 patients', () => {
    const { body } = article('toppledermotet-2025', 'nb')
    expect(pullFigures(body)).toEqual([facts.patientsPerStudy])
  })

  it('list five priorities in the older one, whose date is unknown and whose publisher is named', () => {
    const older = article('helseomsorg21-priorities', 'en')
    expect(older.body.match(/^\d\. /gm)).toHaveLength(facts.priorities)
    expect(older.source).toMatchObject({ publishedBy: 'Oslo Cancer Cluster', dateUnknown: true })
  })

  it('name their author with title, unit and organisation', () => {
    expect(article('toppledermotet-2025', 'nb').byline?.people).toEqual([
      {
        person: 'iselin-ronningsbakk',
        title: 'kommunikasjonsrådgiver',
        unit: 'Enhet for europeisk kreftsamarbeid, Kreftklinikken',
        organisation: 'Oslo universitetssykehus kreftsenter (OUS-KCC)',
      },
    ])
  })

  it('report what people said, and never claim to quote them', () => {
    const speeches = content.news
      .flatMap(({ body }) => splitBody(body))
      .filter((part) => typeof part !== 'string')
      .filter((block) => block.kind === 'speech')
    expect(speeches).toHaveLength(15)
    expect(speeches.every(({ data }) => !data.verbatim && !/[«»“”]/.test(data.text))).toBe(true)
  })
})
