import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { work as doWork } from '@/worker/work'
import type { Locale } from '@/i18n/locales'
import { library } from '@tests/support/files'
import { openPayload } from '@tests/support/payload'
import { inHours, listed, plan, planNewer, plannersDesk } from '@tests/support/plans'
import { draftPage, seenByEditors, seenByReaders } from '@tests/support/publishing'
import { publisherNamed } from '@tests/support/register'
import { restWith, signIn, type SignedIn } from '@tests/support/sign-in'
import { picture } from '@tests/integration/access/samples'

let payload: Payload
let editor: SignedIn
let desk: ReturnType<typeof plannersDesk>

beforeAll(async () => {
  payload = await openPayload()
  desk = plannersDesk(payload)
  editor = await signIn(payload, { role: 'editor' })
})
afterEach(() => desk.callOffAll())

describe('a planned publication', () => {
  it('comes at its time, in the language it was planned for and in no other', async () => {
    const page = await draftPage(payload)
    const { status, plan: planned } = await plan(editor, `pages/${page.id}`, {
      action: 'publish',
      languages: ['nb'],
    })
    expect(status).toBe(201)
    expect(planned).toMatchObject({ languages: ['nb'], state: 'waiting', by: 'editor' })
    await desk.later(0.9)
    expect(await seenByReaders(payload, page.id)).toEqual({ nb: null, en: null })
    await desk.later(1.1)
    expect(await seenByReaders(payload, page.id)).toEqual({ nb: 'norsk 1', en: null })
    expect(await listed(editor, `pages/${page.id}`)).toEqual([])
  })

  it('in both languages is one plan', async () => {
    const page = await draftPage(payload)
    await plan(editor, `pages/${page.id}`, { action: 'publish', languages: ['nb', 'en'] })
    await desk.later()
    expect(await seenByReaders(payload, page.id)).toEqual({ nb: 'norsk 1', en: 'unfinished' })
  })

  it('brings the text as it was planned, and what was written since stays a draft', async () => {
    const page = await draftPage(payload)
    await plan(editor, `pages/${page.id}`, { action: 'publish', languages: ['nb'] })
    await page.save('nb', 'norsk 2, ikke sett over')
    await page.save('en', 'English 2')
    await desk.later()
    expect(await seenByReaders(payload, page.id)).toEqual({ nb: 'norsk 1', en: null })
    expect(await seenByEditors(payload, page.id)).toEqual({
      nb: 'norsk 2, ikke sett over',
      en: 'English 2',
    })
  })

  it('empties what was empty when it was planned', async () => {
    const { id } = await desk.article()
    await plan(editor, `news/${id}`, { action: 'publish' })
    await payload.update({
      collection: 'news',
      id,
      draft: true,
      data: { source: { publisher: 'En avis' }, changeNote: 'Nytt', title: 'Nyere' },
    })
    await desk.later()
    expect(await payload.findByID({ collection: 'news', id })).toMatchObject({
      _status: 'published',
      title: 'Planlagt',
      source: { publisher: null },
      changeNote: null,
    })
    const draft = await payload.findByID({ collection: 'news', id, draft: true })
    expect(draft).toMatchObject({ title: 'Nyere', source: { publisher: 'En avis' } })
  })

  it('is dated with the moment it was planned for', async () => {
    const { id } = await desk.article()
    const at = inHours(1)
    await plan(editor, `news/${id}`, { action: 'publish', at })
    await desk.later(3)
    expect((await payload.findByID({ collection: 'news', id })).publishedAt).toBe(at)
  })

  it('comes although the account of who planned it is gone', async () => {
    const leaving = await signIn(payload, { role: 'editor' })
    const { id } = await desk.article()
    await plan(leaving, `news/${id}`, { action: 'publish' })
    await payload.delete({ collection: 'users', id: leaving.user.id })
    await desk.later()
    expect(await payload.findByID({ collection: 'news', id })).toMatchObject({
      _status: 'published',
    })
  })

  it('comes when the real worker runs', async () => {
    const { id } = await desk.article()
    const at = new Date(Date.now() + 3000).toISOString()
    expect((await plan(editor, `news/${id}`, { action: 'publish', at })).status).toBe(201)
    const stop = new AbortController()
    const working = doWork(payload, null, stop.signal)
    await expect.poll(async () => (await desk.readersSee(id))?.title).toBe('Planlagt')
    stop.abort()
    await working
  })
})

describe('a plan for withdrawal', () => {
  it('takes the language it was planned for and leaves the other', async () => {
    const page = await draftPage(payload)
    await page.publishAll()
    await plan(editor, `pages/${page.id}`, { action: 'unpublish', languages: ['en'] })
    await page.save('nb', 'norsk 2')
    await desk.later()
    expect(await seenByReaders(payload, page.id)).toEqual({ nb: 'norsk 1', en: null })
    expect(await seenByEditors(payload, page.id)).toEqual({ nb: 'norsk 2', en: 'unfinished' })
  })

  it('comes although the draft that is worked on could not be published', async () => {
    const page = await draftPage(payload)
    await page.publish('nb')
    await plan(editor, `pages/${page.id}`, { action: 'unpublish', languages: ['nb'] })
    await payload.update({
      collection: 'pages',
      id: page.id,
      locale: 'nb',
      draft: true,
      data: { title: '' },
    })
    await desk.later()
    expect(await seenByReaders(payload, page.id)).toEqual({ nb: null, en: null })
    expect((await seenByEditors(payload, page.id)).nb ?? '').toBe('')
  })

  it('is refused for what is not public, unless it is planned to be by then', async () => {
    const page = await draftPage(payload)
    const withdrawal = { action: 'unpublish', languages: ['en'], at: inHours(2) } as const
    const refused = await plan(editor, `pages/${page.id}`, withdrawal)
    expect(refused).toMatchObject({ status: 400, message: expect.stringContaining('engelsk') })
    await plan(editor, `pages/${page.id}`, { action: 'publish', languages: ['en'] })
    expect((await plan(editor, `pages/${page.id}`, withdrawal)).status).toBe(201)
    await desk.later(3)
    await desk.later(3)
    expect(await seenByReaders(payload, page.id)).toEqual({ nb: null, en: null })
    expect(await listed(editor, `pages/${page.id}`)).toEqual([])
  })
})

describe('a draft that is newer than the plan', () => {
  const outdated = async (page: { id: number }) =>
    (await listed(editor, `pages/${page.id}`)).map((each) => each.outdated)

  it('is told of, in the language it was written in only', async () => {
    const page = await draftPage(payload)
    await plan(editor, `pages/${page.id}`, { action: 'publish', languages: ['nb'] })
    expect(await outdated(page)).toEqual([false])
    await page.save('en', 'English 2')
    expect(await outdated(page)).toEqual([false])
    await page.save('nb', 'norsk 2')
    expect(await outdated(page)).toEqual([true])
  })

  it('takes the place of the planned text when somebody says so, at the same moment', async () => {
    const page = await draftPage(payload)
    const first = await plan(editor, `pages/${page.id}`, { action: 'publish', languages: ['nb'] })
    await page.save('nb', 'norsk 2')
    const { status, plan: newer } = await planNewer(editor, `pages/${page.id}`, first.plan?.id)
    expect([status, newer]).toMatchObject([
      200,
      { at: first.plan?.at, languages: ['nb'], outdated: false },
    ])
    expect(await listed(editor, `pages/${page.id}`)).toEqual([newer])
    await desk.later()
    expect(await seenByReaders(payload, page.id)).toEqual({ nb: 'norsk 2', en: null })
  })

  it('that could not be published is refused, and the plan stays as it was', async () => {
    const page = await draftPage(payload)
    const { plan: first } = await plan(editor, `pages/${page.id}`, {
      action: 'publish',
      languages: ['nb'],
    })
    await payload.update({
      collection: 'pages',
      id: page.id,
      locale: 'nb',
      draft: true,
      data: { title: '' },
    })
    const refused = await planNewer(editor, `pages/${page.id}`, first?.id)
    expect(refused).toMatchObject({ status: 400, message: expect.stringContaining('Tittel') })
    await desk.later()
    expect(await seenByReaders(payload, page.id)).toEqual({ nb: 'norsk 1', en: null })
  })

  it('which whoever plans has not seen is neither planned nor takes the place of a plan', async () => {
    const page = await draftPage(payload)
    const wish = { action: 'publish', languages: ['nb'] } as const
    const seen = await basisOf(page.id)
    const { plan: first } = await plan(editor, `pages/${page.id}`, { ...wish, basis: seen })
    await page.save('nb', 'norsk 2')
    const unseen = { status: 409, message: expect.stringContaining('nyere tekst') }
    expect(await plan(editor, `pages/${page.id}`, { ...wish, basis: seen })).toMatchObject(unseen)
    const renewed = await planNewer(editor, `pages/${page.id}`, first?.id, { basis: seen })
    expect(renewed).toMatchObject(unseen)
    expect(await listed(editor, `pages/${page.id}`)).toMatchObject([{ id: first?.id }])
    const known = { basis: await basisOf(page.id) }
    expect((await planNewer(editor, `pages/${page.id}`, first?.id, known)).status).toBe(200)
  })

  it('cannot take the place of a withdrawal, nor of a plan that is not there', async () => {
    const page = await draftPage(payload)
    await page.publishAll()
    const { plan: withdrawal } = await plan(editor, `pages/${page.id}`, { action: 'unpublish' })
    expect((await planNewer(editor, `pages/${page.id}`, withdrawal?.id)).status).toBe(400)
    expect((await planNewer(editor, `pages/${page.id}`, 999_999)).status).toBe(404)
    expect(await listed(editor, `pages/${page.id}`)).toMatchObject([{ id: withdrawal?.id }])
  })

  /** The version that the form of an editor shows. */
  const basisOf = async (id: number): Promise<string> => {
    const answer = await editor.rest('GET', `/api/pages/${id}?draft=true&locale=nb`)
    const { basis } = (await answer.json()) as { basis: string }
    return basis
  }
})

describe('a plan for a file', () => {
  const fileWithDrafts = async () => {
    const files = library(payload)
    const { id } = await files.picture({ caption: 'norsk 1' })
    await files.publish(id, 'en', { alt: 'A field', caption: 'English 1' })
    await files.saveDraft(id, 'nb', { caption: 'norsk 2' })
    await files.saveDraft(id, 'en', { caption: 'English 2' })
    return id
  }
  const captions = async (id: number, draft: boolean) => {
    const caption = async (locale: Locale) => {
      const query = { collection: 'media', id, locale, fallbackLocale: false, draft } as const
      return (await payload.findByID(query)).caption
    }
    return { nb: await caption('nb'), en: await caption('en') }
  }

  it.each([
    ['nb', { nb: 'norsk 2', en: 'English 1' }],
    ['en', { nb: 'norsk 1', en: 'English 2' }],
  ] as const)(
    'brings its text in the language of the form, as the button does: %s',
    async (locale, shown) => {
      const id = await fileWithDrafts()
      const { plan: made } = await plan(editor, `media/${id}`, {
        action: 'publish',
        languages: [locale],
      })
      expect(made).toMatchObject({ languages: [locale], outdated: false })
      await desk.later()
      expect(await captions(id, false)).toEqual(shown)
      expect(await captions(id, true)).toEqual({ nb: 'norsk 2', en: 'English 2' })
    },
  )

  it('that nobody limits to a language brings the texts of both', async () => {
    const id = await fileWithDrafts()
    await plan(editor, `media/${id}`, { action: 'publish' })
    await library(payload).saveDraft(id, 'en', { caption: 'English 3' })
    await desk.later()
    expect(await captions(id, false)).toEqual({ nb: 'norsk 2', en: 'English 2' })
    expect(await captions(id, true)).toEqual({ nb: 'norsk 2', en: 'English 3' })
  })

  it('withdraws it from both languages, also when it is planned to be published by then', async () => {
    const { id } = await library(payload).picture({ _status: 'draft' })
    await plan(editor, `media/${id}`, { action: 'publish', languages: ['nb'] })
    const withdrawal = { action: 'unpublish', languages: ['en'], at: inHours(2) } as const
    expect((await plan(editor, `media/${id}`, withdrawal)).plan?.languages).toBe(null)
  })
})

describe('what could not be published', () => {
  it('cannot be planned: a picture without an alternative text in the language', async () => {
    const data = await picture()
    const media = await payload.create({
      collection: 'media',
      locale: 'nb',
      data: { alt: 'Et blått felt', _status: 'published' },
      file: { data, name: 'felt.png', mimetype: 'image/png', size: data.length },
    })
    const { id } = await desk.article({ language: 'en', picture: media.id })
    expect(await plan(editor, `news/${id}`, { action: 'publish' })).toMatchObject({
      status: 400,
      message: expect.stringContaining('mangler alternativ tekst på engelsk'),
    })
    expect(await listed(editor, `news/${id}`)).toEqual([])
    expect(await desk.readersSee(id)).toBeUndefined()
  })

  it('cannot be planned: a text that is not there', async () => {
    const { id } = await desk.article({ lead: '' })
    const refused = await plan(editor, `news/${id}`, { action: 'publish' })
    expect(refused).toMatchObject({ status: 400, message: expect.stringContaining('Ingress') })
  })

  it.each([
    ['a moment that is past', { at: '2026-01-01T08:00:00Z' }, 'passert'],
    ['no moment', { at: 'i morgen' }, 'klokkeslett'],
    ['a moment nobody will see', { at: '9999-01-01T08:00:00Z' }, 'klokkeslett'],
    ['no language', { languages: [] }, 'klokkeslett'],
  ])('%s is refused in words', async (_, wish, words) => {
    const page = await draftPage(payload)
    const refused = await plan(editor, `pages/${page.id}`, { action: 'publish', ...wish })
    expect(refused).toMatchObject({ status: 400, message: expect.stringContaining(words) })
  })
})

describe('whoever may change a document', () => {
  it('plans for it and calls off, and nobody else', async () => {
    const own = await publisherNamed(payload, 'egen')
    const owner = await signIn(payload, { role: 'communicator', organisation: own })
    const other = await signIn(payload, {
      role: 'communicator',
      organisation: await publisherNamed(payload, 'annen'),
    })
    const { id } = await desk.article({ publisher: own })
    expect((await plan(other, `news/${id}`, { action: 'publish' })).status).toBe(404)
    const { plan: planned } = await plan(owner, `news/${id}`, { action: 'publish' })
    const one = `/api/news/${id}/plans/${planned?.id}`
    for (const stranger of [other.rest, restWith()]) {
      expect((await stranger('GET', `/api/news/${id}/plans`)).status).toBe(404)
      expect((await stranger('DELETE', one)).status).toBe(404)
      expect((await stranger('GET', '/api/plans')).status).toBeGreaterThanOrEqual(403)
    }
    expect((await editor.rest('GET', '/api/plans')).status).toBe(403)
    expect((await owner.rest('DELETE', one)).status).toBe(200)
    expect((await owner.rest('DELETE', one)).status).toBe(404)
    await desk.later()
    expect(await desk.readersSee(id)).toBeUndefined()
  })

  it('reads what others have published without planning for it', async () => {
    const other = await signIn(payload, {
      role: 'communicator',
      organisation: await publisherNamed(payload, 'annen'),
    })
    const { id } = await desk.article({ _status: 'published' })
    await payload.update({ collection: 'news', id, data: { _status: 'published' } })
    expect((await plan(other, `news/${id}`, { action: 'unpublish' })).status).toBe(403)
  })
})

describe('what is done by hand', () => {
  it('calls off the plan for that language and leaves the other', async () => {
    const page = await draftPage(payload)
    await plan(editor, `pages/${page.id}`, { action: 'publish', languages: ['nb', 'en'] })
    await page.publish('nb', 'for hånd')
    expect(await listed(editor, `pages/${page.id}`)).toMatchObject([{ languages: ['en'] }])
    await page.save('en', 'only a draft')
    expect(await listed(editor, `pages/${page.id}`)).toHaveLength(1)
    await page.publish('en', 'by hand')
    expect(await listed(editor, `pages/${page.id}`)).toEqual([])
  })

  it('calls off a planned withdrawal by withdrawing', async () => {
    const page = await draftPage(payload)
    await page.publishAll()
    await plan(editor, `pages/${page.id}`, { action: 'unpublish', languages: ['nb', 'en'] })
    await page.unpublish('en')
    expect(await listed(editor, `pages/${page.id}`)).toMatchObject([{ languages: ['nb'] }])
  })

  it('calls off everything by moving to the trash, and by deleting', async () => {
    const { id } = await desk.article()
    await plan(editor, `news/${id}`, { action: 'publish' })
    await editor.rest('PATCH', `/api/news/${id}`, { deletedAt: new Date().toISOString() })
    expect((await payload.count({ collection: 'plans' })).totalDocs).toBe(0)
    const second = await desk.article()
    await plan(editor, `news/${second.id}`, { action: 'publish' })
    await payload.delete({ collection: 'news', id: second.id })
    expect((await payload.count({ collection: 'plans' })).totalDocs).toBe(0)
  })
})
