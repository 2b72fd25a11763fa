import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import { previewFor } from '@/data/previews'
import { findEvent } from '@/features/events/queries/event'
import { listActiveMessages } from '@/features/messages/queries/active'
import { findPillar } from '@/features/mission/queries/pillar'
import { findArticle } from '@/features/news/queries/article'
import { findPage } from '@/features/pages/queries'
import { findPartner } from '@/features/organisations/queries/partners'
import { localeOfPath } from '@/i18n/paths'
import { renderLaidOverWith, type LaidOver } from '@/lib/laid-over'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { library } from '@tests/support/files'
import { partner, person, publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { wholeSitemap } from '@tests/support/sitemap'

let payload: Payload
let own: number
let other: number
let people: Record<'communicator' | 'stranger' | 'editor', SignedIn>
/** What was asked of the renderer, which is a web process elsewhere. */
let rendered: { path: string; over?: LaidOver }[] = []
beforeAll(async () => {
  payload = await openPayload()
  ;[own, other] = [await publisherNamed(payload, 'KS'), await publisherNamed(payload, 'SINTEF')]
  people = {
    communicator: await signIn(payload, { role: 'communicator', organisation: own }),
    stranger: await signIn(payload, { role: 'communicator', organisation: other }),
    editor: await signIn(payload, { role: 'editor' }),
  }
  renderLaidOverWith(async (path, over) => {
    rendered.push({ path, over })
    return '<p>the page</p>'
  })
})
beforeEach(() => {
  rendered = []
})
afterAll(() => payload.destroy())

type Draft = { title?: string; values?: object; locale?: string }

/** What somebody with a form open is shown, and what of it. */
async function typed(who: SignedIn, path: string, { values = {}, locale = 'nb' }: Draft = {}) {
  const answer = await who.rest('POST', `/api/${path}/preview`, { locale, values })
  return { status: answer.status, body: await answer.json(), ...rendered.at(-1) }
}
const seen = ({ over }: { over?: LaidOver }) => createGateway(payload, { over })

describe('a preview beside the form', () => {
  it('shows what is typed and not saved, at the address it will have, and saves nothing', async () => {
    const { id, slug } = await newsroom(payload).article('lagret', {
      _status: 'draft',
      publisher: own,
    })
    const values = { title: 'Nettopp skrevet', lead: 'Ikke lagret.' }
    const shown = await typed(people.communicator, `news/${id}`, { values })
    expect([shown.status, shown.body.html, shown.path]).toEqual([
      200,
      '<p>the page</p>',
      `/aktuelt/${slug}`,
    ])
    expect(await findArticle(seen(shown), 'nb', slug)).toMatchObject({
      ...values,
      publisher: { name: 'KS' },
    })
    expect(await payload.findByID({ collection: 'news', id, draft: true })).toMatchObject({
      title: 'lagret',
    })
  })

  it('takes a form as it is while hardly anything in it is filled in', async () => {
    const values = {
      title: null,
      byline: { people: 0 },
      topics: null,
      attachments: 0,
      source: null,
    }
    const language = { language: 'nb', body: null, people: 0 }
    const shown = await typed(people.communicator, 'news', { values: { ...values, ...language } })
    expect(await findArticle(seen(shown), 'nb', 'utkast')).toMatchObject({
      title: '',
      topics: [],
      body: [],
    })
    const event = { title: '', start: '2031-06-19T12:00:00Z', programme: 0, organisers: 0 }
    const meeting = await typed(people.communicator, 'events', { values: event })
    expect(await findEvent(seen(meeting), 'nb', 'utkast')).toMatchObject({ programme: [] })
  })

  it('shows an article that was never saved, and one whose address is impossible yet', async () => {
    const values = { title: 'Ny', lead: '', language: 'en', slug: '2026' }
    const shown = await typed(people.communicator, 'news', { values })
    expect(shown.path).toBe('/en/news/utkast')
    expect(await findArticle(seen(shown), 'en', 'utkast')).toMatchObject({ title: 'Ny' })
  })

  it('is not there for somebody else’s draft, nor for nobody', async () => {
    const { id } = await newsroom(payload).article('annen', { _status: 'draft', publisher: own })
    expect((await typed(people.stranger, `news/${id}`)).status).toBe(404)
    expect(rendered).toEqual([])
  })

  it('shows a picture of somebody else’s that is not published to nobody but them', async () => {
    const hidden = await library(payload).picture({ _status: 'draft', publisher: other })
    const { id, slug } = await newsroom(payload).article('med bilde', { publisher: own })
    const values = { picture: hidden.id }
    const mine = await typed(people.communicator, `news/${id}`, { values })
    expect((await findArticle(seen(mine), 'nb', slug))?.picture).toBeUndefined()
    const editors = await typed(people.editor, `news/${id}`, { values })
    expect((await findArticle(seen(editors), 'nb', slug))?.picture?.src).toContain('/api/media/')
  })

  it('shows the words about its picture as they are typed', async () => {
    const { id: picture } = await library(payload).picture({ publisher: own, caption: 'Før' })
    const { id, slug } = await newsroom(payload).article('ord', { publisher: own, picture })
    const words = { of: picture, mine: true, alt: 'Et nytt felt', caption: 'Nå', credit: 'Kari' }
    const shown = await typed(people.communicator, `news/${id}`, {
      values: { pictureWords: words },
    })
    expect((await findArticle(seen(shown), 'nb', slug))?.picture).toMatchObject({
      alt: 'Et nytt felt',
      caption: 'Nå',
      credit: 'Kari',
    })
  })

  it('shows no picture of people whose consent has ended, and nobody who is not published', async () => {
    const until = '2020-01-01T12:00:00.000Z'
    const old = await library(payload).picture({
      _status: 'draft',
      publisher: own,
      consent: { until },
    })
    const { id: hidden } = await payload.create({
      collection: 'people',
      locale: 'nb',
      data: { name: 'Skjult', _status: 'draft' },
    })
    const known = await person(payload, 'Kjent')
    const { id, slug } = await newsroom(payload).article('folk', { publisher: own })
    const values = {
      picture: old.id,
      byline: { people: [{ person: hidden }, { person: known }] },
      event: (await draftOfEvent()).id,
    }
    const shown = await typed(people.editor, `news/${id}`, { values })
    const article = await findArticle(seen(shown), 'nb', slug)
    expect(article?.picture).toBeUndefined()
    expect(article?.byline.people.map(({ name }) => name)).toEqual(['Kjent'])
    expect(article?.event).toBeUndefined()
  })

  it('says what keeps a document from having a page', async () => {
    const event = await typed(people.communicator, 'events', { values: { title: 'Møte' } })
    expect(event.body.problem).toBe('Siden vises når datoen er fylt ut.')
    const organisation = await typed(people.editor, `organisations/${own}`)
    expect(organisation.body.problem).toBe('Dette har ingen egen side å vise.')
    expect(rendered).toEqual([])
  })

  it('works for events, pages, partners, areas and messages, in the language being edited', async () => {
    const { id: eventId } = await draftOfEvent()
    const event = await typed(people.editor, `events/${eventId}`, { values: { title: 'Nytt' } })
    expect(await findEvent(seen(event), 'nb', slugIn(event))).toMatchObject({ title: 'Nytt' })

    const about = await payload.create({
      collection: 'pages',
      locale: 'en',
      data: { title: 'About', kind: 'about', slug: 'about-us', _status: 'draft' },
    })
    const page = await typed(people.editor, `pages/${about.id}`, { locale: 'en' })
    expect(page.path).toBe('/en/about')
    const fixed = { where: { kind: { equals: 'about' } } }
    expect(await findPage(seen(page), 'en', fixed)).toMatchObject({ title: 'About' })
    expect(await findPage(createGateway(payload), 'en', fixed)).toBeNull()

    const partnerId = await partner(payload)
    const described = { values: { description: 'Ny omtale' } }
    const profile = await typed(people.editor, `organisations/${partnerId}`, described)
    expect(await findPartner(seen(profile), { locale: 'nb', slug: slugIn(profile) })).toMatchObject(
      { description: 'Ny omtale', alternate: expect.stringContaining('/en/') },
    )

    const area = { name: 'Område', lead: 'Kort', slug: 'omrade', colour: 'blue', kind: 'pillar' }
    const pillar = await typed(people.editor, 'topics', { values: area })
    expect(await findPillar(seen(pillar), 'nb', 'omrade')).toMatchObject({
      topic: { name: 'Område' },
    })

    const text = { text: 'Stengt', level: 'critical', scope: 'site', from: '2040-01-01T10:00:00Z' }
    const message = await typed(people.editor, 'messages', { values: text })
    expect(message.path).toBe('/')
    const shown = await listActiveMessages(seen(message), { locale: 'nb', path: '/' })
    expect(shown.map((each) => each.text)).toContain('Stengt')
  })

  it('is told that a text which makes no page cannot be shown just now', async () => {
    const { id } = await newsroom(payload).article('rar', { publisher: own })
    renderLaidOverWith(async () => null)
    const { status, body } = await typed(people.communicator, `news/${id}`)
    expect([status, body.problem]).toEqual([200, expect.stringContaining('Skriv videre')])
    renderLaidOverWith(async (path, over) => {
      rendered.push({ path, over })
      return '<p>the page</p>'
    })
  })
})

describe('a preview in a tab of its own', () => {
  const tab = ({ user }: SignedIn, id: number | string, collection = 'news', locale = 'nb') =>
    previewFor(payload, { ...user, collection: 'users' }, { collection, id: String(id), locale })

  it('is for those who may read the draft, and says where it is edited and left', async () => {
    const { id, slug } = await newsroom(payload).article('fane', { publisher: own })
    await payload.update({ collection: 'news', id, draft: true, data: { title: 'Nyere' } })
    expect(await tab(people.communicator, id)).toBe('<p>the page</p>')
    expect(rendered).toMatchObject([
      {
        path: `/aktuelt/${slug}`,
        over: {
          doc: { title: 'Nyere' },
          bar: {
            kind: 'own',
            published: false,
            edit: `/admin/collections/news/${id}?locale=nb`,
            leave: `/aktuelt/${slug}`,
          },
        },
      },
    ])
  })

  it('does not call a page a draft that is what readers see', async () => {
    const { id } = await newsroom(payload).article('ute', { publisher: own })
    await tab(people.communicator, id)
    expect(rendered[0]?.over?.bar).toMatchObject({ published: true })
  })

  it('answers for somebody else’s draft, a thrown away one and nonsense as for nothing', async () => {
    const { id } = await newsroom(payload).article('borte', { _status: 'draft', publisher: own })
    expect(await tab(people.communicator, id)).not.toBeNull()
    expect(await tab(people.stranger, id)).toBeNull()
    for (const text of ['0', '1e3', '999999999', '-1', 'x'])
      expect(await tab(people.editor, text)).toBeNull()
    expect(await tab(people.editor, id, 'users')).toBeNull()
    expect(await tab(people.editor, id, 'news', 'de')).toBeNull()
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'news', id, data: { deletedAt } })
    expect(await tab(people.communicator, id)).toBeNull()
  })
})

describe('the sitemap', () => {
  it('names translations of one article together, and nothing that is not published', async () => {
    const write = newsroom(payload)
    const original = await write.article('original', { language: 'en' })
    const translated = await write.article('oversatt', { translation: { original: original.id } })
    const draft = await write.article('hemmelig', { _status: 'draft' })
    const { slug } = await write.event('bare norsk', { start: '2026-06-19T12:00:00Z' })
    const paths = (await wholeSitemap(createGateway(payload))).map((entry) => entry.versions)
    expect(paths).toContainEqual(
      expect.arrayContaining([
        { lang: 'nb', path: `/aktuelt/${translated.slug}` },
        { lang: 'en', path: `/en/news/${original.slug}` },
      ]),
    )
    expect(paths).toContainEqual([{ lang: 'nb', path: `/arrangementer/${slug}` }])
    expect(JSON.stringify(paths)).not.toContain(draft.slug)
  })
})

const draftOfEvent = () =>
  newsroom(payload).event('et møte', { start: '2031-06-19T12:00:00Z', _status: 'draft' })

const slugIn = ({ path = '' }: { path?: string }): string => {
  expect(localeOfPath(path)).toBe('nb')
  return path.split('/').at(-1) ?? ''
}
