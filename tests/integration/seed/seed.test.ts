import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { locales } from '@/i18n/locales'
import { storedDay } from '@/lib/days'
import { createGateway, type Gateway } from '@/data/gateway'
import { up } from '@/migrations/20261128_053300_mark_own_drawings'
import { seed } from '@/seed/seed'
import * as facts from '@tests/support/facts'
import { openPayload } from '@tests/support/payload'
import { readAsVisitor } from '@tests/support/visitor'
import { countEverything } from './count-everything'

let payload: Payload
let site: Gateway
let created: number[]
beforeAll(async () => {
  payload = await openPayload()
  site = createGateway(payload)
})
afterAll(() => payload.destroy())

const partnersIn = async (locale: 'nb' | 'en') =>
  (await site.list('organisations', locale, { where: { partner: { equals: true } } })).filter(
    ({ lang }) => lang === locale,
  )

describe('a filling that fails half-way', () => {
  it('leaves nothing behind', async () => {
    const untouched = await countEverything(payload)
    // The first update comes when every organisation is there in Norwegian.
    const update = vi.spyOn(payload, 'update').mockRejectedValueOnce(new Error('no more room'))
    await expect(seed(payload)).rejects.toThrow('no more room')
    update.mockRestore()
    expect(await countEverything(payload)).toEqual(untouched)
  })
})

describe('a visitor of a freshly filled site', () => {
  beforeAll(async () => {
    const both = await Promise.all([seed(payload), seed(payload)])
    created = both.map((run) => run.created).toSorted((a, b) => a - b)
  }, 120_000)

  it('was filled once, though two processes began at the same time', () => {
    expect(created[0]).toBe(0)
    expect(created[1]).toBeGreaterThan(100)
  })

  it('reads the fourteen partners in the hub’s order, and which five started it', async () => {
    const partners = await partnersIn('nb')
    expect(partners.map(({ doc }) => doc.name)).toEqual(facts.partners)
    const founders = partners.filter(({ doc }) => doc.founding).map(({ doc }) => doc.name)
    expect(founders.toSorted()).toEqual(facts.founders.toSorted())
  })

  it('reads the coordination group heading by heading, from the day it is documented', async () => {
    const seats = await readAsVisitor(payload, 'appointments', {
      locale: 'nb',
      depth: 1,
      sort: '_order',
    })
    const shown = seats.map(({ bodyName, institution, person }) => {
      const name = typeof person === 'object' ? person.name : ''
      return [bodyName, institution ? `${name} (${institution})` : name]
    })
    const documented = facts.coordinationGroup.flatMap(([heading, ...members]) =>
      members.map((member) => [heading, member]),
    )
    expect(shown).toEqual(documented)
    const from = storedDay(facts.documentedOn)
    expect(seats.filter((seat) => seat.from !== from || seat.to)).toEqual([])
  })

  it('reads the pillars, and the early actions and flagships by their official names', async () => {
    const topics = await site.list('topics', 'nb')
    expect(topics.map(({ doc }) => doc.name)).toEqual([...facts.pillars, facts.crossCuttingAim])
    const initiatives = await site.list('initiatives', 'nb')
    const named = (kind: string) =>
      initiatives.filter(({ doc }) => doc.kind === kind).map(({ doc }) => doc.officialName)
    expect(named('earlyAction')).toEqual(facts.earlyActions)
    expect(named('flagship')).toEqual(facts.flagships)
  })

  it.each(locales)('finds the events on their days (%s)', async (locale) => {
    const docs = await readAsVisitor(payload, 'events', { locale, sort: 'start', depth: 1 })
    const held = docs.map(({ start, type }) => [start, type])
    expect(held).toEqual(facts.events.map(([day, type]) => [storedDay(day), type]))
    const programme = docs.at(-1)?.programme ?? []
    const people = programme.map((session) =>
      (session.people ?? []).map(({ person, role }) =>
        typeof person === 'object' ? `${person.name}: ${role}` : '',
      ),
    )
    expect(people).toEqual(facts.leadershipMeeting2025)
  })

  it.each(locales)('finds each article in the languages it exists in (%s)', async (locale) => {
    const where = { language: { equals: locale } }
    const docs = await readAsVisitor(payload, 'news', { locale, where, sort: 'publishedAt' })
    const days = docs.map(({ publishedAt }) => publishedAt?.slice(0, 10))
    const expected = facts.articles.filter(([, languages]) => languages.includes(locale))
    expect(new Set(days)).toEqual(new Set(expected.map(([, , day]) => day)))
    expect(docs).toHaveLength(expected.length)
  })

  it('is led from a translation to its original', async () => {
    const where = { 'translation.original': { exists: true } }
    const docs = await readAsVisitor(payload, 'news', { locale: 'nb', where, depth: 1 })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.translation?.original).toMatchObject({ language: 'en' })
  })

  it('meets as many facts and pages in one language as in the other', async () => {
    const counted = async (locale: 'nb' | 'en') =>
      Promise.all(
        (['organisations', 'people', 'milestones', 'pages', 'media'] as const).map(
          async (collection) => [
            collection,
            (await readAsVisitor(payload, collection, { locale })).length,
          ],
        ),
      )
    expect(await counted('en')).toEqual(await counted('nb'))
    expect((await partnersIn('en')).length).toBe(facts.partners.length)
  })

  it.each(locales)(
    'meets a front page, a menu, and drawings with who drew them where they are explained (%s)',
    async (locale) => {
      const { headline, navigation, footerFirst } = await site.site(locale)
      expect([headline, navigation?.length, footerFirst?.length]).toEqual([
        expect.any(String),
        5,
        9,
      ])
      const docs = await readAsVisitor(payload, 'media', { locale })
      expect(docs.filter(({ caption }) => caption).length).toBeGreaterThan(0)
      expect(
        docs.filter(
          ({ alt, caption, credit, decorative, url, drawing, motif }) =>
            alt ||
            !decorative ||
            Boolean(caption) !== Boolean(credit) ||
            !url ||
            !drawing ||
            !motif?.seed,
        ),
      ).toEqual([])
    },
  )
})

it('its drawings on a site from before pages drew them are drawn by the page too', async () => {
  const { db } = payload
  const motifs = async () =>
    new Map(
      (await readAsVisitor(payload, 'media', { locale: 'nb' })).map(({ id, motif }) => [id, motif]),
    )
  const before = await motifs()
  await db.drizzle.execute('update media set motif_seed = null, motif_pillar = null')
  expect([...(await motifs()).values()].filter((motif) => motif?.seed)).toEqual([])
  await up({ db: db.drizzle, payload, req: {} as never })
  expect(await motifs()).toEqual(before)
})

describe('filling the site a second time', () => {
  it('changes nothing', async () => {
    const before = await countEverything(payload)
    expect(await seed(payload)).toEqual({ created: 0 })
    expect(await countEverything(payload)).toEqual(before)
  })

  it('leaves alone what an editor renamed, moved or deleted', async () => {
    const [ks] = (await partnersIn('nb')).filter(({ doc }) => doc.name === 'KS')
    const { docs: initiatives } = await payload.find({ collection: 'initiatives', limit: 1 })
    const collection = 'organisations'
    const renamed = { name: 'Kommunene', slug: 'kommunene' }
    await payload.update({ collection, id: ks?.doc.id ?? 0, locale: 'nb', data: renamed })
    await payload.delete({ collection: 'initiatives', id: initiatives[0]?.id ?? 0 })
    const before = await countEverything(payload)
    await seed(payload)
    expect(await countEverything(payload)).toEqual(before)
  })
})
