import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readReviews, setReview } from '@/cms/reviews/store'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { restWith, signIn, signInAsLeaver, type SignedIn } from '@tests/support/sign-in'
import type { Column } from './columns'
import { read, reviews } from './matrix'

let payload: Payload
let people: Record<Exclude<Column, 'web' | 'page'>, SignedIn>
const places: Record<string, { collection: 'pages' | 'organisations'; id: number }> = {}

beforeAll(async () => {
  payload = await openPayload()
  const own = await publisherNamed(payload, 'egen')
  const other = await publisherNamed(payload, 'annen')
  people = {
    own: await signIn(payload, { role: 'communicator', organisation: own }),
    other: await signIn(payload, { role: 'communicator', organisation: other }),
    left: await signInAsLeaver(payload, own),
    editor: await signIn(payload, { role: 'editor' }),
    admin: await signIn(payload, { role: 'admin' }),
  }
  const page = await payload.create({
    collection: 'pages',
    locale: 'nb',
    data: { title: 'En side', slug: 'en-side', kind: 'plain', _status: 'published' },
  })
  places['page'] = { collection: 'pages', id: page.id }
  places['organisation'] = { collection: 'organisations', id: own }
  const req = await createLocalReq({}, payload)
  for (const { collection, id } of Object.values(places))
    await setReview(req, collection, id, { due: '2026-01-01', months: 12 })
})
afterAll(() => payload.destroy())

const restOf = (who: Column) => (who === 'web' || who === 'page' ? restWith() : people[who].rest)

async function listed(who: Column): Promise<string[]> {
  const known = who === 'web' || who === 'page' ? undefined : people[who].user.id
  const user = known && (await payload.findByID({ collection: 'users', id: known, depth: 0 }))
  const req = await createLocalReq({ ...(user && { user }) }, payload)
  return (await readReviews(req, 100)).map(({ collection }) => collection)
}

async function granted(who: Column, method: string, what: string, body?: object) {
  const { collection, id } = places[what]!
  const answer = await restOf(who)(method, `/api/${collection}/${id}/review`, body)
  expect([200, 404]).toContain(answer.status)
  return answer.ok
}

async function attempt(operation: string, who: Column): Promise<boolean> {
  const [what = ''] = operation.split('-').slice(-1)
  if (operation.startsWith('list')) return (await listed(who)).includes(places[what]!.collection)
  if (operation.startsWith('read')) return granted(who, 'GET', what)
  if (operation.startsWith('set'))
    return granted(who, 'POST', what, { due: '2026-01-01', months: 6 })
  const done = await granted(who, 'POST', what, { reviewed: true })
  await granted('admin', 'POST', what, { due: '2026-01-01', months: 12 })
  return done
}

describe('when something is to be looked over', () => {
  it.each(read(reviews).map((cell) => ({ ...cell, verb: cell.allowed ? 'can' : 'cannot' })))(
    '$who $verb $operation',
    async ({ allowed, operation, who }) => {
      expect(await attempt(operation, who)).toBe(allowed)
    },
  )

  it.each([
    {},
    { reviewed: false },
    { due: '31.02.2027', months: 12 },
    { due: '2027-02-31', months: 12 },
    { due: '2027-02-01', months: 0 },
    { due: '2027-02-01', months: 1e9 },
    { due: "2027-02-01'; drop table reviews; --", months: 12 },
  ])('is not %j', async (body) => {
    const { id } = places['page']!
    expect((await people.admin.rest('POST', `/api/pages/${id}/review`, body)).status).toBe(400)
  })
})
