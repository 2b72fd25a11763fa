import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { isTrailed } from '@/cms/trail/with-trail'
import { inTransaction } from '@/cms/publishing/transaction'
import { approvalDesk } from '@tests/support/approvals'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { inHours, plan, plannersDesk } from '@tests/support/plans'
import { coordinationGroup, publisherNamed } from '@tests/support/register'
import { restWith, signIn, type SignedIn } from '@tests/support/sign-in'
import { inShort, trailOf } from '@tests/support/trail'

let payload: Payload
let editor: SignedIn
let admin: SignedIn

beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
  admin = await signIn(payload, { role: 'admin' })
})

const said = async (collection: string, id: number): Promise<string[]> =>
  inShort(await trailOf(payload, collection, id))

const newEvent = async (): Promise<number> => {
  const { id } = await newsroom(payload).event('Møte', {
    start: '2030-01-01T09:00:00Z',
    _status: 'draft',
  })
  return id
}
const save = (id: number, data: object, query = '') =>
  editor.rest('PATCH', `/api/events/${id}?locale=nb${query}`, data)

describe('what happens to a document', () => {
  it('is told as it is for visitors, by whom and in which language', async () => {
    const id = await newEvent()
    await save(id, { title: 'Møtet' }, '&draft=true')
    await save(id, { _status: 'published' })
    await save(id, { title: 'Stort møte', _status: 'published' })
    await save(id, { title: 'Enda større' }, '&draft=true')
    await editor.rest('POST', `/api/events/${id}/revert?locale=nb`)
    await save(id, { _status: 'draft' })
    await save(id, { deletedAt: '2026-01-01T00:00:00Z' })
    await save(id, { deletedAt: null }, '&trash=true')
    expect(await said('events', id)).toEqual([
      'saved in nb by editor',
      'published in nb by editor',
      'changed in nb by editor',
      'saved in nb by editor',
      'reverted in nb by editor',
      'withdrawn in nb by editor',
      'trashed by editor',
      'takenBack by editor',
    ])
    const [first] = await trailOf(payload, 'events', id)
    expect(first).toMatchObject({ account: editor.user.id, title: 'Møtet' })
  })

  it('is told also when it is made, copied and deleted for good', async () => {
    const answer = await editor.rest('POST', '/api/milestones?locale=nb', {
      title: 'Start',
      date: '2030-01-01',
      _status: 'published',
    })
    const { doc } = (await answer.json()) as { doc: { id: number } }
    const copying = await editor.rest('POST', `/api/milestones/${doc.id}/duplicate?locale=nb`, {})
    const { doc: copy } = (await copying.json()) as { doc: { id: number } }
    await editor.rest('DELETE', `/api/milestones/${copy.id}`)
    expect(await said('milestones', doc.id)).toEqual([
      'created in nb by editor',
      'published in nb by editor',
    ])
    expect(await said('milestones', copy.id)).toEqual([
      'duplicated in nb by editor',
      'deleted by editor',
    ])
  })

  it('names the version it was saved as, and a version that came back', async () => {
    const id = await newEvent()
    await save(id, { title: 'En' }, '&draft=true')
    await save(id, { title: 'To' }, '&draft=true')
    const [one] = await trailOf(payload, 'events', id)
    const { version } = await payload.findVersionByID({
      collection: 'events',
      id: String(one?.version),
      locale: 'nb',
    })
    expect(version.title).toBe('En')
    await editor.rest('POST', `/api/events/versions/${one?.version}?locale=nb`)
    expect((await said('events', id)).at(-1)).toBe('restored in nb by editor')
  })

  it('is told of both languages when both are published', async () => {
    const { id } = await newsroom(payload).event('Møte', { start: '2030-01-01T09:00:00Z' })
    const english = { title: 'Meeting', lead: 'What matters.', slug: `meeting-${id}` }
    await editor.rest('PATCH', `/api/events/${id}?locale=en`, { ...english, _status: 'published' })
    await save(id, { _status: 'draft' }, '&unpublishAllLocales=true')
    expect(await said('events', id)).toEqual([
      'published in en by editor',
      'withdrawn in nb by editor',
      'withdrawn in en by editor',
    ])
  })

  it('is told once for each document that changed places in a list', async () => {
    const make = async (name: string) => {
      const data = { name, kind: 'network' as const, _status: 'published' as const }
      const { id } = await payload.create({ collection: 'initiatives', locale: 'nb', data })
      return id
    }
    const [one, two] = [await make('En'), await make('To')]
    await editor.rest('POST', '/api/reorder', {
      collectionSlug: 'initiatives',
      docsToMove: [two],
      newKeyWillBe: 'less',
      target: { id: one },
    })
    expect(await said('initiatives', two)).toEqual(['moved by editor'])
    expect(await said('initiatives', one)).toEqual([])
  })

  it('is told of the roster that was confirmed', async () => {
    const group = await coordinationGroup(payload)
    await editor.rest('POST', `/api/groups/${group}/confirm?locale=nb`, { source: 'En e-post' })
    expect(await said('groups', group)).toContain('confirmed in nb by editor')
  })

  it('is told of the words on every page', async () => {
    await editor.rest('POST', '/api/globals/site?locale=nb', {
      headline: 'Et åpent rom',
      intro: 'Kom inn',
    })
    const line = await payload.db.execute({
      drizzle: payload.db.drizzle,
      raw: `select action, name, version from trail where collection = 'site' order by id desc limit 1`,
    })
    expect(line.rows[0]).toMatchObject({ action: 'changed', name: 'editor' })
    expect(line.rows[0]?.['version']).not.toBeNull()
  })
})

describe('plans and approvals', () => {
  it('are told of their document, and what the worker does under the name of who planned it', async () => {
    const desk = plannersDesk(payload)
    const { id } = await desk.article()
    await plan(editor, `news/${id}`, { action: 'publish', at: inHours(1) })
    await desk.later()
    expect(await said('news', id)).toEqual([
      'planned by editor',
      'published in nb by editor as planned',
    ])
  })

  it('keep the name of an account that is deleted before the worker comes', async () => {
    const desk = plannersDesk(payload)
    const { id } = await desk.article()
    const leaver = await signIn(payload, { role: 'editor' })
    await plan(leaver, `news/${id}`, { action: 'publish', at: inHours(1) })
    await payload.delete({ collection: 'users', id: leaver.user.id })
    await desk.later()
    expect((await said('news', id)).at(-1)).toBe('published in nb by editor as planned')
  })

  it('are told when they are called off', async () => {
    const desk = plannersDesk(payload)
    const { id } = await desk.article()
    const made = await plan(editor, `news/${id}`, { action: 'publish', at: inHours(1) })
    await editor.rest('DELETE', `/api/news/${id}/plans/${made.plan?.id}`)
    expect(await said('news', id)).toEqual(['planned by editor', 'planCalledOff by editor'])
  })

  it('are told from submission to approval', async () => {
    const { draft } = await approvalDesk(payload)
    const { id, kari, editor: decides, save: change } = await draft()
    const first = await kari.submit()
    await decides.giveBack(first.approval?.id, { comment: 'Kortere' })
    await change({ title: 'Kortere' })
    const second = await kari.submit()
    await decides.approve(second.approval?.id)
    expect(await said('news', id)).toEqual([
      'submitted by communicator',
      'returned by editor',
      'saved in nb by communicator',
      'submitted by communicator',
      'published in nb by editor',
      'approved by editor',
    ])
  })
})

describe('what happens to an account', () => {
  it('is told: signing in, another role, another organisation, a password', async () => {
    const own = await publisherNamed(payload, 'Den nye')
    const { user } = await signIn(payload, { role: 'editor' })
    const change = (data: object) => admin.rest('PATCH', `/api/users/${user.id}`, data)
    await change({ role: 'communicator', organisation: own })
    await change({ password: 'et helt annet langt ord til deg' })
    await change({ name: 'Nytt navn' })
    const lines = await trailOf(payload, 'users', user.id)
    expect(inShort(lines)).toEqual([
      'signedIn by editor',
      'roleChanged by admin',
      'organisationChanged by admin',
      'passwordChanged by admin',
      'saved by admin',
    ])
    expect(lines[1]).toMatchObject({ was: 'editor', became: 'communicator' })
    expect(lines[2]).toMatchObject({ was: null, became: 'Den nye' })
    expect(JSON.stringify(lines)).not.toContain(user.email)
  })

  it('is told when a new password is set with a link', async () => {
    const { user } = await signIn(payload, { role: 'editor' })
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: user.email },
      disableEmail: true,
    })
    const password = 'noe ganske annet enn det forrige'
    await restWith()('POST', '/api/users/reset-password', { token, password })
    expect((await said('users', user.id)).at(-1)).toBe('passwordReset by editor')
  })

  it('is told once when signing in is refused for a while, however often it is tried', async () => {
    const { user } = await signIn(payload, { role: 'editor' })
    const tried = { email: user.email, password: 'dette er helt feil' }
    for (let times = 0; times < 13; times += 1) await restWith()('POST', '/api/users/login', tried)
    const lines = await trailOf(payload, 'users', user.id)
    expect(inShort(lines)).toEqual(['signedIn by editor', 'locked by –'])
    await admin.rest('POST', '/api/users/unlock', { email: user.email })
    expect((await said('users', user.id)).at(-1)).toBe('unlocked by admin')
  }, 30_000)
})

describe('a line', () => {
  it('is never left of what is rolled back', async () => {
    const id = await newEvent()
    const req = await createLocalReq({ user: editor.user }, payload)
    const failing = inTransaction(req, async () => {
      await payload.update({ collection: 'events', id, data: { title: 'Aldri' }, draft: true, req })
      throw new Error('not after all')
    })
    await expect(failing).rejects.toThrow('not after all')
    expect(await said('events', id)).toEqual([])
    const refused = await save(id, { title: '', _status: 'published' })
    expect(refused.status).toBe(400)
    expect(await said('events', id)).toEqual([])
  })

  it('that cannot be written keeps the change from being made', async () => {
    const id = await newEvent()
    const run = (raw: string) => payload.db.execute({ drizzle: payload.db.drizzle, raw })
    await run(`alter table trail add constraint closed check (document <> ${id}) not valid`)
    const answer = await save(id, { title: 'Uten spor' }, '&draft=true')
    await run('alter table trail drop constraint closed')
    expect(answer.ok).toBe(false)
    const after = await payload.findByID({ collection: 'events', id, draft: true, locale: 'nb' })
    expect(after.title).toBe('Møte')
  })
})

it('every type that people change leaves a trail', () => {
  const silent = Object.keys(payload.collections).filter((slug) => !isTrailed(slug))
  expect(silent.filter((slug) => !slug.startsWith('payload-')).toSorted()).toEqual([
    'addresses',
    'approvals',
    'comments',
    // What visitors wrote is deleted after some months, and the trail is kept for years.
    'inquiries',
    'mails',
    'message-records',
    'plans',
    'registrations',
    'second-factors',
  ])
})
