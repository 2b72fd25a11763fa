import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Media } from '@/payload-types'
import { openPayload } from '@tests/support/payload'
import { restWith, signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let editor: SignedIn
const folder = join(process.env['DATA_DIR'] ?? '', 'media')
const onDisk = (): string[] => readdirSync(folder).toSorted()

beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
  mkdirSync(folder, { recursive: true })
})
afterAll(() => payload.destroy())

/** A PNG of one colour with one bit a pixel: a few kilobytes however large it is. */
function emptyPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.writeUInt8(1, 8)
  const pixels = Buffer.alloc((Math.ceil(width / 8) + 1) * height)
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const square = (side = 700): Promise<Buffer> =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#224499' } })
    .png()
    .toBuffer()

async function send(method: string, path: string, data: Buffer, words: object, type = 'image/png') {
  const form = new FormData()
  form.set('_payload', JSON.stringify(words))
  form.set('file', new File([new Uint8Array(data)], 'bilde', { type }))
  const answer = await editor.rest(method, `${path}?locale=nb`, form)
  const { doc, errors }: { doc: Media; errors?: { message: string }[] } = await answer.json()
  return { status: answer.status, said: errors?.[0]?.message ?? '', doc }
}
const upload = (data: Buffer, words: object = { alt: 'Et bilde' }, type?: string) =>
  send('POST', '/api/media', data, words, type)

describe('a picture that would take gigabytes', () => {
  it.each([
    [39_000_000, 1],
    [1, 39_000_000],
    [12_001, 2],
  ])('%i × %i pixels is refused before it is decoded', async (width, height) => {
    const data = emptyPng(width, height)
    const before = process.resourceUsage().maxRSS
    const { status, said } = await upload(data)
    expect([status, said]).toEqual([400, expect.stringContaining('12 000 piksler')])
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(100)
  })

  it.each(['webp', 'gif'] as const)('or many frames is refused (%s)', async (format) => {
    const frames = await Promise.all([square(20), square(20), square(20)])
    const data = await sharp(frames, { join: { animated: true } })
      .toFormat(format)
      .toBuffer()
    expect((await upload(data, {}, `image/${format}`)).status).toBe(400)
  })

  it('12 000 pixels wide is taken', async () => {
    expect((await upload(emptyPng(12_000, 16))).status).toBe(201)
  })
})

describe('an upload that fails leaves nothing behind', () => {
  it('when the disk is full, which is said', async () => {
    await upload(await square())
    const before = onDisk()
    // What is written to this device meets a disk that is full.
    symlinkSync('/dev/full', join(folder, '.room'))
    const { status, said } = await upload(await square())
    rmSync(join(folder, '.room'), { force: true })
    expect([status, said]).toEqual([507, expect.stringContaining('lagringsplassen')])
    expect(onDisk()).toEqual(before)
    expect((await upload(await square())).status).toBe(201)
  })

  it.each([
    ['no text', { alt: '' }],
    ['a day that does not exist', { alt: 'Et bilde', consent: { until: '2026-02-31' } }],
    ['somebody else’s number', { alt: 'Et bilde', people: [999_999] }],
  ])('when it is published with %s', async (_, words) => {
    const before = onDisk()
    const { status } = await upload(await square(), { ...words, _status: 'published' })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(onDisk()).toEqual(before)
  })
})

describe('a draft whose file is replaced', () => {
  const draft = async () =>
    (await upload(await square(), { alt: 'Et bilde', _status: 'draft' })).doc
  const replace = async (id: number, words: object) =>
    send('PATCH', `/api/media/${id}`, await square(500), words)
  const get = async ({ filename }: Media) =>
    (await editor.rest('GET', `/api/media/file/${filename}`)).status

  it('keeps the old file when the save is refused', async () => {
    const doc = await draft()
    const before = onDisk()
    expect((await replace(doc.id, { alt: '', _status: 'published' })).status).toBe(400)
    expect(onDisk()).toEqual(before)
    expect(await get(doc)).toBe(200)
  })

  it('leaves no file behind, nor does its deletion', async () => {
    const before = onDisk()
    const doc = await draft()
    const { doc: changed } = await replace(doc.id, { alt: 'Et bilde', _status: 'draft' })
    expect(await get(changed)).toBe(200)
    await editor.rest('DELETE', `/api/media/${doc.id}`)
    expect(onDisk()).toEqual(before)
  })

  it('is deleted whole when it was saved as a draft only', async () => {
    const before = onDisk()
    const doc = await draft()
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Et bilde' }))
    form.set('file', new File([new Uint8Array(await square(300))], 'ny', { type: 'image/png' }))
    await editor.rest('PATCH', `/api/media/${doc.id}?locale=nb&draft=true`, form)
    await editor.rest('DELETE', `/api/media/${doc.id}`)
    expect(onDisk()).toEqual(before)
  })
})

it('nobody who has not signed in sees a file by its name while it is kept aside', async () => {
  expect((await restWith()('GET', '/api/media/file/.room')).status).toBe(404)
})

it.each([
  ['dark lines on nothing', 0, true],
  ['a picture that could be seen through and cannot', 1, false],
])('%s is known for what it is', async (_, alpha, transparent) => {
  const background = { r: 20, g: 20, b: 20, alpha }
  const data = await sharp({ create: { width: 300, height: 200, channels: 4, background } })
    .png()
    .toBuffer()
  expect((await upload(data)).doc.transparent).toBe(transparent)
})
