import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { downloadsById } from '@/features/documents/queries'
import type { Locale } from '@/i18n/locales'
import { createGateway } from '@/data/gateway'
import { library } from '@tests/support/files'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let editor: SignedIn
let files: ReturnType<typeof library>
let write: ReturnType<typeof newsroom>
/** A picture nobody has published, and a document that is only a draft. */
let picture: number
let document: number

beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
  files = library(payload)
  write = newsroom(payload)
  picture = (await files.picture({ _status: 'draft' })).id
  document = await offer('draft', (await files.pdf()).id)
})
afterAll(() => payload.destroy())

let made = 0
const slug = (): string => `hull-${(made += 1)}`

/** A document in Norwegian with this file. */
async function offer(_status: 'draft' | 'published', file?: number): Promise<number> {
  const data = { title: 'Rapporten', slug: slug(), file, _status }
  const { id } = await payload.create({ collection: 'documents', locale: 'nb', data })
  return id
}

const textWith = (blockType: string, fields: object) => ({
  root: {
    type: 'root',
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    version: 1,
    children: [
      {
        type: 'block',
        version: 2,
        format: '',
        fields: { id: '65f0c0ffee00000000000001', blockName: '', blockType, ...fields },
      },
    ],
  },
})
const article = (data: object) => ({
  title: 'Sak',
  lead: 'Kort.',
  language: 'nb',
  kind: 'news',
  ...data,
})
const event = (data: object) => ({
  title: 'Møte',
  lead: 'Kort.',
  type: 'seminar',
  state: 'planned',
  start: '2026-12-01T08:00:00.000Z',
  start_tz: 'Europe/Oslo',
  ...data,
})

/** Publishes with a form of its own, as the panel does. */
async function publishing(collection: CollectionSlug, data: object, locale: Locale = 'nb') {
  const answer = await editor.rest('POST', `/api/${collection}?locale=${locale}`, {
    slug: slug(),
    ...data,
    _status: 'published',
  })
  const { errors } = await answer.json()
  return `${answer.status} ${errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message ?? ''}`
}

describe('nothing is published that would show a hole, wherever a picture or file can stand', () => {
  const places: [string, CollectionSlug, () => object][] = [
    ['an article’s picture', 'news', () => article({ picture })],
    ['a figure', 'news', () => article({ body: textWith('figure', { picture }) })],
    ['a gallery', 'news', () => article({ body: textWith('gallery', { pictures: [picture] }) })],
    ['a download in a text', 'news', () => article({ body: textWith('download', { document }) })],
    ['an attachment', 'news', () => article({ attachments: [document] })],
    ['an event’s picture', 'events', () => event({ picture })],
    ['an event’s text', 'events', () => event({ body: textWith('figure', { picture }) })],
    ['an event’s report', 'events', () => event({ afterwards: { report: document } })],
    ['a page’s picture', 'pages', () => ({ title: 'Side', kind: 'plain', picture })],
    ['a pillar’s picture', 'topics', () => ({ name: 'Tema', kind: 'pillar', picture })],
    ['a logo', 'organisations', () => ({ name: 'Org', sector: 'research', logo: picture })],
    ['a portrait', 'people', () => ({ name: 'Ola Nordmann', photo: picture })],
    ['a document’s file', 'documents', () => ({ title: 'Fil', file: picture })],
  ]
  it.each(places)('%s', async (_, collection, data) => {
    expect(await publishing(collection, data())).toMatch(/^400 .*(ikke publisert|ugyldig)/)
  })
})

describe('the sentence names the picture and what is missing', () => {
  const states: [string, Locale, () => Promise<number>, RegExp][] = [
    ['never published', 'nb', async () => picture, /«felt-.*» er ikke publisert/],
    [
      'in the trash',
      'nb',
      async () => {
        const { id } = await files.picture()
        const data = { deletedAt: new Date().toISOString() }
        await payload.update({ collection: 'media', id, data })
        return id
      },
      /«felt-.*» ligger i papirkurven/,
    ],
    [
      'whose consent ended yesterday',
      'nb',
      async () => (await files.picture({ consent: { until: daysFromNow(-1) } })).id,
      /Samtykket til å vise «felt-.*» er gått ut/,
    ],
    [
      'without a text in English',
      'en',
      async () => (await files.picture()).id,
      /«felt-.*» mangler alternativ tekst på engelsk/,
    ],
    [
      'with an English text that is only a draft',
      'en',
      async () => {
        const { id } = await files.picture()
        await files.saveDraft(id, 'en', { alt: 'A field' })
        return id
      },
      /«felt-.*» mangler alternativ tekst på engelsk/,
    ],
  ]
  it.each(states)('a picture %s (%s)', async (_, language, make, sentence) => {
    const data = article({ language, picture: await make() })
    expect(await publishing('news', data, language)).toMatch(sentence)
  })

  it.each([
    ['whose consent ends today', 'nb', { consent: { until: daysFromNow(0) } }],
    ['that is decoration', 'en', { alt: null, decorative: true }],
  ] as const)('a picture %s is published', async (_, language, state) => {
    const { id } = await files.picture(state)
    expect(await publishing('news', article({ language, picture: id }), language)).toBe('201 ')
  })

  it('a PDF is no picture', async () => {
    const { id } = await files.pdf()
    expect(await publishing('news', article({ picture: id }))).toMatch(/^400/)
  })
})

describe('a document', () => {
  it('is not published without a file', async () => {
    expect(await publishing('documents', { title: 'Uten fil' })).toMatch(/^400 Velg en fil/)
  })

  it('without a file in English offers the Norwegian one, and says which it is', async () => {
    const id = await offer('published', (await files.pdf()).id)
    const answer = await editor.rest('PATCH', `/api/documents/${id}?locale=en`, {
      title: 'The report',
      slug: slug(),
      _status: 'published',
    })
    expect(answer.status, await answer.text()).toBe(200)
    const site = createGateway(payload)
    const found = (await downloadsById(site, 'en', [id])).get(id)
    expect(found).toMatchObject({ title: 'The report', lang: 'en', fileLang: 'nb' })
  })
})

describe('consent that has ended', () => {
  it('takes a published picture off the page and off its own address, and back without an edit', async () => {
    const { id, filename } = await files.picture()
    const { picture: _, ...rest } = await write.article('Sak med bilde', { picture: id })
    const consent = (until: string) =>
      payload.update({
        collection: 'media',
        id,
        data: { consent: { until }, _status: 'published' },
      })
    const seen = async () => {
      const { picturesById } = await import('@/features/media/queries')
      const { restWith } = await import('@tests/support/sign-in')
      const pictures = await picturesById(createGateway(payload), 'nb', [id])
      return [pictures.has(id), (await restWith()('GET', `/api/media/file/${filename}`)).status]
    }
    expect(rest._status).toBe('published')
    await consent(daysFromNow(0))
    expect(await seen()).toEqual([true, 200])
    await consent(daysFromNow(-1))
    expect(await seen()).toEqual([false, 404])
    await consent(daysFromNow(30))
    expect(await seen()).toEqual([true, 200])
  })
})

function daysFromNow(days: number): string {
  const moment = new Date(Date.now() + days * 86_400_000)
  return `${new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Oslo' }).format(moment)}T12:00:00.000Z`
}
