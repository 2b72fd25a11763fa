import { createLocalReq, type Payload } from 'payload'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { readWaitingWork } from '@/admin/start/waiting-work'
import { approvalDesk } from '@tests/support/approvals'
import { openPayload } from '@tests/support/payload'
import type { SignedIn } from '@tests/support/sign-in'

let payload: Payload
let draft: Desk['draft']
let people: Desk['people']
type Desk = Awaited<ReturnType<typeof approvalDesk>>

beforeAll(async () => {
  payload = await openPayload()
  ;({ draft, people } = await approvalDesk(payload))
})
beforeEach(() => payload.delete({ collection: 'approvals', where: { id: { exists: true } } }))

const startPageOf = async ({ user }: SignedIn) => {
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  return (await readWaitingWork(req, new Date())).approvals
}

it('editors see how much waits for approval, and the newest four with the way to them', async () => {
  for (const title of ['En', 'To', 'Tre', 'Fire', 'Fem'])
    await (await draft({ title })).kari.submit()
  const { count, items } = await startPageOf(people.editor)
  expect(count).toBe(5)
  expect(items.map(({ title }) => title)).toEqual(['Fem', 'Fire', 'Tre', 'To'])
  expect(items[0]).toMatchObject({
    name: 'communicator',
    href: expect.stringContaining('/admin/collections/news/'),
  })
  expect(await startPageOf(people.kari)).toEqual({ count: 0, items: [] })
})

it('communicators see what came back to their organisation, until it is submitted again', async () => {
  const { kari, editor, save } = await draft()
  const { approval } = await kari.submit()
  await editor.giveBack(approval?.id, { comment: 'Kortere' })
  expect(await startPageOf(people.kari)).toMatchObject({ count: 1, items: [{ title: 'Første' }] })
  for (const who of [people.other, people.free, people.editor])
    expect(await startPageOf(who)).toEqual({ count: 0, items: [] })
  await save({ title: 'Andre' })
  await kari.submit()
  expect((await startPageOf(people.kari)).count).toBe(0)
})

it('what went to another organisation since is not shown to the one before', async () => {
  const { id, kari, editor } = await draft()
  const { approval } = await kari.submit()
  await editor.giveBack(approval?.id, { comment: 'Kortere' })
  await payload.update({
    collection: 'news',
    id,
    draft: true,
    data: { publisher: people.free.user.organisation },
  })
  await payload.update({
    collection: 'news',
    id,
    data: { publisher: people.free.user.organisation, _status: 'published' },
  })
  expect(await startPageOf(people.kari)).toEqual({ count: 0, items: [] })
})
