import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Media } from '@/payload-types'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { restWith, signIn, type Rest, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let editor: SignedIn
let owner: SignedIn
let other: SignedIn

beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
  owner = await signIn(payload, {
    role: 'communicator',
    organisation: await publisherNamed(payload, 'eier'),
  })
  other = await signIn(payload, {
    role: 'communicator',
    organisation: await publisherNamed(payload, 'andre'),
  })
})
afterAll(() => payload.destroy())

const solid = (width: number, height = width) =>
  sharp({ create: { width, height, channels: 3, background: '#224499' } })
const png = (): Promise<Buffer> => solid(700).png().toBuffer()

function formWith(data: Buffer | string, name: string, type: string, extra: object = {}): FormData {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Et bilde', ...extra }))
  form.set(
    'file',
    new File([typeof data === 'string' ? data : new Uint8Array(data)], name, { type }),
  )
  return form
}
const upload = (rest: Rest, ...file: Parameters<typeof formWith>) =>
  rest('POST', '/api/media?locale=nb', formWith(...file))
async function uploaded(...args: Parameters<typeof upload>): Promise<Media> {
  const answer = await upload(...args)
  const body = await answer.json()
  expect(answer.status, JSON.stringify(body)).toBe(201)
  return body.doc
}
const smallPdf = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj',
  'xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n ',
  'trailer<</Size 3/Root 1 0 R>>\nstartxref\n96\n%%EOF\n',
].join('\n')
const published = { _status: 'published' }
const fileOf = ({ filename }: { filename?: string | null }) => `/api/media/file/${filename}`

describe('a file that is not what it says', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const html = '<!doctype html><script>alert(1)</script>'
  it.each([
    ['HTML called a picture', html, 'bilde.png', 'image/png'],
    ['HTML', html, 'side.html', 'text/html'],
    ['SVG', svg, 'logo.svg', 'image/svg+xml'],
    ['SVG called a PNG', svg, 'logo.png', 'image/png'],
    ['XML called a PDF', '<?xml version="1.0"?><x/>', 'rapport.pdf', 'application/pdf'],
    ['a program', 'MZ\u0090\u0000', 'program.exe', 'application/octet-stream'],
    ['an empty file', '', 'tom.png', 'image/png'],
    ['a GIF', 'GIF89a\u0001\u0000\u0001\u0000', 'bilde.gif', 'image/gif'],
    ['half a picture', '\u0089PNG\r\n\u001a\n', 'bilde.png', 'image/png'],
  ])('%s is refused and nothing is kept', async (_, data, name, type) => {
    const before = await payload.count({ collection: 'media' })
    const answer = await upload(editor.rest, data, name, type)
    expect(answer.status, await answer.clone().text()).toBe(400)
    expect(await payload.count({ collection: 'media' })).toEqual(before)
  })

  it('a PNG said to be a JPEG is taken for the PNG it is', async () => {
    const doc = await uploaded(editor.rest, await png(), 'bilde.jpg', 'image/jpeg', published)
    expect([doc.mimeType, doc.filename]).toEqual(['image/png', expect.stringMatching(/\.png$/)])
    const { headers } = await restWith()('GET', fileOf(doc))
    expect(headers.get('Content-Type')).toBe('image/png')
  })

  it.each([
    ['a PDF', smallPdf, 'bilde.jpg', 'image/jpeg'],
    ['a picture', null, 'rapport.pdf', 'application/pdf'],
  ])('%s that is called the other is refused', async (_, data, name, type) => {
    expect((await upload(editor.rest, data ?? (await png()), name, type)).status).toBe(400)
  })

  it('a picture with a page hidden behind it keeps only the picture', async () => {
    const data = Buffer.concat([await png(), Buffer.from(html)])
    const doc = await uploaded(editor.rest, data, 'bilde.html', 'image/png', published)
    const kept = Buffer.from(await (await restWith()('GET', fileOf(doc))).arrayBuffer())
    expect(kept.toString('latin1')).not.toContain('<script>')
    expect(doc.filename).toMatch(/\.png$/)
  })

  it('a picture of more than 40 million pixels is refused', async () => {
    const data = await solid(8000, 6000).png({ compressionLevel: 9 }).toBuffer()
    const answer = await upload(editor.rest, data, 'stor.png', 'image/png')
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('piksler')])
  }, 30_000)
})

describe('what is wrong with a file is said', () => {
  it.each([
    ['a PDF without an end', smallPdf.slice(0, -8), 'ikke lastet helt ned'],
    [
      'a file of more than 25 MB',
      Buffer.alloc(25_500_000, smallPdf),
      'Den kan være på høyst 25 MB',
    ],
    ['a file of far more', Buffer.alloc(27_000_000, smallPdf), 'Den kan være på høyst 25 MB'],
  ])('in Norwegian to a Norwegian editor: %s', async (_, data, reason) => {
    const answer = await upload(editor.rest, data, 'rapport.pdf', 'application/pdf')
    expect(await answer.json()).toMatchObject({
      errors: [{ message: expect.stringContaining(reason) }],
    })
  })
})

describe('a picture', () => {
  it('does not tell where it was taken', async () => {
    const data = await solid(700)
      .withExif({
        IFD0: { Copyright: 'x' },
        IFD3: { GPSLatitude: '59/1 54/1 0/1', GPSLatitudeRef: 'N' },
      })
      .jpeg()
      .toBuffer()
    expect((await sharp(data).metadata()).exif).toBeDefined()
    const doc = await uploaded(editor.rest, data, 'tur.jpg', 'image/jpeg', published)
    const names = [doc.filename, ...Object.values(doc.sizes ?? {}).map((size) => size?.filename)]
    for (const filename of names.filter(Boolean)) {
      const file = await (await restWith()('GET', fileOf({ filename }))).arrayBuffer()
      expect((await sharp(file).metadata()).exif).toBeUndefined()
    }
  })

  it('gets a name that cannot be guessed and leads nowhere else', async () => {
    const doc = await uploaded(
      editor.rest,
      await png(),
      '../../etc/Æ ø<script>.png',
      'image/png',
      published,
    )
    expect(doc.filename).toMatch(/^[a-z0-9-]+-[0-9a-f]{8}\.png$/)
  })

  it('is served to be looked at and nothing else', async () => {
    const doc = await uploaded(editor.rest, await png(), 'bilde.png', 'image/png', published)
    const { headers, status } = await restWith()('GET', fileOf(doc))
    expect(status).toBe(200)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Content-Type')).toBe('image/png')
    expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*sandbox/)
  })

  it('published in one language only is served all the same', async () => {
    const { id } = await payload.create({
      collection: 'media',
      locale: 'en',
      data: { alt: 'A picture', _status: 'published' },
      file: { data: await png(), name: 'engelsk.png', mimetype: 'image/png', size: 1 },
    })
    const doc = await payload.findByID({ collection: 'media', id, locale: 'en' })
    expect((await restWith()('GET', fileOf(doc))).status).toBe(200)
  })
})

describe('a document', () => {
  it('is saved rather than shown', async () => {
    const doc = await uploaded(editor.rest, smallPdf, 'rapport.pdf', 'application/pdf', published)
    const { headers } = await restWith()('GET', fileOf(doc))
    expect(headers.get('Content-Disposition')).toMatch(/^attachment/)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  })
})

describe('a published file', () => {
  const another = async (extra: object) => formWith(await png(), 'ny.png', 'image/png', extra)
  const crop =
    'uploadEdits[crop][width]=50&uploadEdits[focalPoint][x]=1&uploadEdits[focalPoint][y]=1'

  it.each([
    ['as a draft', '&draft=true', () => another({})],
    ['with a new one', '', () => another(published)],
    ['with one that lacks its text', '', () => another({ ...published, alt: '' })],
    ['in the other language', '&locale=en&draft=true', () => another({})],
    ['by a crop', `&${crop}`, () => Promise.resolve({ ...published })],
  ])('is not replaced %s, and stays where readers find it', async (_, query, body) => {
    const doc = await uploaded(owner.rest, await png(), 'bilde.png', 'image/png', published)
    const bytes = async () =>
      Buffer.from(await (await restWith()('GET', fileOf(doc))).arrayBuffer())
    const before = await bytes()
    const path = `/api/media/${doc.id}?locale=nb${query}`
    const answer = await owner.rest('PATCH', path, await body())
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('byttes')])
    expect(before.equals(await bytes())).toBe(true)
  })

  it('is not replaced among many at once either', async () => {
    const doc = await uploaded(owner.rest, await png(), 'bilde.png', 'image/png', published)
    const path = `/api/media?locale=nb&where[id][equals]=${doc.id}`
    expect((await owner.rest('PATCH', path, await another({}))).status).toBe(400)
    expect((await restWith()('GET', fileOf(doc))).status).toBe(200)
  })

  it('is not there for visitors any more when it lies in the trash', async () => {
    const doc = await uploaded(editor.rest, await png(), 'bilde.png', 'image/png', published)
    const deletedAt = new Date().toISOString()
    await editor.rest('PATCH', `/api/media/${doc.id}?locale=nb`, { deletedAt })
    expect((await restWith()('GET', fileOf(doc))).status).toBe(404)
    expect((await other.rest('GET', fileOf(doc))).status).toBe(404)
  })
})

describe('a file that is only named', () => {
  it('is not fetched from anywhere', async () => {
    const named = { filename: 'x.png', url: 'http://files.example/x.png', alt: 'x' }
    const answer = await owner.rest('POST', '/api/media?locale=nb', named)
    const doc = await uploaded(owner.rest, await png(), 'bilde.png', 'image/png', published)
    const copy = await owner.rest('POST', `/api/media/${doc.id}/duplicate?locale=nb`, named)
    for (const each of [answer, copy])
      expect([each.status, await each.text()]).toEqual([
        400,
        expect.stringContaining('Velg en fil'),
      ])
  })
})

describe('a file nobody has published', () => {
  it('is there for its own organisation and for editors only', async () => {
    const doc = await uploaded(owner.rest, await png(), 'utkast.png', 'image/png', {
      _status: 'draft',
    })
    const statuses = await Promise.all(
      [restWith(), other.rest, owner.rest, editor.rest].map(
        async (rest) => (await rest('GET', fileOf(doc))).status,
      ),
    )
    expect(statuses).toEqual([404, 404, 200, 200])
  })

  it('can be replaced', async () => {
    const doc = await uploaded(owner.rest, await png(), 'utkast.png', 'image/png', {
      _status: 'draft',
    })
    const form = formWith(await png(), 'ny.png', 'image/png', {})
    const answer = await owner.rest('PATCH', `/api/media/${doc.id}?locale=nb&draft=true`, form)
    expect(answer.status).toBe(200)
    const { doc: changed } = await answer.json()
    expect(changed.filename).toMatch(/^ny-/)
    expect((await restWith()('GET', fileOf(changed))).status).toBe(404)
  })

  it.each([
    'finnes-ikke.png',
    '..%2F..%2Fpackage.json',
    '%2e%2e%2fpackage.json',
    '%00.png',
    '%E0%A4%A.png',
  ])('answers %s as if there were nothing', async (name) => {
    expect((await restWith()('GET', `/api/media/file/${name}`)).status).toBe(404)
    expect((await editor.rest('GET', `/api/media/file/${name}`)).status).toBe(404)
  })
})
