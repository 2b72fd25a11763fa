import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import { findCard } from '@/features/cards/queries/card'
import { openCards } from '@/features/cards/queries/lists'
import { listCards } from '@/features/cards/queries/rows'
import { dayOf, storedDay } from '@/lib/days'
import type { Card, Organisation } from '@/payload-types'
import { approvals } from '@tests/support/approvals'
import { clockAt } from '@tests/support/clock'
import { openPayload } from '@tests/support/payload'
import { partner } from '@tests/support/register'
import { foundBy } from '@tests/support/search'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { wholeSitemap } from '@tests/support/sitemap'

const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000)
const day = (days: number): string => storedDay(dayOf(inDays(days)))

let payload: Payload
let own: number
let other: number
let pillar: number
let writer: SignedIn
let editor: SignedIn

beforeAll(async () => {
  payload = await openPayload()
  own = await partner(payload, { nb: 'Sykehuset', en: 'The hospital' })
  other = await partner(payload, { nb: 'Universitetet', en: 'The university' })
  const topic = await payload.create({
    collection: 'topics',
    locale: 'nb',
    data: {
      name: 'Forebygging',
      lead: 'Kort.',
      slug: 'forebygging',
      kind: 'pillar',
      colour: 'prevention',
      _status: 'published',
    },
  })
  pillar = topic.id
  writer = await signIn(payload, { role: 'communicator', organisation: own })
  editor = await signIn(payload, { role: 'editor' })
})
afterAll(() => payload.destroy())

const card = (title: string, data: Partial<Card> = {}) =>
  payload.create({
    collection: 'cards',
    locale: 'nb',
    data: {
      title,
      text: 'Det det gjelder.',
      side: 'seeks',
      kind: 'data',
      until: day(30),
      publisher: own,
      topics: [pillar],
      // Made of the title.
      slug: '',
      _status: 'published',
      ...data,
    },
  })
const call = (title: string, closes: Date) =>
  payload.create({
    collection: 'calls',
    locale: 'nb',
    data: {
      title,
      lead: 'Hva det gjelder.',
      programme: 'Horisont Europa',
      source: 'https://example.org',
      slug: '',
      closes: closes.toISOString(),
      _status: 'published',
    },
  })
const setOrganisation = (id: number, data: Partial<Organisation>) =>
  payload.update({ collection: 'organisations', id, locale: 'nb', data })
const contentIn = (days = 0) =>
  createGateway(payload, { clock: clockAt(inDays(days).toISOString()) })
const shown = async (days = 0) =>
  (await listCards(contentIn(days), 'nb')).map(({ isOpen, title }) => [title, isOpen])
const sitemapHas = async (slug: string, days = 0) =>
  JSON.stringify(await wholeSitemap(contentIn(days))).includes(`/koblingsboksen/${slug}`)
const found = async (query: string): Promise<boolean> =>
  (await foundBy(payload, query)).some((hit) => hit.startsWith('cards:'))

describe('somebody who looks for others', () => {
  it('sees a card through its last day, and then that it has ended', async () => {
    const { id, slug } = await card('Registerdata om mammografi')
    expect(await shown()).toContainEqual(['Registerdata om mammografi', true])
    expect(await shown(31)).toContainEqual(['Registerdata om mammografi', false])
    expect(await sitemapHas(slug)).toBe(true)
    expect(await sitemapHas(slug, 31)).toBe(false)
    expect(await found('mammografi')).toBe(true)
    await payload.delete({ collection: 'cards', id })
    expect(await found('mammografi')).toBe(false)
  })

  it('sees a card end when the call it is about closes, and not when that call is withdrawn', async () => {
    const about = await call('Stenger først', inDays(5))
    const { id } = await card('Medsøker til søknaden', { kind: 'coApplicant', call: about.id })
    expect(await shown(4)).toContainEqual(['Medsøker til søknaden', true])
    expect(await shown(6)).toContainEqual(['Medsøker til søknaden', false])
    await payload.update({
      collection: 'calls',
      id: about.id,
      locale: 'nb',
      data: { _status: 'draft' },
    })
    expect(await shown(6)).toContainEqual(['Medsøker til søknaden', true])
    await payload.delete({ collection: 'cards', id })
  })

  it('finds nowhere a card of a partner that left, was withdrawn, or was never one', async () => {
    const { id, slug } = await card('Testavdeling for strålebehandling', {
      publisher: other,
      kind: 'testSite',
    })
    const seen = async (days = 0) => ({
      list: JSON.stringify(await shown(days)).includes('Testavdeling'),
      page: (await findCard(contentIn(days), 'nb', slug)) !== null,
      sitemap: await sitemapHas(slug, days),
    })
    const everywhere = { list: true, page: true, sitemap: true }
    const nowhere = { list: false, page: false, sitemap: false }
    expect(await seen()).toEqual(everywhere)
    expect(await found('strålebehandling')).toBe(true)

    await setOrganisation(other, { partnerTo: day(3), _status: 'published' })
    expect([await seen(3), await seen(4)]).toEqual([everywhere, nowhere])
    await setOrganisation(other, { partnerTo: day(-1), _status: 'published' })
    expect(await seen()).toEqual(nowhere)
    expect(await found('strålebehandling')).toBe(false)

    // Whom editors invited has cards without being a partner.
    await setOrganisation(other, { invitedToCards: true, _status: 'published' })
    expect(await seen()).toEqual(everywhere)
    expect(await found('strålebehandling')).toBe(true)
    await setOrganisation(other, { invitedToCards: false, partner: false, _status: 'published' })
    expect(await seen()).toEqual(nowhere)

    await setOrganisation(other, { partner: true, partnerTo: null, _status: 'published' })
    expect(await seen()).toEqual(everywhere)
    await payload.update({
      collection: 'organisations',
      id: other,
      locale: 'nb',
      data: { _status: 'draft' },
      unpublishAllLocales: true,
    })
    expect(await seen()).toEqual(nowhere)
    await setOrganisation(other, { _status: 'published' })
    await payload.delete({ collection: 'cards', id })
  })

  it('meets cards of the other language in a list, with the word for it, and on their own page only', async () => {
    const { id, slug } = await card('Bare på norsk')
    const [row] = (await listCards(contentIn(), 'en')).filter(
      ({ title }) => title === 'Bare på norsk',
    )
    expect(row).toMatchObject({ lang: 'nb', href: `/koblingsboksen/${slug}` })
    expect(await findCard(contentIn(), 'en', slug)).toBeNull()
    await payload.delete({ collection: 'cards', id })
  })

  it('sees on a card those that fit it, and why', async () => {
    const about = await call('Felles utlysning', inDays(20))
    const seeking = await card('Søker tall', { call: about.id, topics: [] })
    await card('Har tall', { side: 'offers', publisher: other, call: about.id, topics: [] })
    await card('Har andre tall', { side: 'offers', publisher: other, topics: [pillar] })
    const page = await findCard(contentIn(), 'nb', seeking.slug)
    expect(page?.fits.map(({ card: { title }, fit }) => [title, fit.grounds])).toEqual([
      ['Har tall', ['call']],
    ])
    const open = await openCards(contentIn(), 'nb', (each) => each.call?.id === about.id)
    expect(open.map(({ title }) => title)).toEqual(['Søker tall', 'Har tall'])
    // Nothing is left that fits once the call has closed.
    expect((await findCard(contentIn(21), 'nb', seeking.slug))?.fits).toEqual([])
  })
})

describe('a communicator', () => {
  it('writes a card and sends it, and readers see it once an editor has read it', async () => {
    const written = await writer.rest('POST', '/api/cards?locale=nb&draft=true&submit=true', {
      title: 'Søker brukerpanel',
      text: 'Vi trenger erfaringer med oppfølging.',
      side: 'seeks',
      kind: 'patientPanel',
      until: day(60),
    })
    expect(written.status, await written.clone().text()).toBe(201)
    const { doc } = await written.json()
    expect(doc.publisher.id ?? doc.publisher).toBe(own)
    expect(JSON.stringify(await shown())).not.toContain('Søker brukerpanel')

    const desk = approvals(editor, `cards/${doc.id}`)
    const [waiting] = await desk.list()
    expect((await desk.approve(waiting?.id)).status).toBe(200)
    expect(await shown()).toContainEqual(['Søker brukerpanel', true])
  })

  it('cannot make it public alone, and is told who does', async () => {
    const { id } = await card('Upublisert', { _status: 'draft' })
    const answer = await writer.rest('PATCH', `/api/cards/${id}?locale=nb`, {
      _status: 'published',
    })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('når en redaktør har lest det')
  })

  it('ends a card of their own at once, without asking anybody, and no other', async () => {
    const mine = await card('Funnet alt')
    const theirs = await card('Andres', { publisher: other })
    const end = (id: number) => writer.rest('POST', `/api/cards/${id}/end`, {})
    expect((await end(mine.id)).status).toBe(200)
    expect(await shown()).toContainEqual(['Funnet alt', false])
    expect((await end(mine.id)).status).toBe(409)
    expect((await end(theirs.id)).status).toBe(403)
    expect(await shown()).toContainEqual(['Andres', true])
  })

  it.each([
    ['a day that is over', -1, 'over alt'],
    ['a day years ahead', 800, 'høyst ett år'],
  ])('who lets a card end on %s is told so at the field', async (_, days, sentence) => {
    const answer = await writer.rest('POST', '/api/cards?locale=nb&draft=true', {
      title: 'Feil dag',
      text: 'Tekst.',
      side: 'offers',
      kind: 'data',
      until: day(days),
    })
    expect(answer.status).toBe(400)
    const text = await answer.text()
    expect(text).toContain('"path":"until"')
    expect(text).toContain(sentence)
  })
})

it('what came of a card is told once it has ended, as it was checked', async () => {
  const { id, slug } = await card('Fant noen', { outcome: 'To miljøer søkte sammen.' })
  expect((await findCard(contentIn(), 'nb', slug))?.outcome).toBeUndefined()
  expect(await findCard(contentIn(31), 'nb', slug)).toMatchObject({
    isOpen: false,
    outcome: 'To miljøer søkte sammen.',
  })
  expect(await sitemapHas(slug, 31)).toBe(true)
  await payload.delete({ collection: 'cards', id })
})
