import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Media } from '@/payload-types'
import { picture } from '@tests/integration/access/samples'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { signIn, type Rest } from '@tests/support/sign-in'

let payload: Payload
let communicator: Rest
let stranger: Rest
let editor: Rest
beforeAll(async () => {
  payload = await openPayload()
  const own = await publisherNamed(payload, 'Bildeforeningen')
  const other = await publisherNamed(payload, 'En bildeforening til')
  communicator = (await signIn(payload, { role: 'communicator', organisation: own })).rest
  stranger = (await signIn(payload, { role: 'communicator', organisation: other })).rest
  editor = (await signIn(payload, { role: 'editor' })).rest
})

/** A picture as the form of an article uploads it: a draft without a word. */
async function uploaded(rest = communicator): Promise<number> {
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(await picture())], { type: 'image/png' }), 'bilde.png')
  body.set('_payload', JSON.stringify({ _status: 'draft' }))
  const answer = await rest('POST', '/api/media?draft=true&depth=0&locale=nb', body)
  expect(answer.status).toBe(201)
  return (await answer.json()).doc.id
}

let made = 0
const article = (id: number, words: object, rest: object = {}) => ({
  title: `Sak med bilde ${(made += 1)}`,
  lead: 'Det viktigste.',
  language: 'nb',
  kind: 'news',
  picture: id,
  pictureWords: { of: id, ...words },
  ...rest,
})
const write = (data: object, rest = communicator, query = 'locale=nb') =>
  rest('POST', `/api/news?depth=0&${query}`, data)
const publishing = { _status: 'published' }

const stored = (id: number, locale: 'nb' | 'en', draft = false): Promise<Media> =>
  payload.findByID({ collection: 'media', id, locale, fallbackLocale: false, draft, depth: 0 })

describe('who writes about a picture in the form of an article', () => {
  it('publishes the picture and its words with the article', async () => {
    const id = await uploaded()
    const words = { alt: 'To forskere', credit: 'Kari Nordmann', caption: 'Oslo, 2026' }
    const answer = await write(article(id, words, publishing))
    expect(answer.status).toBe(201)
    const { doc } = await answer.json()
    expect(doc.pictureWords).toMatchObject({ of: id, in: 'nb', mine: true, ...words })
    expect(await stored(id, 'nb')).toMatchObject({ _status: 'published', ...words })
  })

  it('keeps both as drafts until then', async () => {
    const id = await uploaded()
    const draft = await write(
      article(id, { alt: 'Et utkast' }),
      communicator,
      'locale=nb&draft=true',
    )
    expect(draft.status).toBe(201)
    expect(await stored(id, 'nb', true)).toMatchObject({ _status: 'draft', alt: 'Et utkast' })
    const { doc } = await draft.json()
    await communicator('PATCH', `/api/news/${doc.id}?locale=nb`, publishing)
    expect(await stored(id, 'nb')).toMatchObject({ _status: 'published', alt: 'Et utkast' })
  })

  it('writes the words in the language of the article, and leaves the other language alone', async () => {
    const id = await uploaded()
    await write(article(id, { alt: 'På norsk' }, publishing))
    const english = article(id, { alt: 'In English' }, { ...publishing, language: 'en' })
    expect((await write(english)).status).toBe(201)
    expect((await stored(id, 'nb')).alt).toBe('På norsk')
    expect((await stored(id, 'en')).alt).toBe('In English')
  })

  it('is told at the field when a picture says nothing to those who cannot see it, and nothing is saved', async () => {
    const id = await uploaded()
    const answer = await write(article(id, { alt: ' ' }, publishing))
    expect(answer.status).toBe(400)
    const { errors } = await answer.json()
    expect(errors[0].data.errors[0].path).toBe('pictureWords.alt')
    expect(errors[0].message).toMatch('alternativ tekst')
    expect((await stored(id, 'nb', true))._status).toBe('draft')
    const decorative = await write(article(id, { decorative: true }, publishing))
    expect(decorative.status).toBe(201)
  })

  it('loses nothing of the article to a picture that is refused, nor of the picture to an article that is', async () => {
    const id = await uploaded()
    const answer = await write({ ...article(id, { alt: 'Et bilde' }, publishing), lead: '' })
    expect(answer.status).toBe(400)
    expect(await stored(id, 'nb', true)).toMatchObject({ _status: 'draft', alt: null })
  })

  it('ignores words about another picture than the one that is chosen', async () => {
    const [one, other] = [await uploaded(), await uploaded()]
    const answer = await write(
      { ...article(one, { alt: 'Den første' }), picture: other },
      communicator,
      'locale=nb&draft=true',
    )
    expect(answer.status).toBe(201)
    expect((await stored(other, 'nb', true)).alt).toBeNull()
    expect((await stored(one, 'nb', true)).alt).toBeNull()
  })

  it('publishes the article once the picture that had no words is taken away', async () => {
    const id = await uploaded()
    const draft = await write(article(id, {}), communicator, 'locale=nb&draft=true')
    const { doc } = await draft.json()
    const path = `/api/news/${doc.id}?locale=nb`
    const words = { of: id, alt: '' }
    const without = { picture: null, pictureWords: words, ...publishing }
    expect((await communicator('PATCH', path, without)).status).toBe(200)
    expect((await stored(id, 'nb', true))._status).toBe('draft')
  })

  it('publishes nothing that was drafted for a picture that is public already', async () => {
    const id = await uploaded()
    const { doc } = await (await write(article(id, { alt: 'Ute' }, publishing))).json()
    await communicator('PATCH', `/api/media/${id}?locale=nb&draft=true`, { alt: 'Et utkast' })
    const path = `/api/news/${doc.id}?locale=nb`
    expect((await communicator('PATCH', path, { lead: 'Nytt.', ...publishing })).status).toBe(200)
    const form = { pictureWords: { of: id, alt: 'Et utkast' }, ...publishing }
    expect((await communicator('PATCH', path, form)).status).toBe(200)
    expect((await stored(id, 'nb')).alt).toBe('Ute')
  })

  it('uses the published picture of another organisation, but does not change what is written about it', async () => {
    const id = await uploaded()
    await write(article(id, { alt: 'Vårt bilde' }, publishing))
    const used = await write(article(id, { alt: 'Vårt bilde' }, publishing), stranger)
    expect(used.status).toBe(201)
    expect((await used.json()).doc.pictureWords.mine).toBe(false)
    const changed = await write(article(id, { alt: 'Deres bilde' }, publishing), stranger)
    expect(changed.status).toBe(400)
    expect((await stored(id, 'nb')).alt).toBe('Vårt bilde')
  })
})

it('an event writes the words in the language that is being edited', async () => {
  const id = await uploaded(editor)
  const event = (words: object, texts: object) => ({
    lead: 'Det viktigste.',
    type: 'seminar',
    start: '2027-05-01T08:00:00.000Z',
    picture: id,
    pictureWords: { of: id, ...words },
    ...publishing,
    ...texts,
  })
  const answer = await editor(
    'POST',
    '/api/events?locale=nb&depth=0',
    event({ alt: 'Salen' }, { title: 'Bildemøtet' }),
  )
  expect(answer.status).toBe(201)
  const { doc } = await answer.json()
  const english = await editor(
    'PATCH',
    `/api/events/${doc.id}?locale=en&depth=0&publishSpecificLocale=en`,
    event({ alt: 'The hall' }, { title: 'The picture meeting' }),
  )
  expect(english.status).toBe(200)
  expect((await stored(id, 'nb')).alt).toBe('Salen')
  expect((await stored(id, 'en')).alt).toBe('The hall')
})
