import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { approvalDesk, approvals, paragraphs, publishAs } from '@tests/support/approvals'
import { openPayload } from '@tests/support/payload'
import { inHours, type plannersDesk } from '@tests/support/plans'
import { signIn } from '@tests/support/sign-in'

let payload: Payload
let desk: ReturnType<typeof plannersDesk>
let own: number
let draft: Desk['draft']
let people: Desk['people']
let mailsTo: Desk['mailsTo']
type Desk = Awaited<ReturnType<typeof approvalDesk>>

beforeAll(async () => {
  payload = await openPayload()
  ;({ desk, draft, mailsTo, own, people } = await approvalDesk(payload))
})
beforeEach(() => payload.delete({ collection: 'mails', where: { id: { exists: true } } }))
afterEach(() => desk.callOffAll())

describe('what is submitted', () => {
  it('is approved as it was, and the draft saved since stays a draft', async () => {
    const { id, kari, editor, save, shown } = await draft()
    const sent = await kari.submit()
    expect(sent).toMatchObject({
      status: 201,
      approval: { state: 'submitted', submittedBy: 'communicator' },
    })
    await save({ title: 'Andre' })
    expect(await editor.list()).toMatchObject([{ outdated: true }])
    const done = await editor.approve(sent.approval?.id)
    expect(done).toMatchObject({
      status: 200,
      approval: { state: 'approved', decidedBy: 'editor' },
    })
    expect(done.message).toContain('nyere utkast')
    expect(await shown()).toBe('Første')
    const newest = await payload.findByID({ collection: 'news', id, draft: true })
    expect(newest).toMatchObject({ title: 'Andre', _status: 'draft' })
    const kept = await payload.findByID({ collection: 'approvals', id: sent.approval?.id ?? 0 })
    expect(kept.texts).toMatchObject({ nb: { title: 'Første' } })
  })

  it('is approved for a time, and comes then', async () => {
    const { kari, editor, published, save } = await draft()
    const { approval } = await kari.submit()
    const done = await editor.approve(approval?.id, { at: inHours(1) })
    expect(done).toMatchObject({ status: 200, approval: { state: 'approved' } })
    await save({ title: 'Andre' })
    await desk.later(0.5)
    expect(await published()).toBeUndefined()
    await desk.later(1.5)
    expect(await published()).toBe('Første')
  })

  it('is published on the date that is written in it', async () => {
    const at = inHours(1)
    const { kari, editor, published } = await draft({ publishedAt: at })
    const { approval } = await kari.submit()
    expect(await editor.approve(approval?.id)).toMatchObject({
      status: 200,
      approval: { publishAt: at },
    })
    expect(await published()).toBeUndefined()
    await desk.later(2)
    expect(await published()).toBe('Første')
  })

  it('is returned with a comment on a paragraph, and submitted again', async () => {
    const words = 'Her er et avsnitt med litt flere enn åtte ord i seg.'
    const { kari, editor, save, shown } = await draft({ body: paragraphs('Ett.', words) })
    const first = await kari.submit()
    const [waiting] = await editor.list()
    expect(waiting?.paragraphs).toEqual([
      { number: 1, words: 'Ett.' },
      { number: 2, words: 'Her er et avsnitt med litt flere enn …' },
    ])
    expect((await editor.giveBack(first.approval?.id)).status).toBe(400)
    const nowhere = { comment: 'Kortere', paragraph: 9 }
    expect((await editor.giveBack(first.approval?.id, nowhere)).status).toBe(400)
    await editor.giveBack(first.approval?.id, { comment: 'Kortere', paragraph: 2 })
    expect((await kari.list())[0]).toMatchObject({
      state: 'returned',
      open: true,
      comment: 'Kortere',
      about: { number: 2, words: 'Her er et avsnitt med litt flere enn …' },
    })
    await save({ title: 'Andre' })
    const second = await kari.submit()
    expect((await kari.list()).map(({ state, open }) => [state, open])).toEqual([
      ['submitted', true],
      ['returned', false],
    ])
    await editor.approve(second.approval?.id)
    expect(await shown()).toBe('Andre')
  })

  it('is refused when it could not be published, with the reason', async () => {
    const { kari } = await draft({ lead: null })
    const { status, message } = await kari.submit()
    expect(status).toBe(400)
    expect(message).toContain('Ingress')
    expect(await kari.list()).toEqual([])
  })

  it('is not another text than was seen', async () => {
    const { kari, save } = await draft()
    await save({ title: 'Andre' })
    expect((await kari.submit({ basis: '1' })).status).toBe(409)
  })

  it('is saved and submitted by one press of a form, a new article too, or neither', async () => {
    const data = { title: 'Ny', slug: `ny-${Date.now()}`, lead: 'Kort', _status: 'draft' }
    const press = (values: object) =>
      people.kari.rest('POST', '/api/news?locale=nb&draft=true&submit=true', values)
    const empty = await press({ ...data, lead: null })
    expect(empty.status).toBe(400)
    const where = { slug: { equals: data.slug } }
    expect((await payload.find({ collection: 'news', where, draft: true })).docs).toEqual([])
    const { doc } = (await (await press(data)).json()) as { doc: { id: number } }
    expect(await approvals(people.editor, `news/${doc.id}`).list()).toMatchObject([
      { state: 'submitted', outdated: false },
    ])
  })

  it('takes the place of what was submitted before, and twice the same is once', async () => {
    const { kari, editor, save, shown } = await draft()
    const first = await kari.submit()
    expect((await kari.submit()).approval?.id).toBe(first.approval?.id)
    expect(await mailsTo(people.editor)).toHaveLength(1)
    await save({ title: 'Andre' })
    await kari.submit()
    expect(await editor.approve(first.approval?.id)).toMatchObject({ status: 409 })
    expect(await shown()).toBeUndefined()
  })

  it('is withdrawn by its communicators, and is not approved then', async () => {
    const { kari, editor, shown } = await draft()
    const { approval } = await kari.submit()
    expect((await kari.withdraw(approval?.id)).status).toBe(200)
    expect((await kari.withdraw(approval?.id)).status).toBe(409)
    expect((await editor.approve(approval?.id)).status).toBe(409)
    expect(await shown()).toBeUndefined()
  })

  it('is approved once: two editors at once, or one twice', async () => {
    const { kari, editor, second } = await draft()
    const { approval } = await kari.submit()
    const both = await Promise.all([editor.approve(approval?.id), second.approve(approval?.id)])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect((await editor.approve(approval?.id)).status).toBe(409)
    const late = await editor.giveBack(approval?.id, { comment: 'For sent' })
    expect(late.status).toBe(409)
    expect(late.message).toContain('godkjent')
    expect(await mailsTo(people.kari)).toHaveLength(1)
  })

  it('is decided by editors only, and is not there for other organisations', async () => {
    const { kari, other, shown } = await draft()
    const { approval } = await kari.submit()
    const comment = { comment: 'Nei' }
    expect((await kari.approve(approval?.id)).status).toBe(403)
    expect((await kari.giveBack(approval?.id, comment)).status).toBe(403)
    const foreign = [
      await other.submit(),
      await other.withdraw(approval?.id),
      await other.approve(approval?.id),
      await other.giveBack(approval?.id, comment),
    ]
    expect(foreign.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect(await shown()).toBeUndefined()
  })

  it('is asked for at its own document only', async () => {
    const { kari } = await draft()
    const elsewhere = await draft()
    const { approval } = await kari.submit()
    expect((await elsewhere.editor.approve(approval?.id)).status).toBe(404)
  })

  it('is approved by an editor who publishes it by hand, in the words they published', async () => {
    const { kari, path } = await draft()
    const { approval } = await kari.submit()
    await publishAs(people.editor, path, { title: 'Rettet' })
    const kept = await payload.findByID({ collection: 'approvals', id: approval?.id ?? 0 })
    expect(kept).toMatchObject({
      state: 'approved',
      decidedBy: 'editor',
      texts: { nb: { title: 'Rettet' } },
    })
  })

  it('goes with its document', async () => {
    const { id, kari } = await draft()
    const { approval } = await kari.submit()
    await payload.update({
      collection: 'news',
      id,
      data: { deletedAt: new Date().toISOString() },
    })
    const thrown = await payload.findByID({ collection: 'approvals', id: approval?.id ?? 0 })
    expect(thrown).toMatchObject({ state: 'withdrawn', open: false })
    await payload.delete({ collection: 'news', id, trash: true })
    const where = { document: { equals: id } }
    expect((await payload.count({ collection: 'approvals', where })).totalDocs).toBe(0)
  })
})

it('an account that is deleted changes neither what is submitted nor what is known of it', async () => {
  const leaving = await signIn(payload, { role: 'communicator', organisation: own })
  const decider = await signIn(payload, { role: 'editor' })
  const { path, editor, published, kari } = await draft()
  const { approval } = await approvals(leaving, path).submit()
  await payload.delete({ collection: 'users', id: leaving.user.id })
  await approvals(decider, path).approve(approval?.id, { at: inHours(1) })
  await payload.delete({ collection: 'users', id: decider.user.id })
  await desk.later(2)
  expect(await published()).toBe('Første')
  expect(await editor.list()).toMatchObject([
    { submittedBy: 'communicator', decidedBy: 'editor', state: 'approved' },
  ])
  expect(await kari.list()).toHaveLength(1)
})

describe('mail', () => {
  it('tells every editor and administrator, one each, and nobody else', async () => {
    const { kari } = await draft()
    await kari.submit()
    for (const who of [people.editor, people.second])
      expect(await mailsTo(who)).toMatchObject([{ subject: 'Til godkjenning: «Første»' }])
    for (const who of [people.kari, people.other, people.free])
      expect(await mailsTo(who)).toEqual([])
  })

  it('tells who submitted it what became of it, as long as they speak for the organisation', async () => {
    const { kari, editor } = await draft({ body: paragraphs('Ett.') })
    const { approval } = await kari.submit()
    await editor.giveBack(approval?.id, { comment: 'Kortere', paragraph: 1 })
    const [mail] = await mailsTo(people.kari)
    expect(mail?.subject).toBe('«Første» er returnert')
    expect(mail?.text).toContain('Kortere')
    expect(mail?.text).toContain('avsnitt 1')
    const moving = await signIn(payload, { role: 'communicator', organisation: own })
    const again = await draft()
    const sent = await approvals(moving, again.path).submit()
    await payload.update({
      collection: 'users',
      id: moving.user.id,
      data: { organisation: people.other.user.organisation },
    })
    await again.editor.approve(sent.approval?.id)
    expect(await mailsTo(moving)).toEqual([])
  })
})
