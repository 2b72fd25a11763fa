import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { mediaFolder } from '@/cms/media/room'
import { openLink, tidyLinks } from '@/cms/previews/links'
import { createGateway } from '@/data/gateway'
import { sharedFile, sharedPreview } from '@/data/previews'
import { findArticle } from '@/features/news/queries/article'
import { renderLaidOverWith, type LaidOver } from '@/lib/laid-over'
import { library } from '@tests/support/files'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let own: number
let other: number
let communicator: SignedIn
let stranger: SignedIn
let editor: SignedIn
let shown: LaidOver | undefined
beforeAll(async () => {
  payload = await openPayload()
  ;[own, other] = [await publisherNamed(payload, 'KS'), await publisherNamed(payload, 'SINTEF')]
  communicator = await signIn(payload, { role: 'communicator', organisation: own })
  stranger = await signIn(payload, { role: 'communicator', organisation: other })
  editor = await signIn(payload, { role: 'editor' })
  renderLaidOverWith(async (_, over) => {
    shown = over
    return '<p>the page</p>'
  })
})
beforeEach(() => {
  shown = undefined
})
afterAll(() => payload.destroy())

const draft = (title: string, data = {}) =>
  newsroom(payload).article(title, { _status: 'draft', publisher: own, ...data })

async function share(id: number, who = communicator, collection = 'news') {
  const answer = await who.rest('POST', `/api/${collection}/${id}/share-links`, { locale: 'nb' })
  const { url = '' } = await answer.json()
  return { status: answer.status, url: String(url), token: String(url).split('/').at(-1) ?? '' }
}
const listed = async (id: number, who = communicator) =>
  (await (await who.rest('GET', `/api/news/${id}/share-links`)).json()).links
const inAll = async () => (await payload.find({ collection: 'share-links', limit: 100 })).docs

it('a link shows the draft as it is when it is opened, says by whom it was shared, and holds for 14 days', async () => {
  const { id, slug } = await draft('Utkastet')
  const { status, url, token } = await share(id)
  expect([status, url]).toEqual([201, `http://localhost:3000/preview/shared/${token}`])
  await payload.update({ collection: 'news', id, draft: true, data: { title: 'Rettet siden' } })
  expect(await sharedPreview(token)).toBe('<p>the page</p>')
  const [link] = await listed(id)
  expect(shown).toMatchObject({
    doc: { title: 'Rettet siden' },
    bar: { kind: 'shared', published: false, by: 'communicator', until: link.expiresAt },
  })
  const days = (Date.parse(link.expiresAt) - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(13.99)
  expect(days).toBeLessThanOrEqual(14)
  expect(await findArticle(createGateway(payload, { over: shown }), 'nb', slug)).toMatchObject({
    title: 'Rettet siden',
  })
})

it('the token is told once and kept as a hash, and nobody’s name or address is kept with it', async () => {
  const { id } = await draft('Hemmelig')
  const { token } = await share(id)
  expect(token).toMatch(/^[0-9a-f]{64}$/)
  const row = (await inAll()).find(({ document }) => document === id)
  expect(row?.tokenHash).toBe(createHash('sha256').update(token).digest('hex'))
  expect(JSON.stringify([await inAll(), await listed(id)])).not.toContain(token)
  expect(Object.keys(row ?? {}).toSorted()).toEqual([
    'collection',
    'createdAt',
    'document',
    'expiresAt',
    'id',
    'lastOpenedAt',
    'locale',
    'madeBy',
    'tokenHash',
    'updatedAt',
  ])
})

it('whoever made it sees when it was opened last', async () => {
  const { id } = await draft('Åpnet')
  const { token } = await share(id)
  expect(await listed(id)).toMatchObject([{ by: 'communicator', lastOpenedAt: null }])
  await sharedPreview(token)
  const [{ lastOpenedAt }] = await listed(id)
  expect(Date.now() - Date.parse(lastOpenedAt)).toBeLessThan(60_000)
})

it('a link taken back, expired, unknown or malformed opens nothing', async () => {
  const { id } = await draft('Trukket')
  const [first, second] = [await share(id), await share(id)]
  const [newest] = await listed(id)
  const path = `/api/news/${id}/share-links/${newest.id}`
  expect((await communicator.rest('DELETE', path)).status).toBe(200)
  expect((await communicator.rest('DELETE', path)).status).toBe(404)
  expect(await sharedPreview(second.token)).toBeNull()
  expect(await sharedPreview(first.token)).not.toBeNull()
  const [left] = await listed(id)
  const expiresAt = new Date(Date.now() - 1000).toISOString()
  await payload.update({ collection: 'share-links', id: left.id, data: { expiresAt } })
  for (const token of [
    first.token,
    first.token.toUpperCase(),
    'a'.repeat(64),
    '',
    '../x',
    "' or 1",
  ])
    expect(await sharedPreview(token)).toBeNull()
  expect(await listed(id)).toEqual([])
  await tidyLinks(payload)
  expect((await inAll()).filter(({ document }) => document === id)).toEqual([])
})

it('a link to a draft that was thrown away or erased opens nothing, nor when its maker is gone', async () => {
  const [trashed, erased, orphan] = [await draft('A'), await draft('B'), await draft('C')]
  const leaver = await signIn(payload, { role: 'communicator', organisation: own })
  const tokens = [await share(trashed.id), await share(erased.id), await share(orphan.id, leaver)]
  for (const { token } of tokens) expect(await openLink(payload, token)).not.toBeNull()
  const deletedAt = new Date().toISOString()
  await payload.update({ collection: 'news', id: trashed.id, data: { deletedAt } })
  await payload.delete({ collection: 'news', id: erased.id })
  await payload.delete({ collection: 'users', id: leaver.user.id })
  for (const { token } of tokens) expect(await sharedPreview(token)).toBeNull()
})

it('a link shows no more than its maker may read, now', async () => {
  const { id } = await draft('Flyttet')
  const mover = await signIn(payload, { role: 'communicator', organisation: own })
  const { token } = await share(id, mover)
  expect(await sharedPreview(token)).not.toBeNull()
  const data = { organisation: other }
  await payload.update({ collection: 'users', id: mover.user.id, data })
  expect(await sharedPreview(token)).toBeNull()
})

it('another organisation’s communicator can neither make, see nor take back a link', async () => {
  const { id } = await draft('Andres')
  await share(id)
  const [link] = await listed(id)
  expect((await share(id, stranger)).status).toBe(404)
  expect((await stranger.rest('GET', `/api/news/${id}/share-links`)).status).toBe(404)
  const mine = await draft('Min', { publisher: other })
  const paths = [
    `/api/news/${id}/share-links/${link.id}`,
    `/api/news/${mine.id}/share-links/${link.id}`,
    `/api/events/${id}/share-links/${link.id}`,
  ]
  for (const path of paths) expect((await stranger.rest('DELETE', path)).status).toBe(404)
  expect(await listed(id, editor)).toHaveLength(1)
})

it('the pictures of the draft are fetched with the link, and no other file is', async () => {
  const mine = await library(payload).picture({ _status: 'draft', publisher: own })
  const elsewhere = await library(payload).picture({ _status: 'draft', publisher: own })
  const foreign = await library(payload).picture({ _status: 'draft', publisher: other })
  const ended = await library(payload).picture({
    _status: 'draft',
    publisher: own,
    consent: { until: '2020-01-01T12:00:00.000Z' },
  })
  const { id, slug } = await draft('Med bilde', { picture: mine.id })
  const { token } = await share(id)
  await sharedPreview(token)
  const article = await findArticle(createGateway(payload, { over: shown }), 'nb', slug)
  const address = (name = '') => `/preview/shared/${token}/${name}`
  expect(article?.picture).toMatchObject({
    src: address(mine.filename ?? undefined),
    srcSet: `${address(mine.sizes?.w480?.filename ?? undefined)} 40w`,
  })
  const file = await sharedFile(token, String(mine.filename))
  expect(file?.type).toBe('image/png')
  expect(Buffer.from(file?.body ?? [])).toEqual(
    readFileSync(join(mediaFolder, String(mine.filename))),
  )
  for (const { filename } of [elsewhere, foreign, ended])
    expect(await sharedFile(token, String(filename))).toBeNull()
  for (const name of ['..', `../media/${mine.filename}`, ''])
    expect(await sharedFile(token, name)).toBeNull()
  for (const picture of [foreign.id, ended.id]) {
    await payload.update({ collection: 'news', id, draft: true, data: { picture } })
    const { over } = (await openLink(payload, token)) ?? {}
    expect(over?.files.flatMap((each) => Object.values(each.in))).toEqual([])
  }
})

it('a document has no more than twenty links at a time', async () => {
  const { id } = await draft('Mange')
  for (let at = 0; at < 20; at += 1) expect((await share(id)).status).toBe(201)
  expect((await share(id)).status).toBe(400)
})
