import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { picturesById } from '@/features/media/queries'
import { createGateway } from '@/data/gateway'
import { part } from '@/lib/parts'
import { library } from '@tests/support/files'
import { openPayload } from '@tests/support/payload'
import { listenForPurges } from '@tests/support/purges'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let editor: SignedIn
let purges: Awaited<ReturnType<typeof listenForPurges>>

beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
  purges = await listenForPurges()
})
afterAll(() => purges.stop())

const shown = async (id: number) => (await picturesById(createGateway(payload), 'nb', [id])).get(id)

it('a focal point set on a published picture reaches its pages, and its file stays what and where it was', async () => {
  const { id } = await library(payload).picture()
  const before = await shown(id)
  expect(before?.focus).toBeUndefined()
  await purges.heard()
  const change = { focalX: 20, focalY: 80, _status: 'published' }
  const answer = await editor.rest('PATCH', `/api/media/${id}?locale=nb`, change)
  expect(answer.status).toBe(200)
  expect(await purges.heard()).toMatchObject([
    {
      parts: expect.arrayContaining([part.document('media', id)]),
      // What networks show is another picture now; the file itself stays.
      withdrawn: [before?.share.src],
    },
  ])
  const src = before?.share.src.replace('50-50', '20-80')
  expect(await shown(id)).toEqual({
    ...before,
    focus: { x: 20, y: 80 },
    share: { ...before?.share, src },
  })
})

it('is set in the form of an article, and taken back there', async () => {
  const { id } = await library(payload).picture()
  const words = { of: id, alt: 'Et felt' }
  const article = { title: 'Sak med midtpunkt', lead: 'Kort.', language: 'nb', kind: 'news' }
  const written = await editor.rest('POST', '/api/news?locale=nb&depth=0', {
    ...article,
    picture: id,
    pictureWords: { ...words, focalX: 10, focalY: 0 },
    _status: 'published',
  })
  expect(written.status).toBe(201)
  const { doc } = await written.json()
  expect(doc.pictureWords).toMatchObject({ focalX: 10, focalY: 0 })
  expect((await shown(id))?.focus).toEqual({ x: 10, y: 0 })
  const save = (pictureWords: object) =>
    editor.rest('PATCH', `/api/news/${doc.id}?locale=nb`, { pictureWords, _status: 'published' })
  await save({ ...words, caption: 'Det som ikke er sendt, blir stående.' })
  expect((await shown(id))?.focus).toEqual({ x: 10, y: 0 })
  await save({ ...words, focalX: null, focalY: null })
  expect((await shown(id))?.focus).toBeUndefined()
})
