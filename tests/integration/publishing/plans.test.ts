import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { work as doWork } from '@/server/worker/work'
import { openPayload } from '@tests/support/payload'
import { draftArticle, hoursPass, inHours, listed, plan } from '@tests/support/plans'
import { draftPage, seenByEditors, seenByReaders } from '@tests/support/publishing'
import { publisherNamed } from '@tests/support/register'
import { restWith, signIn, type SignedIn } from '@tests/support/sign-in'
import { picture } from '@tests/integration/access/samples'

let payload: Payload
let editor: SignedIn

beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
})
afterEach(async () => {
  await payload.delete({ collection: 'plans', where: { id: { exists: true } } })
})

const article = (data: object = {}) => draftArticle(payload, data)
const later = (hours = 2) => hoursPass(payload, hours)
const readersSee = async (id: number) => {
  const { docs } = await payload.find({
    collection: 'news',
    where: { id: { equals: id } },
    overrideAccess: false,
  })
  return docs[0]
}

describe('a planned publication', () => {
  it('comes at its time, in the language it was planned for and in no other', async () => {
    const page = await draftPage(payload)
    const { status, plan: planned } = await plan(editor, `pages/${page.id}`, {
      action: 'publish',
      languages: ['nb'],
    })
    expect(status).toBe(201)
    expect(planned).toMatchObject({ languages: ['nb'], state: 'waiting', by: 'editor' })
    await later(0.9)
    expect(await seenByReaders(payload, page.id)).toEqual({ nb: null, en: null })
    await later(1.1)
    expect(await seenByReaders(payload, page.id)).toEqual({ nb: 'norsk 1', en: null })
    expect(await listed(editor, `pages/${page.id}`)).toEqual([])
  })

  it('in both languages is one plan', async () => {
    const page = await draftPage(payload)
    await plan(editor, `pages/${page.id}`, { action: 'publish', languages: ['nb', 'en'] })
    await later()
    expect(await seenByReaders(payload, page.id)).toEqual({ nb: 'norsk 1', en: 'unfinished' })
  })

  it('brings the text as it was planned, and what was written since stays a draft', async () => {
    const page = await draftPage(payload)
    await plan(editor, `pages/${page.id}`, { action: 'publish', languages: ['nb'] })
    await page.save('nb', 'norsk 2, ikke sett over')
    await page.save('en', 'English 2')
    await later()
    expect(await seenByReaders(payload, page.id)).toEqual({ nb: 'norsk 1', en: null })
    expect(await seenByEditors(payload, page.id)).toEqual({
      nb: 'norsk 2, ikke sett over',
      en: 'English 2',
    })
  })

  it('empties what was empty when it was planned', async () => {
    const { id } = await article()
    await plan(editor, `news/${id}`, { action: 'publish' })
    await payload.update({
      collection: 'news',
      id,
      draft: true,
      data: { source: { publisher: 'En avis' }, changeNote: 'Nytt', title: 'Nyere' },
    })
    await later()
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
    const { id } = await article()
    const at = inHours(1)
    await plan(editor, `news/${id}`, { action: 'publish', at })
    await later(3)
    expect((await payload.findByID({ collection: 'news', id })).publishedAt).toBe(at)
  })

  it('comes although the account of who planned it is gone', async () => {
    const leaving = await signIn(payload, { role: 'editor' })
    const { id } = await article()
    await plan(leaving, `news/${id}`, { action: 'publish' })
    await payload.delete({ collection: 'users', id: leaving.user.id })
    await later()
    expect(await payload.findByID({ collection: 'news', id })).toMatchObject({
      _status: 'published',
    })
  })

  it('comes when the real worker runs', async () => {
    const { id } = await article()
    const at = new Date(Date.now() + 3000).toISOString()
    expect((await plan(editor, `news/${id}`, { action: 'publish', at })).status).toBe(201)
    const stop = new AbortController()
    const working = doWork(payload, null, stop.signal)
    await expect.poll(async () => (await readersSee(id))?.title).toBe('Planlagt')
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
    await later()
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
    await later()
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
    await later(3)
    await later(3)
    expect(await seenByReaders(payload, page.id)).toEqual({ nb: null, en: null })
    expect(await listed(editor, `pages/${page.id}`)).toEqual([])
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
    const { id } = await article({ language: 'en', picture: media.id })
    expect(await plan(editor, `news/${id}`, { action: 'publish' })).toMatchObject({
      status: 400,
      message: expect.stringContaining('mangler alternativ tekst på engelsk'),
    })
    expect(await listed(editor, `news/${id}`)).toEqual([])
    expect(await readersSee(id)).toBeUndefined()
  })

  it('cannot be planned: a text that is not there', async () => {
    const { id } = await article({ lead: '' })
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
    const { id } = await article({ publisher: own })
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
    await later()
    expect(await readersSee(id)).toBeUndefined()
  })

  it('reads what others have published without planning for it', async () => {
    const other = await signIn(payload, {
      role: 'communicator',
      organisation: await publisherNamed(payload, 'annen'),
    })
    const { id } = await article({ _status: 'published' })
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
    const { id } = await article()
    await plan(editor, `news/${id}`, { action: 'publish' })
    await editor.rest('PATCH', `/api/news/${id}`, { deletedAt: new Date().toISOString() })
    expect((await payload.count({ collection: 'plans' })).totalDocs).toBe(0)
    const second = await article()
    await plan(editor, `news/${second.id}`, { action: 'publish' })
    await payload.delete({ collection: 'news', id: second.id })
    expect((await payload.count({ collection: 'plans' })).totalDocs).toBe(0)
  })
})
