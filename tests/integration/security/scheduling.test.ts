import { createLocalReq, type Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { scheduleOwn } from '@/admin/schedule'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let owner: SignedIn
let other: SignedIn
let article: number

beforeAll(async () => {
  payload = await openPayload()
  const own = await publisherNamed(payload, 'egen')
  owner = await signIn(payload, { role: 'communicator', organisation: own })
  other = await signIn(payload, {
    role: 'communicator',
    organisation: await publisherNamed(payload, 'annen'),
  })
  const data = { title: 'Planlagt', slug: `planlagt-${Date.now()}`, lead: 'Snart', publisher: own }
  article = (await payload.create({ collection: 'news', draft: true, data })).id
})

/** As the admin panel asks, with all that our part of it does not look at left out. */
async function schedule({ user }: SignedIn, asked: object): Promise<void> {
  const req = await createLocalReq(
    { user: { ...user, collection: 'users' }, locale: 'nb' },
    payload,
  )
  await scheduleOwn({ ...asked, req } as never)
}
const plan = (who: SignedIn) =>
  schedule(who, {
    type: 'publish',
    date: new Date(Date.now() + 86_400_000),
    doc: { relationTo: 'news', value: String(article) },
  })
const planned = async () =>
  (await payload.find({ collection: 'payload-jobs', where: { waitUntil: { exists: true } } })).docs

it('a communicator plans publications for the own organisation only', async () => {
  await expect(plan(other)).rejects.toThrow()
  expect(await planned()).toHaveLength(0)
  await plan(owner)
  expect(await planned()).toHaveLength(1)
})

it('nobody else’s communicator calls off what is planned', async () => {
  const [job] = await planned()
  const callOff = (who: SignedIn) => schedule(who, { deleteID: job?.id })
  await expect(callOff(other)).rejects.toThrow()
  expect(await planned()).toHaveLength(1)
  await callOff(owner)
  expect(await planned()).toHaveLength(0)
})
