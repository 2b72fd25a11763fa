import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { picture } from '@tests/integration/access/samples'
import { openPayload } from '@tests/support/payload'
import { restWith, signIn, type Rest } from '@tests/support/sign-in'

let payload: Payload
let editor: Rest
beforeAll(async () => {
  payload = await openPayload()
  editor = (await signIn(payload, { role: 'editor' })).rest
})

const text = (words: string) => ({
  type: 'text',
  text: words,
  version: 1,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})
const node = (type: string, rest: object, words: string) => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children: [text(words)],
  ...rest,
})
const bodyOf = (...children: object[]) => ({
  root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children },
})
const link = node('link', { fields: { linkType: 'custom', url: 'https://example.org' } }, 'her')
const withLink = bodyOf({
  ...node('paragraph', {}, 'Les mer '),
  children: [text('Les mer '), link],
})
const withJump = bodyOf(node('heading', { tag: 'h2' }, 'Én'), node('heading', { tag: 'h4' }, 'To'))

let made = 0
const article = (body: object, rest: object = {}) => ({
  title: `Klar tale ${(made += 1)}`,
  lead: 'Det viktigste.',
  language: 'nb',
  kind: 'news',
  body,
  ...rest,
})

describe('a text that would shut readers out', () => {
  it.each([
    ['a link that does not say where it leads', withLink, 'Lenketeksten «her»'],
    ['a heading that skips a level', withJump, 'Overskriften «To»'],
  ])('is not published because of %s, with the reason at the text', async (_, body, reason) => {
    const answer = await editor(
      'POST',
      '/api/news?locale=nb',
      article(body, { _status: 'published' }),
    )
    expect(answer.status).toBe(400)
    const { errors } = await answer.json()
    expect(errors[0].message).toContain(reason)
    expect(errors[0].data.errors[0].path).toBe('body')
  })

  it('is kept as a draft all the same', async () => {
    const answer = await editor('POST', '/api/news?locale=nb&draft=true', article(withLink))
    expect(answer.status).toBe(201)
    const { doc } = await answer.json()
    expect(doc.body.root.children).toHaveLength(1)
  })

  it('is found in each language, when both are published at once', async () => {
    const event = { lead: 'Vi møtes.', type: 'seminar', start: '2028-05-01T08:00:00.000Z' }
    const draft = await editor('POST', '/api/events?locale=nb&draft=true', {
      ...event,
      title: 'Klart møte',
    })
    const { doc } = await draft.json()
    const english = { title: 'A clear meeting', lead: 'We meet.', body: withJump }
    await editor('PATCH', `/api/events/${doc.id}?locale=en&draft=true`, english)
    const both = await editor('PATCH', `/api/events/${doc.id}?locale=nb&publishAllLocales=true`, {
      _status: 'published',
    })
    expect(both.status).toBe(400)
    const norwegian = await editor(
      'PATCH',
      `/api/events/${doc.id}?locale=nb&publishSpecificLocale=nb`,
      { _status: 'published' },
    )
    expect(norwegian.status).toBe(200)
  })
})

it('the name of a file is no alternative text', async () => {
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(await picture())], { type: 'image/png' }), 'b.png')
  body.set('_payload', JSON.stringify({ alt: 'IMG_2041.JPG', _status: 'published' }))
  const answer = await editor('POST', '/api/media?locale=nb', body)
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('ikke navnet på filen')
})

it('the spellings of the site are its own public names, and for those who are signed in', async () => {
  await payload.create({
    collection: 'organisations',
    locale: 'nb',
    data: {
      name: 'Stavemåteregisteret',
      slug: 'stavemate',
      sector: 'research',
      _status: 'published',
    },
  })
  await payload.create({
    collection: 'organisations',
    locale: 'nb',
    draft: true,
    data: { name: 'Hemmelighetsregisteret', slug: 'hemmelig', sector: 'research' },
  })
  const { words } = await (await editor('GET', '/api/news/spellings')).json()
  expect(words.nb).toContain('Stavemåteregisteret')
  expect(words.en).toContain('Stavemåteregisteret')
  expect(words.nb).not.toContain('Hemmelighetsregisteret')
  expect((await restWith()('GET', '/api/news/spellings')).status).toBe(404)
})
