import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mediaFolder } from '@/cms/media/room'
import { storedDay } from '@/lib/days'
import { sizeNames } from '@/lib/picture-sizes'
import { openPayload } from '@tests/support/payload'
import { restWith, signIn } from '@tests/support/sign-in'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => payload.destroy())

describe('a picture as wide as a page needs it', () => {
  it('is made in AVIF when it is asked for, upright and without where it was taken', async () => {
    const { filename } = await upright()
    const { body, type } = await asked(`${filename}-w480.avif`)
    expect(type).toBe('image/avif')
    const { format, width, height, exif, orientation } = await sharp(body).metadata()
    expect({ format, width, height }).toEqual({ format: 'heif', width: 480, height: 720 })
    expect(exif?.toString('latin1') ?? '').not.toContain('Nikon')
    expect(orientation ?? 1).toBe(1)
  })

  it('is never wider than it was sent', async () => {
    const { filename } = await upright()
    const { body } = await asked(`${filename}-w1600.avif`)
    expect(await sharp(body).metadata()).toMatchObject({ width: 800, height: 1200 })
  })

  it('is made once, and leaves the disk with the picture', async () => {
    const { id, filename } = await upright()
    const name = `${filename}-w800.avif`
    const [first, second] = await Promise.all([asked(name), asked(name)])
    expect(second.body.equals(first.body)).toBe(true)
    expect(onDisk(filename)).toEqual([name])
    await payload.delete({ collection: 'media', id })
    expect(onDisk(filename)).toEqual([])
  })

  it('leaves nothing on the disk of one that was being written when its process was stopped', async () => {
    const { id, filename } = await upright()
    const begun = `${filename}-w800.avif.${randomUUID()}.part`
    const another = `${filename}-w800.avif.png`
    for (const name of [begun, another]) await writeFile(join(mediaFolder, name), 'half')
    await payload.delete({ collection: 'media', id })
    const left = (await readdir(mediaFolder)).filter((name) => name.startsWith(filename))
    expect(left).toEqual([another])
  })

  it('leads to the one that took its place, of which nothing is left', async () => {
    const { id, filename } = await upright()
    await asked(`${filename}-w480.avif`)
    const { rest } = await signIn(payload, { role: 'editor' })
    const form = new FormData()
    const { data } = await lying('navy')
    form.set('file', new File([new Uint8Array(data)], 'ny.jpg', { type: 'image/jpeg' }))
    const answer = await rest('POST', `/api/media/${id}/replace?locale=nb`, form)
    const now: string = (await answer.json()).doc.filename
    expect(onDisk(filename)).toEqual([])
    const old = await visitor('GET', `/api/media/file/${filename}-w480.avif`)
    expect([old.status, old.headers.get('Location')]).toEqual([
      308,
      `/api/media/file/${now}-w480.avif`,
    ])
  })

  it.each([
    ['is a draft', { _status: 'draft' }],
    ['shows somebody whose consent has ended', { consent: { until: storedDay('2026-01-01') } }],
    ['is in the trash', { deletedAt: '2026-01-01T08:00:00Z' }],
  ] as const)('is there for nobody who may not see the picture: one that %s', async (_, more) => {
    const { id, filename } = await upright()
    expect((await asked(`${filename}-w480.avif`)).status).toBe(200)
    await payload.update({ collection: 'media', id, data: { _status: 'published', ...more } })
    expect((await asked(`${filename}-w480.avif`)).status).toBe(404)
  })

  it.each(['nei.png-w480.avif', '%2e%2e%2fx.png-w480.avif'])(
    'is not there for %s',
    async (name) => {
      expect((await asked(name)).status).toBe(404)
    },
  )

  it('is there in five widths, and no others that somebody makes up', async () => {
    const { filename } = await upright()
    expect((await asked(`${filename}-w481.avif`)).status).toBe(404)
  })

  const visitor = restWith()
  const asked = async (name: string) => {
    const answer = await visitor('GET', `/api/media/file/${name}`)
    const body = Buffer.from(await answer.arrayBuffer())
    return { status: answer.status, type: answer.headers.get('Content-Type'), body }
  }
  const onDisk = (filename: string) =>
    sizeNames(filename).filter((name) => existsSync(join(mediaFolder, name)))

  /** As telephones keep it: lying, with the word that it stands, and where it was taken. */
  async function upright() {
    const { filename, id } = await payload.create({
      collection: 'media',
      locale: 'nb',
      data: { alt: 'Et tre', _status: 'published' },
      file: await lying(),
    })
    return { filename: String(filename), id }
  }

  async function lying(background = 'teal') {
    const data = await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
      .withExif({
        IFD0: { Make: 'Nikon' },
        IFD3: { GPSLatitude: '59/1 54/1 0/1', GPSLatitudeRef: 'N' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    return { data, name: 'tre.jpg', mimetype: 'image/jpeg', size: data.length }
  }
})
