import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { createMoves } from '@/data/moved'
import { ask } from '@/database/query'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { signIn, type Rest } from '@tests/support/sign-in'

let payload: Payload
let editor: Rest
let communicator: Rest
let own: number
let foreign: number
beforeAll(async () => {
  payload = await openPayload()
  own = await publisherNamed(payload, 'Egen')
  foreign = await publisherNamed(payload, 'Andre')
  editor = (await signIn(payload, { role: 'editor' })).rest
  communicator = (await signIn(payload, { role: 'communicator', organisation: own })).rest
})

let made = 0
const unique = (name: string): string => `${name}-${(made += 1)}`
const moves = (path: string) => createMoves(payload)(path)

type Values = Record<string, unknown>
const article = (slug: string, more: Values = {}): Values => ({
  title: `Om ${slug}`,
  lead: 'Det viktigste.',
  language: 'nb',
  kind: 'news',
  slug,
  publisher: own,
  _status: 'published',
  ...more,
})
const post = (rest: Rest, type: string, data: Values) =>
  rest('POST', `/api/${type}?locale=nb`, data)
const patch = (rest: Rest, type: string, id: number, data: Values) =>
  rest('PATCH', `/api/${type}/${id}?locale=nb`, data)
async function published(type: string, data: Values): Promise<number> {
  const answer = await post(editor, type, data)
  expect(answer.status).toBe(201)
  return (await answer.json()).doc.id
}
async function said(answer: Response): Promise<string> {
  const { errors } = await answer.json()
  return JSON.stringify(errors)
}

describe('an address that somebody else has', () => {
  it('is published once when three editors save it at the same moment', async () => {
    const slug = unique('samtidig')
    const answers = await Promise.all(
      [1, 2, 3].map((number) => post(editor, 'news', article(slug, { title: `Sak ${number}` }))),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 400, 400])
    const refused = answers.filter(({ status }) => status === 400)
    for (const answer of refused) expect(await said(answer)).toMatch(/Adressen .*«Sak \d»/)
    const found = await ask(
      process.env['DATABASE_URL'] ?? '',
      `select 1 from news where slug = '${slug}'`,
    )
    expect(found).toHaveLength(1)
  })

  it('is published once when its drafts are published at the same moment', async () => {
    const slug = unique('utkast')
    const drafts = await Promise.all(
      [1, 2].map((number) =>
        payload.create({
          collection: 'pages',
          locale: 'nb',
          draft: true,
          data: { title: `Side ${number}`, slug: `${slug}-${number}`, kind: 'plain' },
        }),
      ),
    )
    const answers = await Promise.all(
      drafts.map(({ id }) => patch(editor, 'pages', id, { slug, _status: 'published' })),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400])
  })

  it('is refused for ever after, also when the other has moved on', async () => {
    const slug = unique('flyttet')
    const first = await published('news', article(slug))
    await patch(editor, 'news', first, { slug: `${slug}-ny`, _status: 'published' })
    const answer = await post(editor, 'news', article(slug, { title: 'En annen' }))
    expect(answer.status).toBe(400)
    expect(await said(answer)).toContain(`/aktuelt/${slug} hører til «Om ${slug}»`)
    expect(await moves(`/aktuelt/${slug}`)).toEqual({ to: `/aktuelt/${slug}-ny` })
  })

  it('is refused when what had it is deleted for good, and stays 410', async () => {
    const slug = unique('slettet')
    const id = await published('news', article(slug))
    await payload.delete({ collection: 'news', id })
    const answer = await post(editor, 'news', article(slug))
    expect(answer.status).toBe(400)
    expect(await said(answer)).toContain('slettet for godt')
    expect(await moves(`/aktuelt/${slug}`)).toBe('gone')
  })

  it('is refused without saying what has it to somebody who may not know', async () => {
    const slug = unique('hemmelig')
    const id = await published('news', article(slug, { title: 'Hemmelig sak', publisher: foreign }))
    await patch(editor, 'news', id, { slug: `${slug}-ny`, _status: 'published' })
    await patch(editor, 'news', id, { _status: 'draft' })
    const answer = await post(communicator, 'news', article(slug))
    expect(answer.status).toBe(400)
    const text = await said(answer)
    expect(text).toContain('Adressen er i bruk')
    expect(text).not.toContain('Hemmelig')
  })

  it('is refused early, by the check of the field, when it is not a race', async () => {
    const slug = unique('tidlig')
    await published('news', article(slug))
    const answer = await post(editor, 'news', article(slug))
    expect(await said(answer)).toContain(`«Om ${slug}»`)
  })

  it('marks the field it is about', async () => {
    const slug = unique('felt')
    const id = await published('news', article(slug))
    await payload.delete({ collection: 'news', id })
    const { errors } = await (await post(editor, 'news', article(slug))).json()
    expect(errors[0].data.errors[0].path).toBe('slug')
  })
})

describe('an address of one’s own', () => {
  it('is taken back after a detour', async () => {
    const slug = unique('tilbake')
    const id = await published('news', article(slug))
    await patch(editor, 'news', id, { slug: `${slug}-ny`, _status: 'published' })
    const answer = await patch(editor, 'news', id, { slug, _status: 'published' })
    expect(answer.status).toBe(200)
    expect(await moves(`/aktuelt/${slug}-ny`)).toEqual({ to: `/aktuelt/${slug}` })
  })

  it('is kept through the trash', async () => {
    const slug = unique('papirkurv')
    const id = await published('news', article(slug))
    const trashed = await patch(editor, 'news', id, { deletedAt: new Date().toISOString() })
    expect(trashed.status).toBe(200)
    const answer = await rest('PATCH', `/api/news/${id}?locale=nb&trash=true`, { deletedAt: null })
    expect(answer.status).toBe(200)
    const republished = await patch(editor, 'news', id, { _status: 'published' })
    expect(republished.status).toBe(200)
  })

  it('passes on when it is a fixed place of the site, but not while a page stands there', async () => {
    const about = (title: string): Values => ({
      title,
      slug: unique('om'),
      kind: 'privacy',
      _status: 'published',
    })
    const first = await published('pages', about('Den første'))
    const refused = await post(editor, 'pages', about('Den andre'))
    expect(refused.status).toBe(400)
    expect(await said(refused)).toContain('Den første')
    await patch(editor, 'pages', first, { _status: 'draft' })
    await published('pages', about('Den andre'))
  })

  it('at a fixed place is published once when two editors publish at the same moment', async () => {
    const answers = await Promise.all(
      [1, 2].map((number) =>
        post(editor, 'pages', {
          title: `Kontakt ${number}`,
          slug: unique('kontakt'),
          kind: 'contact',
          _status: 'published',
        }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 400])
  })

  it('begins anew for a copy', async () => {
    const slug = unique('kopiert')
    const id = await published('news', article(slug))
    const copy = await payload.duplicate({ collection: 'news', id })
    const answer = await patch(editor, 'news', copy.id, { _status: 'published' })
    expect(answer.status).toBe(200)
    expect(await moves(`/aktuelt/${slug}`)).toBe('unknown')
  })
})

const rest: Rest = (...asked) => editor(...asked)

describe('the language of an article that is corrected', () => {
  const corrections = [
    ['en'],
    ['nn'],
    ['nn', 'en', 'nb'],
    ['en', 'nb', 'en'],
    ['en', 'nn', 'en', 'nb'],
  ] as const

  it.each(corrections)(
    'to %s %s %s %s leads on from every address it ever had',
    async (...languages) => {
      const slug = unique('språk').replace('å', 'a')
      const id = await published('news', article(slug))
      const everywhere = new Set([`/aktuelt/${slug}`])
      let now = `/aktuelt/${slug}`
      for (const [at, language] of languages.entries()) {
        const corrected = await patch(editor, 'news', id, { language, _status: 'published' })
        expect(corrected.status).toBe(200)
        const moved = `${slug}-${at}`
        const folder = language === 'en' ? '/en/news' : '/aktuelt'
        everywhere.add(`${folder}/${at === 0 ? slug : `${slug}-${at - 1}`}`)
        expect(
          (await patch(editor, 'news', id, { slug: moved, _status: 'published' })).status,
        ).toBe(200)
        now = `${folder}/${moved}`
        everywhere.add(now)
      }
      everywhere.delete(now)
      for (const old of everywhere) expect(await moves(old)).toEqual({ to: now })
      expect(await moves(now)).toBe('unknown')
    },
  )

  it('leads on without a change of the address, too', async () => {
    const slug = unique('screening')
    const id = await published('news', article(slug))
    await patch(editor, 'news', id, { language: 'en', _status: 'published' })
    expect(await moves(`/aktuelt/${slug}`)).toEqual({ to: `/en/news/${slug}` })
  })

  it('leads nowhere while the article is unpublished', async () => {
    const slug = unique('skjult')
    const id = await published('news', article(slug))
    await patch(editor, 'news', id, { language: 'en', _status: 'published' })
    await patch(editor, 'news', id, { _status: 'draft' })
    expect(await moves(`/aktuelt/${slug}`)).toBe('unknown')
  })
})

it('an organisation that has no page is led to from none of its old addresses', async () => {
  const slug = unique('organisasjon')
  const values = { name: slug, slug, sector: 'research', partner: true, _status: 'published' }
  const id = await published('organisations', values)
  await patch(editor, 'organisations', id, { slug: `${slug}-ny`, _status: 'published' })
  expect(await moves(`/partnere/${slug}`)).toEqual({ to: `/partnere/${slug}-ny` })
  await patch(editor, 'organisations', id, {
    partnerFrom: '2199-01-01T12:00:00.000Z',
    _status: 'published',
  })
  expect(await moves(`/partnere/${slug}`)).toBe('unknown')
})
