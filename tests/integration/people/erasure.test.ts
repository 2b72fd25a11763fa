import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nodesOf } from '@/cms/rich-text/walk'
import type { ErasureReport, Prospect } from '@/features/people/erasure/endpoints'
import { listSeats } from '@/features/roster/queries/seats'
import { changesBetween, compositionOn } from '@/features/roster/seats'
import type { Appointment } from '@/payload-types'
import { createGateway } from '@/data/gateway'
import { name, someoneKnown, textsAbout, traces } from '@tests/support/known-person'
import { openPayload } from '@tests/support/payload'
import { listed, plannersDesk } from '@tests/support/plans'
import { listenForPurges } from '@tests/support/purges'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { filesNaming, tracesIn } from '@tests/support/traces'

let payload: Payload
let admin: SignedIn
let known: Awaited<ReturnType<typeof someoneKnown>>
let texts: string[]
let before: { prospect: Prospect; traces: string[]; files: string[] }
let outcome: ErasureReport
let purges: Awaited<ReturnType<typeof listenForPurges>>

const everything = async () => ({
  traces: await tracesIn(payload, traces),
  files: await filesNaming(traces),
})

beforeAll(async () => {
  payload = await openPayload()
  admin = await signIn(payload, { role: 'admin' })
  known = await someoneKnown(payload, admin)
  texts = await textsAbout(payload)
  const asked = await admin.rest('GET', `/api/people/${known.id}/erase`)
  before = { prospect: (await asked.json()) as Prospect, ...(await everything()) }
  purges = await listenForPurges()
  const answer = await admin.rest('POST', `/api/people/${known.id}/erase`, { name })
  outcome = (await answer.json()) as ErasureReport
}, 120_000)
afterAll(async () => {
  await purges.stop()
  await payload.destroy()
})

it('the dialogue finds what the act then does, and finding it changes nothing', () => {
  const { prospect } = before
  expect(prospect).toMatchObject({ name, seats: 3, mails: 2 })
  expect(prospect.pictures.alone).toHaveLength(2)
  expect(prospect.pictures.together.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^fil «gruppen-.*»$/),
  ])
  expect(prospect.places.map(({ text }) => text)).toEqual(texts)
  expect(prospect.uses.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'nyhet «I alle roller»',
      'arrangement «Med program»',
      'nyhet «Kastet» (i papirkurven)',
    ]),
  )
  expect(outcome).toMatchObject({ seats: 3, mails: 2, pictures: 2, filesLeft: 0 })
  expect(outcome.places).toEqual(prospect.places)
})

it('of the name nothing is left anywhere but in the texts that were named', async () => {
  expect(before.traces.length).toBeGreaterThan(25)
  expect(before.files.length).toBeGreaterThan(7)
  expect(await everything()).toEqual({
    traces: [
      '_news_v.version_body',
      '_news_v.version_lead',
      'news.body',
      'news.lead',
      // What is found of a text is what stands in it.
      'search_texts.body',
      'search_words.spelled',
      'search_words.word',
    ],
    files: [],
  })
})

it('what others said and showed stays, without the person', async () => {
  const article = await payload.findByID({ collection: 'news', id: known.article, depth: 0 })
  expect(article.byline?.people?.map(({ person }) => person)).toEqual([known.other])
  expect(article).toMatchObject({ people: [known.other], picture: null })
  expect(article.pressContact?.person).toBeNull()
  expect(blocksOf(article.body)).toEqual([
    ['speech', { person: null, name: 'navn fjernet', title: null, text: 'Vi er i gang.' }],
    ['speech', { person: null, name: 'navn fjernet', title: null, text: 'Det var på tide.' }],
    ['people', { people: [known.other] }],
    ['gallery', { pictures: [known.pictures.together] }],
  ])
  const english = await payload.findByID({ collection: 'news', id: known.english, depth: 0 })
  const page = await payload.findByID({ collection: 'pages', id: known.page, locale: 'en' })
  for (const { body } of [english, page])
    expect(blocksOf(body)[0]).toEqual(['speech', expect.objectContaining({ name: 'name removed' })])
  const event = await payload.findByID({ collection: 'events', id: known.event, depth: 0 })
  expect(event).toMatchObject({ contact: null, programme: [{ title: 'Åpning', people: [] }] })
  const together = await payload.findByID({
    collection: 'media',
    id: known.pictures.together,
    depth: 0,
  })
  expect(together.people).toEqual([known.other])
})

it('what waits for approval, and what was decided, is kept without the person', async () => {
  const { docs } = await payload.find({ collection: 'approvals', sort: 'id' })
  const pressContact = { person: null }
  const sent = { nb: { title: 'Innsendt', people: [known.other], picture: null, pressContact } }
  expect(docs).toMatchObject([
    { state: 'submitted', submittedBy: null, texts: sent },
    { state: 'returned', submittedBy: null, decidedBy: null, comment: null, texts: sent },
  ])
})

it('a comment that names the person goes, and one on a paragraph that does is about the whole text', async () => {
  const { docs } = await payload.find({ collection: 'comments', sort: 'id' })
  expect(docs.map(({ text, paragraph }) => [text, paragraph])).toEqual([
    [null, null],
    ['Ja, i går.', null],
    ['Kortere.', null],
  ])
})

it('a draft stays a draft, and a plan goes out without the person', async () => {
  const article = await payload.findByID({ collection: 'news', id: known.article })
  const draft = await payload.findByID({ collection: 'news', id: known.article, draft: true })
  expect([article.lead, draft.lead]).toEqual(['Det viktigste.', 'Et utkast.'])
  const [plan] = await listed(admin, `news/${known.planned}`)
  expect(plan).toMatchObject({ state: 'waiting' })
  await plannersDesk(payload).later(2)
  expect(await listed(admin, `news/${known.planned}`)).toEqual([])
  const planned = await payload.findByID({ collection: 'news', id: known.planned, depth: 0 })
  expect(planned).toMatchObject({ _status: 'published', people: [known.other], picture: null })
  expect(await tracesIn(payload, traces)).toHaveLength(7)
})

it.each([
  ['nb', 'navn fjernet'],
  ['en', 'name removed'],
] as const)(
  'a reader of %s finds the seat on every day it was held, as «%s»',
  async (locale, words) => {
    const seats = await listSeats(createGateway(payload), locale)
    const own = seats.filter(({ organisationId }) => organisationId === known.organisation)
    const on = (day: string) =>
      compositionOn(own, day).flatMap(({ seats: held }) => held.map(({ person }) => person))
    expect(['2024-06-01', '2025-06-01'].map(on)).toEqual([[words], [words]])
    const changes = changesBetween(own, '2024-06-01', '2025-06-01')
    expect(changes.map(({ kind, seat }) => [kind, seat.person])).toEqual([
      ['joined', words],
      ['left', words],
    ])
  },
)

it('an editor can still put an end to the seat, and give it to somebody else', async () => {
  const [open] = (await seatsInRegister()).filter(({ to }) => !to)
  const path = `/api/appointments/${open?.id}?locale=nb`
  const ended = await admin.rest('PATCH', path, {
    to: '2026-06-30T12:00:00.000Z',
    // As a form sends it that was open before.
    shown: { person: name },
    _status: 'published',
  })
  expect(ended.status).toBe(200)
  expect((await seatsInRegister()).map(({ shown }) => shown?.person ?? null)).not.toContain(name)
  const given = await admin.rest('PATCH', path, { person: known.other, _status: 'published' })
  expect(given.status).toBe(200)
  const { doc } = (await given.json()) as { doc: Appointment }
  expect(doc.shown).toMatchObject({ person: 'Ola Annen', erased: false })
})

it('every page cache drops every copy it has', async () => {
  expect(await purges.heard()).toContainEqual({ parts: 'everything', withdrawn: 'all' })
})

const seatsInRegister = async () => {
  const where = { organisation: { equals: known.organisation } }
  return (await payload.find({ collection: 'appointments', where, depth: 0, sort: 'id' })).docs
}

/** The blocks of a running text: what kind, and what an editor chose or wrote in each. */
const blocksOf = (body: unknown) =>
  [...nodesOf(body)].flatMap(({ type, fields }) => {
    if (type !== 'block') return []
    const { id, blockName, blockType, verbatim, ...chosen } = fields ?? {}
    return [[blockType, chosen]]
  })
