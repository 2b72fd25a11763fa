import { createLocalReq, type Payload } from 'payload'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { readWaitingWork } from '@/admin/start/waiting-work'
import { openPayload } from '@tests/support/payload'
import { inHours, plan, plannersDesk } from '@tests/support/plans'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let desk: ReturnType<typeof plannersDesk>
let own: number
let people: Record<'editor' | 'owner' | 'other', SignedIn>

beforeAll(async () => {
  payload = await openPayload()
  desk = plannersDesk(payload)
  own = await publisherNamed(payload, 'egen')
  people = {
    editor: await signIn(payload, { role: 'editor' }),
    owner: await signIn(payload, { role: 'communicator', organisation: own }),
    other: await signIn(payload, {
      role: 'communicator',
      organisation: await publisherNamed(payload, 'annen'),
    }),
  }
})
afterEach(() => desk.callOffAll())

const startPageOf = async ({ user }: SignedIn) => {
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  return readWaitingWork(req, new Date())
}

it('a plan that failed stands first for editors and for those it concerns, with the reason', async () => {
  const { id } = await desk.article({ publisher: own })
  await plan(people.editor, `news/${id}`, { action: 'publish' })
  await payload.update({
    collection: 'plans',
    where: { document: { equals: id } },
    data: {
      state: 'failed',
      reasonNb: 'Adressen er i bruk.',
      reasonEn: 'The address is taken.',
    },
  })
  const trouble = { title: 'Planlagt', reason: 'Adressen er i bruk.', action: 'publish' }
  for (const who of [people.editor, people.owner])
    expect((await startPageOf(who)).troubles).toMatchObject([trouble])
  expect((await startPageOf(people.other)).troubles).toEqual([])
})

it('what is planned is what comes: neither what failed nor what is past', async () => {
  const { id } = await desk.article()
  const at = inHours(3)
  await plan(people.editor, `news/${id}`, { action: 'publish', at })
  const late = await desk.article()
  await plan(people.editor, `news/${late.id}`, { action: 'publish' })
  await payload.update({
    collection: 'plans',
    where: { document: { equals: late.id } },
    data: {
      at: inHours(-1),
    },
  })
  const { forEditors, troubles } = await startPageOf(people.editor)
  expect(forEditors?.planned).toEqual({ count: 1, next: at })
  expect(troubles).toMatchObject([{ id: expect.any(Number), reason: '', at: expect.any(String) }])
  await desk.later(4)
  expect(await startPageOf(people.editor)).toMatchObject({
    troubles: [],
    forEditors: { planned: { count: 0, next: '' } },
  })
})
