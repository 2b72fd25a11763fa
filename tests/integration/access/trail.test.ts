import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTrail } from '@/cms/trail/read'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { restWith, signIn, signInAsLeaver, type SignedIn } from '@tests/support/sign-in'
import type { Column } from './columns'
import { read, wholeTrail } from './matrix'

let payload: Payload
let people: Record<Exclude<Column, 'web' | 'page'>, SignedIn>
let article: number

beforeAll(async () => {
  payload = await openPayload()
  const [own, other] = [
    await publisherNamed(payload, 'egen'),
    await publisherNamed(payload, 'annen'),
  ]
  people = {
    own: await signIn(payload, { role: 'communicator', organisation: own }),
    other: await signIn(payload, { role: 'communicator', organisation: other }),
    left: await signInAsLeaver(payload, own),
    editor: await signIn(payload, { role: 'editor' }),
    admin: await signIn(payload, { role: 'admin' }),
  }
  const data = { title: 'Vår sak', lead: 'Snart', kind: 'news', language: 'nb' }
  const made = await people.own.rest('POST', '/api/news?locale=nb', data)
  article = ((await made.json()) as { doc: { id: number } }).doc.id
})
afterAll(() => payload.destroy())

const restOf = (who: Column) => (who === 'web' || who === 'page' ? restWith() : people[who].rest)

/** What the page of the panel reads for somebody. */
async function lines(who: Column) {
  const known = who === 'web' || who === 'page' ? undefined : people[who].user.id
  // As a session is read: what the account is now.
  const user = known && (await payload.findByID({ collection: 'users', id: known, depth: 0 }))
  const req = await createLocalReq({ ...(user && { user }) }, payload)
  return (await readTrail(req, {}, 500)).lines
}

const isOwn = (line: { collection: string; document: number | null }): boolean =>
  line.collection === 'news' && line.document === article

const attempts: Record<string, (who: Column) => Promise<boolean>> = {
  'read-own': async (who) => (await lines(who)).some(isOwn),
  'read-all': async (who) => (await lines(who)).some(({ action }) => action === 'signedIn'),
  export: async (who) => (await restOf(who)('GET', '/api/trail.csv')).ok,
  write: async (who) => {
    const asked = ['PATCH', 'POST', 'PUT', 'DELETE'].flatMap((method) =>
      [`/api/news/${article}/trail`, '/api/trail.csv', '/api/trail'].map((path) =>
        restOf(who)(method, path, method === 'DELETE' ? undefined : { action: 'saved' }),
      ),
    )
    return (await Promise.all(asked)).some(({ ok }) => ok)
  },
}

describe('the trail as a whole', () => {
  it.each(read(wholeTrail).map((cell) => ({ ...cell, verb: cell.allowed ? 'can' : 'cannot' })))(
    '$who $verb $operation',
    async ({ allowed, operation, who }) => {
      const before = (await lines('admin')).length
      expect(await attempts[operation]!(who)).toBe(allowed)
      expect((await lines('admin')).length).toBe(before)
    },
  )

  it('shows a communicator nothing but what belongs to their organisation', async () => {
    expect((await lines('own')).every(isOwn)).toBe(true)
  })
})
