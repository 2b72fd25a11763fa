import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { remindOfReviews } from '@/cms/reviews/remind'
import { countDueReviews, readReviews } from '@/cms/reviews/store'
import { todayInOslo } from '@/lib/days'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { inSql, trailOf } from '@tests/support/trail'

let payload: Payload
let editor: SignedIn
let page: number
let made = 0

beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
})
afterAll(() => payload.destroy())

beforeEach(async () => {
  await inSql(payload, 'delete from reviews')
  await payload.delete({ collection: 'mails', where: { id: { exists: true } } })
  const { id } = await payload.create({
    collection: 'pages',
    locale: 'nb',
    data: { title: 'Om søvn', slug: `om-sovn-${(made += 1)}`, kind: 'plain', _status: 'published' },
  })
  page = id
})

const asked = async (who = editor) => createLocalReq({ user: who.user }, payload)
const due = async () => countDueReviews(await asked())
const post = async (body: object, path = `pages/${page}`, who = editor) => {
  const answer = await who.rest('POST', `/api/${path}/review?locale=nb`, body)
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { review: { due: string; months: number } | null }).review
}
const mails = async () => {
  const { docs } = await payload.find({ collection: 'mails', sort: 'id', depth: 0 })
  return docs
}
const monthsOn = (months: number): string => {
  const [year = 0, month = 0, day = 0] = todayInOslo().split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
    .toISOString()
    .slice(0, 10)
}

it('a page is due from its date on, until it is looked over, and then again when its time has passed', async () => {
  await post({ due: '2026-01-31', months: 6 })
  expect(await due()).toBe(1)
  expect(await post({ reviewed: true })).toMatchObject({ due: monthsOn(6), months: 6 })
  expect(await due()).toBe(0)
  const lines = await trailOf(payload, 'pages', page)
  expect(lines.at(-1)).toMatchObject({
    action: 'reviewed',
    title: 'Om søvn',
    account: editor.user.id,
  })
})

it('one that nobody has put a date on can be looked over too, and is due in a year', async () => {
  expect(await post({ reviewed: true })).toMatchObject({ due: monthsOn(12), months: 12 })
})

it('looking over is no change of the page: no version, no publication', async () => {
  const before = await payload.countVersions({
    collection: 'pages',
    where: { parent: { equals: page } },
  })
  const { updatedAt } = await payload.findByID({ collection: 'pages', id: page })
  await post({ reviewed: true })
  expect(
    await payload.countVersions({ collection: 'pages', where: { parent: { equals: page } } }),
  ).toEqual(before)
  expect((await payload.findByID({ collection: 'pages', id: page })).updatedAt).toBe(updatedAt)
})

it('a date that is taken away is due no more', async () => {
  await post({ due: '2026-01-31', months: 6 })
  expect(await post({ due: null, months: 6 })).toBeNull()
  expect(await due()).toBe(0)
})

it('what lies in the trash is not due, and what is deleted for good is forgotten', async () => {
  await post({ due: '2026-01-31', months: 6 })
  const data = { deletedAt: new Date().toISOString() }
  await payload.update({ collection: 'pages', id: page, data })
  expect(await due()).toBe(0)
  await remindOfReviews(payload)
  expect([await mails(), await inSql(payload, 'select from reviews')]).toMatchObject([[], [{}]])
  await payload.delete({ collection: 'pages', id: page, trash: true })
  await remindOfReviews(payload)
  expect(await inSql(payload, 'select from reviews')).toEqual([])
})

it('whoever set the date gets one mail about all that is due, in their language, and one again for the next date', async () => {
  await post({ due: '2026-01-31', months: 6 })
  const organisation = await publisherNamed(payload, 'Partneren')
  await post({ due: '2026-02-28', months: 12 }, `organisations/${organisation}`)
  await remindOfReviews(payload, '2026-01-30')
  expect(await mails()).toEqual([])
  await remindOfReviews(payload, '2026-03-01')
  await remindOfReviews(payload, '2026-03-02')
  const [mail, ...more] = await mails()
  expect(more).toEqual([])
  expect(mail).toMatchObject({
    to: editor.user.email,
    subject: 'Innhold som skal sees over',
    language: 'nb',
  })
  expect(mail?.text).toContain('Side «Om søvn» (31.01.2026): http')
  expect(mail?.text).toContain(`Organisasjon «Partneren» (28.02.2026): http`)
  await post({ due: '2026-03-31', months: 6 })
  await remindOfReviews(payload, '2026-04-01')
  expect(await mails()).toHaveLength(2)
})

it('two workers at the same moment send it once', async () => {
  await post({ due: '2026-01-31', months: 6 })
  await Promise.all([remindOfReviews(payload), remindOfReviews(payload)])
  expect(await mails()).toHaveLength(1)
})

it('of what somebody set who has left or speaks for others now, every editor is told', async () => {
  const organisation = await publisherNamed(payload, 'Den forlatte')
  const owner = await signIn(payload, { role: 'communicator', organisation })
  await post({ due: '2026-01-31', months: 6 }, `organisations/${organisation}`, owner)
  await payload.update({
    collection: 'users',
    id: owner.user.id,
    data: { organisation: await publisherNamed(payload, 'En annen') },
  })
  await remindOfReviews(payload)
  const told = (await mails()).map(({ to }) => to)
  expect(told).toContain(editor.user.email)
  expect(told).not.toContain(owner.user.email)
})

it('a communicator is told of their own organisation, and lists nothing else', async () => {
  const organisation = await publisherNamed(payload, 'Vår egen')
  const owner = await signIn(payload, { role: 'communicator', organisation })
  await post({ due: '2026-01-31', months: 6 })
  await post({ due: '2026-01-31', months: 6 }, `organisations/${organisation}`, owner)
  expect(await readReviews(await asked(owner), 10)).toMatchObject([
    { collection: 'organisations', document: organisation },
  ])
  await remindOfReviews(payload)
  const [mail] = (await mails()).filter(({ to }) => to === owner.user.email)
  expect(mail?.text).toContain('Vår egen')
  expect(mail?.text).not.toContain('Om søvn')
})
