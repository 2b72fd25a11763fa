import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { termsFor } from '@/cms/erasure/terms'
import { forgetLinks } from '@/cms/link-check/erase'
import { noteUnnoted } from '@/cms/link-check/notes'
import { env } from '@/lib/env'
import type { News } from '@/payload-types'
import { brokenLinksOf, followNotes } from '@tests/support/links'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { block, linkTo, linkToAddress, textOf } from '@tests/support/texts'
import { inSql } from '@tests/support/trail'

let payload: Payload
let editor: SignedIn
let target: News

beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
})
afterAll(() => payload.destroy())

beforeEach(async () => {
  target = await newsroom(payload).article('Målet')
})

const articleWith = (...body: Parameters<typeof textOf>) =>
  newsroom(payload).article('Kilden', { body: textOf(...body) })

const broken = async ({ id }: { id: number }, collection = 'news') =>
  (await brokenLinksOf(payload, editor.user)).filter(
    (link) => link.collection === collection && link.document === id,
  )
const whys = async (source: { id: number }, collection?: string) =>
  (await broken(source, collection)).map(({ why }) => why)

const change = (id: number, data: object) =>
  payload.update({ collection: 'news', id, locale: 'nb', trash: true, data })

describe('a link to a document', () => {
  it('is told of when the document is unpublished, and not any more when it is back', async () => {
    const source = await articleWith(linkTo('news', target.id))
    expect(await whys(source)).toEqual([])
    await change(target.id, { _status: 'draft' })
    expect(await broken(source)).toMatchObject([
      {
        why: 'unpublished',
        words: 'rapporten fra møtet',
        field: { nb: 'lenke i teksten' },
        locale: 'nb',
        target: { collection: 'news', document: target.id },
      },
    ])
    await change(target.id, { _status: 'published' })
    expect(await whys(source)).toEqual([])
  })

  it('is told of when the document is thrown away, and when it is deleted for good', async () => {
    const source = await articleWith(linkTo('news', target.id))
    await change(target.id, { deletedAt: new Date().toISOString() })
    expect(await whys(source)).toEqual(['trashed'])
    // What uses it is taken along first: the database refuses otherwise.
    await inSql(payload, `delete from news where id = ${target.id}`)
    await inSql(
      payload,
      `insert into link_notes (collection, document) values ('news', ${target.id})`,
    )
    expect(await whys(source)).toEqual(['deleted'])
  })

  it('is told of when the document was not public in the first place', async () => {
    const draft = await newsroom(payload).article('Utkast', { _status: 'draft' })
    expect(await whys(await articleWith(linkTo('news', draft.id)))).toEqual(['unpublished'])
  })

  it('is told of when the document is public in the other language only', async () => {
    const english = await newsroom(payload).article('English', { language: 'en' })
    expect(await whys(await articleWith(linkTo('news', english.id)))).toEqual(['otherLanguage'])
  })

  it('is not told of while it stands in a draft', async () => {
    const draft = await newsroom(payload).article('Utkast', { _status: 'draft' })
    const body = textOf(linkTo('news', draft.id))
    const source = await newsroom(payload).article('Kilden', { body, _status: 'draft' })
    expect(await whys(source)).toEqual([])
    await change(source.id, { _status: 'published' })
    expect(await whys(source)).toEqual(['unpublished'])
    await change(source.id, { _status: 'draft' })
    expect(await whys(source)).toEqual([])
  })

  it('is not told of once it is taken out of the text', async () => {
    const draft = await newsroom(payload).article('Utkast', { _status: 'draft' })
    const source = await articleWith(linkTo('news', draft.id), linkToAddress('/aktuelt'))
    expect(await whys(source)).toEqual(['unpublished'])
    await change(source.id, { body: textOf(linkToAddress('/aktuelt')), _status: 'published' })
    expect(await whys(source)).toEqual([])
  })
})

describe('a link to an address of this site', () => {
  it.each([
    '/',
    '/en',
    '/aktuelt',
    '/aktuelt/2025',
    '/aktuelt/side/2',
    '/om/sammensetning/2024-01-01',
    '/om-cancer-mission-hub-norway',
    '/api/media/file/plan.pdf',
    '/sitemap.xml',
    '/admin',
    '#nederst',
    'mailto:post@example.org',
    'tel:+4722000000',
  ])('is fine where it leads to %s', async (address) => {
    expect(await whys(await articleWith(linkToAddress(address)))).toEqual([])
  })

  it.each([
    '/finnes/ikke',
    '/aktuelt/finnes-ikke',
    '/en/news/no-such-article',
    '/finnes-ikke',
    '/aktuelt/tema/finnes-ikke',
    '/aktuelt/fra/finnes-ikke',
    '/grupper/finnes-ikke',
    '/en/groups/no-such-group/2026-01-01',
    '/kontakt',
  ])('is told of where nothing stands at %s', async (address) => {
    expect(await whys(await articleWith(linkToAddress(address)))).toEqual(['nowhere'])
  })

  it('is told of where it was copied with the whole address', async () => {
    const url = `${env.SERVER_URL}/aktuelt/finnes-ikke?fra=brev#bunn`
    const call = block({ blockType: 'callToAction', text: 'Kom', label: 'Meld deg på', url })
    expect(await broken(await articleWith(call))).toMatchObject([
      { why: 'nowhere', words: 'Meld deg på', shown: url },
    ])
  })

  it('leads on from the old address of what was moved', async () => {
    const old = `/aktuelt/${target.slug}`
    await change(target.id, { slug: `${target.slug}-flyttet`, _status: 'published' })
    const source = await articleWith(linkToAddress(old))
    expect(await whys(source)).toEqual([])
    await change(target.id, { _status: 'draft' })
    expect(await broken(source)).toMatchObject([{ why: 'unpublished', shown: old }])
  })

  it('is fine from the moment on that something is published there', async () => {
    const source = await articleWith(linkToAddress('/aktuelt/kommer-snart'))
    expect(await whys(source)).toEqual(['nowhere'])
    await newsroom(payload).article('Nå er den her', { slug: 'kommer-snart' })
    expect(await whys(source)).toEqual([])
  })

  it('is looked for in fields too, in the language they are read in', async () => {
    const { id } = await payload.create({
      collection: 'messages',
      locale: 'nb',
      data: {
        text: 'Se her',
        link: '/finnes/ikke',
        linkText: 'Se planen',
        level: 'information',
        scope: 'site',
        from: '2026-01-01T08:00:00Z',
        _status: 'published',
      },
    })
    expect(await broken({ id }, 'messages')).toMatchObject([
      { why: 'nowhere', words: 'Se planen', field: { nb: 'Lenke', en: 'Link' } },
    ])
  })
})

describe('a broken link', () => {
  it('is told of from the same moment on, however often the text around it is saved', async () => {
    const draft = await newsroom(payload).article('Utkast', { _status: 'draft' })
    const source = await articleWith(linkTo('news', draft.id))
    const [before] = await broken(source)
    await change(source.id, { lead: 'Noe annet.', _status: 'published' })
    expect(await broken(source)).toEqual([before])
  })

  it('that is left as it is meant stays left, until it has led somewhere and broken again', async () => {
    await change(target.id, { _status: 'draft' })
    const source = await articleWith(linkTo('news', target.id))
    const [link] = await broken(source)
    await editor.rest('POST', `/api/broken-links/${link?.id}`, { do: 'leave' })
    await change(source.id, { lead: 'Noe annet.', _status: 'published' })
    expect(await whys(source)).toEqual([])
    await change(target.id, { deletedAt: new Date().toISOString() })
    expect(await whys(source)).toEqual([])
    await change(target.id, { deletedAt: null })
    await change(target.id, { _status: 'published' })
    await followNotes(payload)
    await change(target.id, { _status: 'draft' })
    expect(await whys(source)).toEqual(['unpublished'])
  })

  it('of a save that was rolled back was never there', async () => {
    const rows = () => inSql(payload, 'select id from link_notes')
    await followNotes(payload)
    const publisher = await publisherNamed(payload, 'en')
    await followNotes(payload)
    await expect(
      newsroom(payload).article('Uten sted', { publisher, slug: target.slug }),
    ).rejects.toThrow()
    expect(await rows()).toEqual([])
  })
})

describe('somebody who is erased', () => {
  it('is not named by the list of links either', async () => {
    const source = await newsroom(payload).article('Kilden', {
      body: textOf(linkToAddress('/finnes/ikke', 'Kari Lenkesen forteller')),
    })
    expect(await broken(source)).toMatchObject([{ words: 'Kari Lenkesen forteller' }])
    const req = await createLocalReq({}, payload)
    await forgetLinks(req, termsFor(['Kari Lenkesen'], []))
    const named = await inSql(payload, `select id from found_links where words like '%Lenkesen%'`)
    expect(named).toEqual([])
  })
})

describe('what was published before there were notes', () => {
  it('is looked through by the next worker that takes the lead', async () => {
    const source = await articleWith(linkToAddress('/finnes/ikke'))
    expect(await whys(source)).toEqual(['nowhere'])
    await inSql(payload, 'truncate found_links, link_sources')
    expect(await whys(source)).toEqual([])
    await noteUnnoted(payload)
    await noteUnnoted(payload)
    expect(await whys(source)).toEqual(['nowhere'])
  })
})
