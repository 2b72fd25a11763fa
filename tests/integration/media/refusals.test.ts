import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPayload } from '@tests/support/payload'
import { restWith, signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let editor: SignedIn
beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
})

async function send(data: Buffer | string, name: string, type: string, language = 'nb') {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Et felt', _status: 'draft' }))
  const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data
  form.set('file', new File([new Uint8Array(bytes)], name, { type }))
  const rest = restWith(`${editor.cookie}; payload-lng=${language}`)
  const answer = await rest('POST', '/api/media?locale=nb&draft=true', form)
  const { doc, errors = [] } = await answer.json()
  const [error] = errors
  return { status: answer.status, doc, said: error?.message, at: error?.data?.errors?.[0]?.path }
}

const blank = (width: number, height = width) =>
  sharp({ create: { width, height, channels: 3, background: 'teal' } })
/** The head of a file of an iPhone: the box that says what the others are. */
const heic = '\0\0\0\u0018ftypheic\0\0\0\0mif1heic'
const gif =
  'GIF89a\u0001\0\u0001\0\u0080\0\0\0\0\0ÿÿÿ!ù\u0004\u0001\0\0\0\0,\0\0\0\0\u0001\0\u0001\0\0\u0002\u0002D\u0001\0;'
const svg = '<?xml version="1.0"?>\n<!-- tegnet -->\n<svg xmlns="http://www.w3.org/2000/svg"/>'
/** As libvips and cameras write them: a head that promises more pixels than anybody has memory for. */
function hugePng(side: number): Buffer {
  const head = Buffer.from(
    '89504e470d0a1a0a0000000d4948445200000000000000000802000000000000000000000049444154',
    'hex',
  )
  head.writeUInt32BE(side, 16)
  head.writeUInt32BE(side, 20)
  return head
}

describe('whoever uploads what cannot be taken is told at the field how to go on', () => {
  it.each([
    [
      'a HEIC of an iPhone',
      () => heic,
      'IMG_1.HEIC',
      'image/heic',
      /lagre det som JPEG/,
      /as JPEG/,
    ],
    ['a HEIC that a browser does not know', () => heic, 'IMG_1.HEIC', '', /HEIC/, /HEIC/],
    ['an animated GIF', () => gif, 'a.gif', 'image/gif', /Lagre bildet som PNG/, /as PNG/],
    ['an SVG', () => svg, 'a.svg', 'image/svg+xml', /Eksporter tegningen/, /Export the drawing/],
    [
      'a TIFF',
      () => blank(40).tiff().toBuffer(),
      'a.tif',
      'image/tiff',
      /av typen TIFF/,
      /type TIFF/,
    ],
    [
      'one pixel',
      () => blank(1).png().toBuffer(),
      'a.png',
      'image/png',
      /bare 1 × 1/,
      /only 1 × 1/,
    ],
    [
      'half a JPEG',
      async () => (await blank(900).jpeg().toBuffer()).subarray(0, 1200),
      'a.jpg',
      'image/jpeg',
      /ødelagt/,
      /broken/,
    ],
    ['30 000 × 30 000', () => hugePng(30_000), 'a.png', 'image/png', /4000 piksler/, /4000 pixels/],
    ['a letter', () => 'Kjære alle', 'a.jpg', 'image/jpeg', /verken et bilde/, /neither a picture/],
  ])('%s', async (_, make, name, type, norwegian, english) => {
    const data = await make()
    for (const [language, words] of [
      ['nb', norwegian],
      ['en', english],
    ] as const) {
      const before = process.resourceUsage().maxRSS
      const { status, said, at } = await send(data, name, type, language)
      expect([status, said, at]).toEqual([400, expect.stringMatching(words), 'file'])
      expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(100)
    }
  })
})

describe('what can be taken is', () => {
  it('a JPEG in the colours of a printer, in those of screens', async () => {
    const cmyk = await blank(300).toColourspace('cmyk').jpeg().toBuffer()
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk')
    const { status, doc } = await send(cmyk, 'trykk.jpg', 'image/jpeg')
    expect(status).toBe(201)
    const file = await editor.rest('GET', `/api/media/file/${doc.filename}`)
    const { data, info } = await sharp(await file.arrayBuffer())
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(info.channels).toBe(3)
    const [red = 0, green = 0, blue = 0] = data
    expect(Math.min(green, blue) - red).toBeGreaterThan(40)
  })

  it('the 48 million pixels of a telephone, which are kept at half their width', async () => {
    const large = await blank(8064, 6048).jpeg().toBuffer()
    const { status, doc } = await send(large, 'mobil.jpg', 'image/jpeg')
    expect([status, doc.width, doc.height]).toEqual([201, 4032, 3024])
  }, 60_000)
})
