import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { up as composeLetters } from '@/migrations/20261126_043000_composed_letters'
import { openPayload } from '@tests/support/payload'
import { signIn, type Rest } from '@tests/support/sign-in'

let payload: Payload
let rest: Rest

beforeAll(async () => {
  payload = await openPayload()
  ;({ rest } = await signIn(payload, { role: 'editor' }))
})
afterAll(() => payload.destroy())

async function save(path: string, data: object) {
  const answer = await rest('POST', path, data)
  const { doc, errors } = await answer.json()
  const fields = errors?.[0]?.data?.errors ?? []
  return { status: answer.status, doc, fields }
}

const article = { lead: 'Ingress.', language: 'nb', kind: 'news', _status: 'published' }

describe('a title', () => {
  it.each(['', '   ', '\n\n', '\u200b', '\u00ad', '\u00a0', '\ufeff'])(
    '%j is missing, and nothing is published under it',
    async (title) => {
      const { status, fields } = await save('/api/news?locale=nb', {
        ...article,
        title,
        slug: 'uten-tittel',
      })
      expect([status, fields.map(({ path }: { path: string }) => path)]).toEqual([400, ['title']])
    },
  )

  it.each([17, { a: 1 }, ['to'], true])(
    '%j is no text, and is not stored as one',
    async (title) => {
      const { status, fields } = await save('/api/news?locale=nb&draft=true', { ...article, title })
      expect(status).toBe(400)
      expect(fields).toMatchObject([{ path: 'title', message: 'Her må det stå tekst.' }])
    },
  )

  it('is stored tidy, with its soft hyphens, which are not in its address', async () => {
    const { doc } = await save('/api/news?locale=nb', {
      ...article,
      title: ' Kreft\u00adforskning\ni Tromsø\u200b ',
    })
    expect([doc.title, doc.slug]).toEqual([
      'Kreft\u00adforskning i Tromsø',
      'kreftforskning-i-tromso',
    ])
  })
})

it('a row or a group with blank text where text is needed is not published', async () => {
  const byline = { people: [{ person: null, title: '\u200b' }] }
  const social = { socialAccounts: [{ name: ' \u00a0', url: 'https://example.org' }] }
  expect((await save('/api/news?locale=nb', { ...article, title: 'Byline', byline })).status).toBe(
    400,
  )
  const { status, fields } = await save('/api/globals/site?locale=nb', social)
  expect(status).toBe(400)
  expect(fields).toContainEqual(expect.objectContaining({ path: 'socialAccounts.0.name' }))
})

describe('a person written with a ring above an a', () => {
  const found = async (typed: string) => {
    const query = `/api/people?locale=nb&draft=true&where[name][like]=${encodeURIComponent(typed)}`
    const answer = await rest('GET', query)
    const { docs } = await answer.json()
    return docs.map(({ name }: { name: string }) => name)
  }

  it('is stored with one letter, and found however it is typed', async () => {
    await save('/api/people?locale=nb&draft=true', { name: 'A\u030ase Dekomponert' })
    expect(await found('åse dek')).toEqual(['Åse Dekomponert'])
    expect(await found('a\u030ase dek')).toEqual(['Åse Dekomponert'])
  })

  it('is found as well if the name was stored before', async () => {
    const { doc } = await save('/api/people?locale=nb&draft=true', { name: 'Ås Gammel' })
    const decompose = `update _people_v set version_name = normalize(version_name, nfd) where parent_id = ${doc.id}`
    await payload.db.execute({ db: payload.db.drizzle, raw: decompose })
    expect(await found('ås gammel')).toEqual([])
    await composeLetters({ db: payload.db.drizzle, payload, req: {} } as never)
    expect(await found('ås gammel')).toEqual(['Ås Gammel'])
  })
})

describe('an address', () => {
  it('with a password in it is refused with a word on it', async () => {
    const source = { url: 'http://user:pw@host.example/' }
    const { status, fields } = await save('/api/news?locale=nb', {
      ...article,
      title: 'Med passord',
      source,
    })
    expect(status).toBe(400)
    expect(fields).toMatchObject([
      { path: 'source.url', message: expect.stringContaining('brukernavn eller passord') },
    ])
  })

  it('of mail may have æ, ø and å in its domain, and not before the @', async () => {
    const person = (email: string) =>
      save('/api/people?locale=nb', { name: 'Per', email, slug: 'per', _status: 'published' })
    expect((await person('post@bærum.kommune.example')).doc.email).toBe(
      'post@bærum.kommune.example',
    )
    const { status, fields } = await person('åse@example.org')
    expect([status, fields[0]?.message]).toEqual([
      400,
      'En e-postadresse kan ikke ha æ, ø eller å foran @.',
    ])
  })
})
