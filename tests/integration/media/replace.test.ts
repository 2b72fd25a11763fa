import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import { picturesById } from '@/features/media/queries'
import { part } from '@/lib/parts'
import type { Media } from '@/payload-types'
import { flatPicture, library, smallPdf } from '@tests/support/files'
import { openPayload } from '@tests/support/payload'
import { listenForPurges } from '@tests/support/purges'
import { publisherNamed } from '@tests/support/register'
import { restWith, signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let editor: SignedIn
let owner: SignedIn
let other: SignedIn
let own: number
let purges: Awaited<ReturnType<typeof listenForPurges>>

beforeAll(async () => {
  payload = await openPayload()
  own = await publisherNamed(payload, 'Filenes eier')
  const another = await publisherNamed(payload, 'En eier til')
  editor = await signIn(payload, { role: 'editor' })
  owner = await signIn(payload, { role: 'communicator', organisation: own })
  other = await signIn(payload, { role: 'communicator', organisation: another })
  purges = await listenForPurges()
})
beforeEach(() => purges.heard())
afterAll(() => purges.stop())

const wide = async () => (await flatPicture('bredt', 1700, 900)).data
const replace = async (
  { id }: { id: number },
  data: Buffer,
  { rest } = editor,
  type = 'image/png',
) => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(data)], 'ny', { type }))
  const answer = await rest('POST', `/api/media/${id}/replace?locale=nb`, form)
  return { status: answer.status, ...(await answer.json()) }
}
const visitor = restWith()
const get = (name: unknown) => visitor('GET', `/api/media/file/${String(name)}`)
const namesOf = ({ filename, sizes }: Media) =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size.filename)].filter(Boolean)
/** A published picture in three sizes. */
const published = (data: Partial<Media> = {}): Promise<Media> =>
  wide().then((bytes) =>
    payload.create({
      collection: 'media',
      locale: 'nb',
      data: { alt: 'Et felt', credit: 'Kari', publisher: own, _status: 'published', ...data },
      file: { data: bytes, name: 'felt.png', mimetype: 'image/png', size: bytes.length },
    }),
  )

describe('another file in the place of a published one', () => {
  it('has an address of its own, to which the old ones lead in their sizes, and keeps the words', async () => {
    const before = await published({ focalX: 10, focalY: 10 })
    await purges.heard()
    const { status, doc, public: shown } = await replace(before, await wide())
    expect([status, shown]).toEqual([200, true])
    expect(doc).toMatchObject({ alt: 'Et felt', credit: 'Kari', _status: 'published' })
    const old = namesOf(before)
    expect(old).toHaveLength(4)
    expect(namesOf(doc).filter((name) => old.includes(name))).toEqual([])
    const [purge] = await purges.heard()
    expect(purge).toMatchObject({
      parts: expect.arrayContaining([part.document('media', before.id)]),
      withdrawn: expect.arrayContaining(old.map((name) => `/api/media/file/${name}`)),
    })
    for (const name of old) {
      const answer = await get(name)
      expect([name, answer.status]).toEqual([name, 308])
      const width = /-(\d+)x/.exec(String(name))?.[1] ?? '1700'
      const file = await visitor('GET', String(answer.headers.get('Location')))
      expect((await sharp(await file.arrayBuffer()).metadata()).width).toBe(Number(width))
    }
    const picture = (await picturesById(createGateway(payload), 'nb', [before.id])).get(before.id)
    expect(picture?.src).toContain(doc.sizes.w960.filename)
  })

  it('and one in its place again: every address there ever was leads to the newest', async () => {
    const first = await published()
    const { doc: second } = await replace(first, await wide())
    const { doc: third } = await replace(first, await wide())
    for (const { filename } of [first, second])
      expect((await get(filename)).headers.get('Location')).toBe(
        `/api/media/file/${third.filename}`,
      )
  })

  it('leads nowhere while it is not public, and tells nobody what it is called', async () => {
    const before = await published()
    await replace(before, await wide())
    await library(payload).unpublish(before.id, 'nb')
    const answer = await get(before.filename)
    expect([answer.status, answer.headers.get('Location')]).toEqual([404, null])
  })

  it('forgets the focal point when it has another shape, and keeps it otherwise', async () => {
    const picture = await published()
    await payload.update({
      collection: 'media',
      id: picture.id,
      locale: 'nb',
      data: { focalX: 10, focalY: 20, _status: 'published' },
    })
    expect((await replace(picture, await wide())).doc).toMatchObject({ focalX: 10, focalY: 20 })
    const upright = (await flatPicture('høyt', 600, 900)).data
    expect((await replace(picture, upright)).doc).toMatchObject({ focalX: null, focalY: null })
  })

  it('stands in the trail', async () => {
    const picture = await published()
    await replace(picture, await wide())
    const answer = await editor.rest('GET', `/api/media/${picture.id}/trail`)
    expect(JSON.stringify(await answer.json())).toContain('fileReplaced')
  })

  it('is not undone by an older version, whose file is gone', async () => {
    const picture = await published()
    const { doc } = await replace(picture, await wide())
    const { docs } = await payload.findVersions({
      collection: 'media',
      where: { parent: { equals: picture.id } },
      sort: 'createdAt',
    })
    const restored = await editor.rest('POST', `/api/media/versions/${docs[0]?.id}?locale=nb`)
    expect((await restored.json()).filename).toBe(doc.filename)
  })
})

describe('is refused', () => {
  it('while something about it is written and not published', async () => {
    const picture = await published()
    await library(payload).saveDraft(picture.id, 'en', { alt: 'Half a sen' })
    const { status, errors } = await replace(picture, await wide())
    expect([status, errors[0].message]).toEqual([409, expect.stringContaining('forkast')])
    expect((await get(picture.filename)).status).toBe(200)
  })

  it.each([
    ['a PDF', () => smallPdf().data, 'application/pdf', 'En PDF kan ikke'],
    ['half a picture', async () => (await wide()).subarray(0, 300), 'image/png', 'ødelagt'],
  ])('for %s, and the old file stays', async (_, make, type, why) => {
    const picture = await published()
    const { status, errors } = await replace(picture, await make(), editor, type)
    expect([status, errors[0].message]).toEqual([400, expect.stringContaining(why)])
    for (const name of namesOf(picture)) expect((await get(name)).status).toBe(200)
  })

  it('without a file', async () => {
    const picture = await published()
    const answer = await editor.rest('POST', `/api/media/${picture.id}/replace?locale=nb`, {})
    expect(answer.status).toBe(400)
  })

  it.each([
    ['its own communicator may', () => owner, 200],
    ['one of another organisation may not', () => other, 404],
    ['a visitor may not', () => ({ ...other, rest: visitor }), 404],
  ])('by whose it is: %s', async (_, who, status) => {
    const picture = await published()
    expect((await replace(picture, await wide(), who())).status).toBe(status)
  })
})

it('a draft gets another file, too, and leaves nothing at an address nobody knew', async () => {
  const draft = await library(payload).picture({ _status: 'draft' })
  const { status, doc, public: shown } = await replace(draft, await wide())
  expect([status, shown, doc._status]).toEqual([200, false, 'draft'])
  expect((await get(draft.filename)).status).toBe(404)
})
