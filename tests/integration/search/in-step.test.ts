import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import { reindexSearch } from '@/features/search/kept/reindex'
import { findTexts } from '@/features/search/queries/find'
import { inTransaction } from '@/cms/publishing/transaction'
import { clockAt } from '@tests/support/clock'
import { library } from '@tests/support/files'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { plan, plannersDesk } from '@tests/support/plans'
import { draftPage } from '@tests/support/publishing'
import { appoint, coordinationGroup, partner, person } from '@tests/support/register'
import { foundBy, searchTexts } from '@tests/support/search'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { paragraph, textOf, words } from '@tests/support/texts'
import { inSql } from '@tests/support/trail'

let payload: Payload
let editor: SignedIn
beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
  const group = await coordinationGroup(payload)
  for (const locale of ['nb', 'en'] as const)
    await payload.update({
      collection: 'groups',
      id: group,
      locale,
      data: { name: `Gruppen ${locale}`, slug: `gruppen-${locale}`, _status: 'published' },
    })
})
afterAll(() => payload.destroy())

const article = (title: string, data = {}) => newsroom(payload).article(title, data)
const found = (query: string, options = {}) => foundBy(payload, query, options)
const news = (id: number, data: object, draft = false) =>
  payload.update({ collection: 'news', id, locale: 'nb', trash: true, draft, data })
const said = (text: string) => textOf(paragraph(words(text)))
/** Whether a word stands anywhere in what is kept for searching. */
const isKept = async (word: string) => {
  const [row] = await inSql<{ there: boolean }>(
    payload,
    `select exists (select from search_texts t where t::text ilike '%${word}%')
       or exists (select from search_words w where w::text ilike '%${word}%') as there`,
  )
  return row?.there
}

describe('somebody who looks for an article', () => {
  it('finds it by its title, lead and text from when it is published until it is withdrawn', async () => {
    const { id } = await article('Solsikker', {
      lead: 'Om gulrøtter.',
      body: said('Her står det om pastinakk.'),
    })
    for (const query of ['solsikke', 'gulrøtter', 'pastinakk'])
      expect(await found(query)).toEqual([`news:${id}`])
    await news(id, { _status: 'draft' })
    expect(await found('solsikke')).toEqual([])
    await news(id, { _status: 'published' })
    expect(await found('solsikke')).toEqual([`news:${id}`])
    await news(id, { deletedAt: new Date().toISOString() })
    expect(await found('solsikke')).toEqual([])
    await news(id, { deletedAt: null, _status: 'published' })
    expect(await found('solsikke')).toEqual([`news:${id}`])
    await payload.delete({ collection: 'news', id })
    expect(await found('solsikke')).toEqual([])
    expect((await searchTexts(payload)).some(({ title }) => title === 'Solsikker')).toBe(false)
  })

  it('finds nothing of a draft, neither of a new article nor of one that is public', async () => {
    await newsroom(payload).article('Hemmeligstempel', { _status: 'draft' })
    const { id } = await article('Kjent tittel')
    await news(id, { title: 'Ukjenttittel', body: said('uutgittord') }, true)
    for (const word of ['hemmeligstempel', 'ukjenttittel', 'uutgittord'])
      expect(await isKept(word)).toBe(false)
    expect(await found('kjent tittel')).toEqual([`news:${id}`])
  })

  it('finds it when a plan publishes it, and not before', async () => {
    const { id } = await article('Planlagtsak', { _status: 'draft' })
    expect(await found('planlagtsak')).toEqual([])
    expect((await plan(editor, `news/${id}`, { action: 'publish' })).status).toBeLessThan(300)
    await plannersDesk(payload).later()
    expect(await found('planlagtsak')).toEqual([`news:${id}`])
  })

  it('finds one with a day to come from that day', async () => {
    const { id } = await article('Framtidssak')
    // A day to come is a plan where people set it; older articles may hold one all the same.
    await inSql(payload, `update news set published_at = '2030-05-01T08:00:00Z' where id = ${id}`)
    await reindexSearch(payload)
    const before = clockAt('2030-04-30T08:00:00Z')
    expect(await found('framtidssak', { clock: before })).toEqual([])
    expect(before.noted).toContain('2030-05-01T08:00:00.000Z')
    expect(await found('framtidssak', { clock: clockAt('2030-05-01T08:00:00Z') })).toEqual([
      `news:${id}`,
    ])
  })

  it('finds all versions of it as one', async () => {
    const original = await article('Kvantesprang i klinikken')
    await article('Quantum leap in kvantesprang', {
      language: 'en',
      translation: { original: original.id },
    })
    expect(await found('kvantesprang')).toHaveLength(1)
  })

  it('is not led to words of one that was withdrawn', async () => {
    const { id } = await article('Granskingsrapport om pengebruk')
    const led = async (query: string) => {
      const { also, near } = await findTexts(createGateway(payload), 'nb', query)
      return [...also, ...near]
    }
    // A slip of the pen, and something that is only a little like it.
    expect(await led('granskingsraport')).toEqual(['granskingsrapport'])
    expect(await led('granskerapporten')).toEqual(['granskingsrapport'])
    await news(id, { _status: 'draft' })
    expect(await isKept('granskingsrapport')).toBe(true)
    expect(await led('granskingsraport')).toEqual([])
    expect(await led('granskerapporten')).toEqual([])
  })

  it('finds nothing of a save that was taken back', async () => {
    const req = await createLocalReq({}, payload)
    const failed = inTransaction(req, async () => {
      await payload.create({
        collection: 'pages',
        locale: 'nb',
        data: { title: 'Angrestein', slug: 'angrestein', kind: 'plain', _status: 'published' },
        req,
      })
      throw new Error('taken back')
    })
    await expect(failed).rejects.toThrow('taken back')
    expect(await isKept('angrestein')).toBe(false)
  })
})

describe('somebody who reads in one language', () => {
  it('finds a page in the language it is published in, and nothing of the unfinished other', async () => {
    const page = await draftPage(payload)
    await page.publish('nb', 'Rabarbra')
    expect(await found('rabarbra')).toEqual([`pages:${page.id}`])
    expect(await found('rabarbra', { locale: 'en' })).toEqual([`pages:${page.id}`])
    expect(await isKept('unfinished')).toBe(false)
    await page.publish('en', 'Rhubarb')
    expect(await found('rhubarb')).toEqual([`pages:${page.id}`])
    await page.unpublish('en')
    expect(await found('rhubarb')).toEqual([])
    expect(await found('rabarbra')).toEqual([`pages:${page.id}`])
  })
})

describe('somebody who looks for a person', () => {
  it('finds those in a role, from the first day of it to the last', async () => {
    const who = await person(payload, 'Vigdis Vervløs')
    expect(await found('vervløs')).toEqual([])
    const organisation = await partner(payload)
    const seat = await appoint(payload, {
      person: who,
      organisation,
      from: '2030-01-10',
      to: '2030-02-10',
    })
    const on = (day: string) => found('vervløs', { clock: clockAt(`${day}T12:00:00Z`) })
    expect(await on('2030-01-09')).toEqual([])
    expect(await on('2030-01-10')).toEqual([`people:${who}`])
    expect(await on('2030-02-10')).toEqual([`people:${who}`])
    expect(await on('2030-02-11')).toEqual([])
    await payload.delete({ collection: 'appointments', id: seat.id })
    expect(await on('2030-01-10')).toEqual([])
    await reindexSearch(payload)
    expect(await isKept('vervløs')).toBe(false)
  })

  it('finds the author of an article as long as it is public, and the article by a new name', async () => {
    const who = await person(payload, 'Forfatter Furunål')
    const { id } = await article('Skogen', { byline: { people: [{ person: who }] } })
    expect(await found('furunål')).toEqual([`people:${who}`, `news:${id}`])
    await payload.update({
      collection: 'people',
      id: who,
      locale: 'nb',
      data: { name: 'Forfatter Grankvist', _status: 'published' },
    })
    expect(await found('furunål')).toEqual([])
    expect(await found('grankvist')).toEqual([`people:${who}`, `news:${id}`])
    await news(id, { _status: 'draft' })
    expect(await found('grankvist')).toEqual([])
  })

  it('finds a speaker with the name of the employer as it is now', async () => {
    const employer = await partner(payload, { nb: 'Gamlenavnet', en: 'Old name' })
    const who = await person(payload, 'Taler Tveit')
    await payload.update({
      collection: 'people',
      id: who,
      locale: 'nb',
      data: { organisation: employer, _status: 'published' },
    })
    await newsroom(payload).event('Seminaret', {
      start: '2026-03-01T08:00:00Z',
      programme: [{ title: 'Innlegg', people: [{ person: who, role: 'presenter' }] }],
    })
    expect(await found('taler gamlenavnet')).toContain(`people:${who}`)
    await payload.update({
      collection: 'organisations',
      id: employer,
      locale: 'nb',
      data: { name: 'Nyenavnet', _status: 'published' },
    })
    expect(await found('taler nyenavnet')).toContain(`people:${who}`)
    expect(await found('gamlenavnet')).toEqual([])
  })
})

describe('somebody who looks for a document', () => {
  it('finds it as long as there is a file to fetch', async () => {
    const file = await library(payload).pdf()
    const { id } = await payload.create({
      collection: 'documents',
      locale: 'nb',
      data: { title: 'Kålrotrapporten', slug: 'kalrot', file: file.id, _status: 'published' },
    })
    expect(await found('kålrotrapport')).toEqual([`documents:${id}`])
    await library(payload).unpublish(file.id, 'nb')
    expect(await found('kålrotrapport')).toEqual([])
  })
})

describe('when everything is made anew', () => {
  it('what was as it should be stays, what was missing is found, and what is no more is gone', async () => {
    const { id } = await article('Nattarbeid')
    const before = await searchTexts(payload)
    await inSql(payload, `delete from search_texts where collection = 'news' and document = ${id}`)
    await inSql(
      payload,
      `insert into search_texts (collection, document, locale, lang, subject, title, lead, body, path, places,
         relies_on, names, name_words, words, fingerprint)
       values ('pages', 99999, 'nb', 'nb', 'pages:99999', 'Spøkelse', '', '', '', '[]', '{}', '', '', '', '')`,
    )
    await inSql(payload, `insert into search_words values ('spokelsesord', 'spøkelsesord')`)
    const { texts } = await reindexSearch(payload)
    const without = (rows: object[]) => rows.map((row) => ({ ...row, id: 0 }))
    expect(without(await searchTexts(payload))).toEqual(without(before))
    expect(texts).toBe(before.length)
    expect(await isKept('spokelsesord')).toBe(false)
    expect(await found('nattarbeid')).toEqual([`news:${id}`])
  })
})
