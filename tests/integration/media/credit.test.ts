import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import { picturesById } from '@/features/media/queries'
import type { Media } from '@/payload-types'
import { openPayload } from '@tests/support/payload'
import { photograph } from '@tests/support/photograph'
import { restWith, signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let editor: SignedIn
beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
})

async function upload(
  bytes: Buffer,
  words: object = { _status: 'draft' },
  query = '',
): Promise<Media> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Et felt', ...words }))
  form.set('file', new File([new Uint8Array(bytes)], 'bilde.jpg', { type: 'image/jpeg' }))
  const answer = await editor.rest('POST', `/api/media?locale=nb${query}`, form)
  const { doc, errors } = await answer.json()
  expect(answer.status, JSON.stringify(errors)).toBe(201)
  return doc
}

describe('who made a picture is read from its file', () => {
  it.each([
    ['IPTC in UTF-8', { iptc: { 80: 'Åse Bjørnæs' } }, 'Åse Bjørnæs'],
    ['IPTC in Latin-1', { iptc: { 80: 'Åse Bjørnæs' }, charset: 'latin1' as const }, 'Åse Bjørnæs'],
    [
      'IPTC with the agency',
      { iptc: { 80: 'Margit Seljord', 110: 'Kreftforeningen' } },
      'Margit Seljord / Kreftforeningen',
    ],
    [
      'IPTC whose agency names the photographer, too',
      { iptc: { 80: 'Margit Seljord', 110: 'Margit Seljord, Kreftforeningen' } },
      'Margit Seljord, Kreftforeningen',
    ],
    ['XMP', { xmp: { creator: 'Øystein Ås', credit: 'NTB' } }, 'Øystein Ås / NTB'],
    ['EXIF', { artist: 'Kari Nordmann' }, 'Kari Nordmann'],
    ['IPTC beside XMP that is broken', { iptc: { 80: 'Kari' }, xmp: { creator: '<b' } }, 'Kari'],
    ['nothing', {}, undefined],
  ])('%s', async (_, said, credit) => {
    expect((await upload(await photograph(said))).credit ?? undefined).toBe(credit)
  })

  it('stands below it in both languages, for a name is no translation', async () => {
    const doc = await upload(await photograph({ artist: 'Kari Nordmann' }), {
      _status: 'published',
    })
    const credits = await Promise.all(
      (['nb', 'en'] as const).map(
        async (locale) =>
          (await picturesById(createGateway(payload), locale, [doc.id])).get(doc.id)?.credit,
      ),
    )
    expect(credits).toEqual(['Kari Nordmann', 'Kari Nordmann'])
  })

  it('but what somebody wrote stays', async () => {
    const bytes = await photograph({ artist: 'Kari Nordmann' })
    expect((await upload(bytes, { credit: 'Privat' })).credit).toBe('Privat')
  })
})

describe('what a picture shows by its file', () => {
  const described = () =>
    photograph({ iptc: { 120: 'Fra møtet i Oslo.' }, xmp: { description: 'Annet.' } })

  it('is proposed as the caption of a draft, never as its alternative text', async () => {
    const { alt, caption } = await upload(
      await described(),
      { _status: 'draft', alt: undefined },
      '&draft=true',
    )
    expect([alt ?? null, caption]).toEqual([null, 'Fra møtet i Oslo.'])
  })

  it('is not published unseen', async () => {
    expect((await upload(await described(), { _status: 'published' })).caption ?? null).toBeNull()
  })

  it.each([
    ['broken XMP', { xmp: { creator: '<b' } }],
    ['signs nobody sees', { artist: '\u0000\u0001 ' }],
  ])('%s says nothing and stops nothing', async (_, said) => {
    expect((await upload(await photograph(said))).credit ?? null).toBeNull()
  })
})

it('what is published says neither where nor with what it was taken, in any size', async () => {
  const bytes = await photograph({ iptc: { 80: 'Åse' }, xmp: { creator: 'Åse' }, artist: 'Åse' })
  const told = await sharp(bytes).metadata()
  expect([told.exif, told.iptc, told.xmp].every(Boolean)).toBe(true)
  const doc = await upload(bytes, { _status: 'published' })
  const names = [doc.filename, ...Object.values(doc.sizes ?? {}).map((size) => size?.filename)]
  for (const name of names.filter(Boolean)) {
    const file = await (await restWith()('GET', `/api/media/file/${name}`)).arrayBuffer()
    const { exif, iptc, xmp } = await sharp(file).metadata()
    expect([name, exif, iptc, xmp]).toEqual([name, undefined, undefined, undefined])
  }
})
