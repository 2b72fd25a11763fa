import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { approvalDesk, approvals, paragraphs, publishAs } from '@tests/support/approvals'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { inHours, listed, plan, type plannersDesk } from '@tests/support/plans'

let payload: Payload
let desk: ReturnType<typeof plannersDesk>
let room: ReturnType<typeof newsroom>
let own: number
let draft: Desk['draft']
let people: Desk['people']
type Desk = Awaited<ReturnType<typeof approvalDesk>>

const refused = 'Organisasjonen din sender saker til godkjenning'

beforeAll(async () => {
  payload = await openPayload()
  room = newsroom(payload)
  ;({ desk, draft, own, people } = await approvalDesk(payload))
})
afterEach(() => desk.callOffAll())

describe('a communicator of an organisation that has an editor approve first', () => {
  it('publishes nothing over REST, and is told why in their language', async () => {
    const { path, shown } = await draft()
    const answer = await publishAs(people.kari, path)
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain(refused)
    expect(await shown()).toBeUndefined()
  })

  it('publishes nothing while creating it', async () => {
    const data = { title: 'Ny', slug: `ny-${Date.now()}`, lead: 'Kort', _status: 'published' }
    const answer = await people.kari.rest('POST', '/api/news?locale=nb', data)
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain(refused)
    const where = { slug: { equals: data.slug } }
    expect((await payload.count({ collection: 'news', where })).totalDocs).toBe(0)
  })

  it('publishes nothing from a list, nor through the Local API', async () => {
    const { id, shown } = await draft()
    const many = await people.kari.rest(
      'PATCH',
      `/api/news?locale=nb&draft=true&where[id][in][0]=${id}`,
      { _status: 'published' },
    )
    expect(await many.text()).toContain(refused)
    const local = payload.update({
      collection: 'news',
      id,
      data: { _status: 'published' },
      overrideAccess: false,
      user: people.kari.user,
    })
    await expect(local).rejects.toMatchObject({ status: 403 })
    const bulk = await payload
      .update({
        collection: 'news',
        where: { id: { equals: id } },
        data: { _status: 'published' },
        overrideAccess: false,
        user: people.kari.user,
      })
      .catch(() => null)
    expect(bulk?.docs ?? []).toEqual([])
    expect(await shown()).toBeUndefined()
  })

  it('plans no publication, neither by the drawer nor by a date to come', async () => {
    const { id, path, kari, editor } = await draft()
    expect(await plan(people.kari, path, { action: 'publish' })).toMatchObject({
      status: 403,
      message: expect.stringContaining(refused),
    })
    const dated = await publishAs(people.kari, path, { publishedAt: inHours(2) })
    expect(dated.status).toBe(403)
    expect(await listed(people.editor, path)).toEqual([])
    const { approval } = await kari.submit()
    await editor.approve(approval?.id, { at: inHours(1) })
    await payload.update({ collection: 'news', id, draft: true, data: { title: 'Nyere' } })
    const [planned] = await listed(people.editor, path)
    const renewed = await people.kari.rest('PATCH', `/api/${path}/plans/${planned?.id}`, {})
    expect(renewed.status).toBe(403)
    expect(await listed(people.editor, path)).toMatchObject([{ id: planned?.id }])
  })

  it('publishes no language of an event, nor all of them, nor what languages share', async () => {
    const { id } = await room.event('Møte', { start: '2027-01-01T09:00:00Z', publisher: own })
    const path = `events/${id}`
    const tries = [
      await publishAs(people.kari, path, { title: 'Annet møte' }),
      await publishAs(people.kari, path, { start: '2027-02-02T09:00:00Z' }),
      await publishAs(
        people.kari,
        path,
        { title: 'Meeting', slug: `m-${id}` },
        '&publishAllLocales=true',
      ),
      await people.kari.rest('PATCH', `/api/${path}?locale=nb`, { title: 'Uten status' }),
      await people.kari.rest('PATCH', `/api/${path}?locale=en`, {
        title: 'Meeting',
        lead: 'Soon',
        slug: `meeting-${id}`,
        _status: 'published',
      }),
    ]
    expect(tries.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    const event = await payload.findByID({ collection: 'events', id, locale: 'nb' })
    expect(event).toMatchObject({ title: 'Møte', start: '2027-01-01T09:00:00.000Z' })
  })

  it('publishes neither a copy nor an earlier version', async () => {
    const article = await room.article('Ute', { publisher: own })
    const copied = await people.kari.rest('POST', `/api/news/${article.id}/duplicate?locale=nb`, {
      _status: 'published',
    })
    const { doc } = (await copied.json()) as { doc?: { id: number } }
    expect(await desk.readersSee(doc?.id ?? 0)).toBeUndefined()
    expect((await publishAs(people.kari, `news/${doc?.id ?? 0}`)).status).toBe(403)
    await publishAs(people.editor, `news/${article.id}`, { title: 'Ute igjen' })
    const { docs } = await payload.findVersions({
      collection: 'news',
      where: { parent: { equals: article.id } },
      sort: 'updatedAt',
    })
    await people.kari.rest('POST', `/api/news/versions/${String(docs[0]?.id)}`)
    expect((await publishAs(people.kari, `news/${article.id}`)).status).toBe(403)
    expect((await desk.readersSee(article.id))?.title).toBe('Ute igjen')
  })

  it('saves drafts, goes back to what is public, and withdraws what is their own', async () => {
    const { id } = await room.article('Ute', { publisher: own })
    const path = `/api/news/${id}`
    const saved = await people.kari.rest('PATCH', `${path}?locale=nb&draft=true`, { title: 'Ny' })
    expect(saved.status).toBe(200)
    expect((await people.kari.rest('POST', `${path}/revert?locale=nb`, {})).status).toBe(200)
    expect((await desk.readersSee(id))?.title).toBe('Ute')
    const planned = await plan(people.kari, `news/${id}`, { action: 'unpublish' })
    expect(planned.status).toBe(201)
    const taken = await people.kari.rest('PATCH', `${path}?locale=nb`, { _status: 'draft' })
    expect(taken.status).toBe(200)
    expect(await desk.readersSee(id)).toBeUndefined()
    expect((await publishAs(people.kari, `news/${id}`)).status).toBe(403)
  })

  it('saves what is public as it is, without a new approval', async () => {
    const { id, path, kari, editor } = await draft({ body: paragraphs('Ett.', 'To.') })
    const { approval } = await kari.submit()
    await editor.approve(approval?.id)
    const form = await people.kari.rest('GET', `/api/${path}?locale=nb&draft=true&depth=0`)
    const values = (await form.json()) as object
    expect((await publishAs(people.kari, path, values)).status).toBe(200)
    expect((await publishAs(people.kari, path, { title: 'Endret' })).status).toBe(403)
    expect((await desk.readersSee(id))?.title).toBe('Første')
    expect(await kari.submit()).toMatchObject({ status: 400 })
  })
})

it('communicators of other organisations publish as ever, and have nothing to submit', async () => {
  const { id } = await desk.article({ publisher: people.free.user.organisation })
  expect((await approvals(people.free, `news/${id}`).submit()).status).toBe(400)
  expect((await publishAs(people.free, `news/${id}`)).status).toBe(200)
})
