import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenLinksOf } from '@tests/support/links'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { restWith, signIn, signInAsLeaver, type SignedIn } from '@tests/support/sign-in'
import { linkToAddress, textOf } from '@tests/support/texts'
import type { Column } from './columns'
import { brokenLinks, read } from './matrix'

let payload: Payload
let people: Record<Exclude<Column, 'web' | 'page'>, SignedIn>
let article: number
let page: number

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
  const body = textOf(linkToAddress('/finnes/ikke'))
  const made = await newsroom(payload).article('Vår sak', { body, publisher: own })
  article = made.id
  const kept = await payload.create({
    collection: 'pages',
    locale: 'nb',
    data: {
      title: 'En side',
      slug: 'en-side',
      lead: 'Kort',
      kind: 'plain',
      body,
      _status: 'published',
    },
  })
  page = kept.id
})
afterAll(() => payload.destroy())

const restOf = (who: Column) => (who === 'web' || who === 'page' ? restWith() : people[who].rest)

/** What the page of the panel reads for somebody. */
async function links(who: Column) {
  const known = who === 'web' || who === 'page' ? undefined : people[who].user.id
  const user = known && (await payload.findByID({ collection: 'users', id: known, depth: 0 }))
  return brokenLinksOf(payload, user || undefined)
}

const isOf =
  (collection: string, document: number) => (link: { collection: string; document: number }) =>
    link.collection === collection && link.document === document

async function act(who: Column, what: string, collection: string, document: number) {
  const link = (await links('admin')).find(isOf(collection, document))
  const answer = await restOf(who)('POST', `/api/broken-links/${link?.id}`, { do: what })
  if (what === 'leave')
    await restOf('admin')('POST', `/api/broken-links/${link?.id}`, { do: 'tell' })
  expect([200, 404]).toContain(answer.status)
  return answer.ok
}

const attempts: Record<string, (who: Column) => Promise<boolean>> = {
  'read-own': async (who) => (await links(who)).some(isOf('news', article)),
  'read-all': async (who) => (await links(who)).some(isOf('pages', page)),
  check: (who) => act(who, 'check', 'news', article),
  leave: (who) => act(who, 'leave', 'news', article),
  tell: (who) => act(who, 'tell', 'news', article),
  'check-other': (who) => act(who, 'check', 'pages', page),
  'leave-other': (who) => act(who, 'leave', 'pages', page),
}

describe('links that lead nowhere', () => {
  it.each(read(brokenLinks).map((cell) => ({ ...cell, verb: cell.allowed ? 'can' : 'cannot' })))(
    '$who $verb $operation',
    async ({ allowed, operation, who }) => {
      expect(await attempts[operation]!(who)).toBe(allowed)
    },
  )

  it.each([{ do: 'delete' }, { do: ['leave'] }, {}, null, 'leave'])(
    'are not touched by %j',
    async (body) => {
      const [link] = await links('admin')
      const answer = await people.admin.rest('POST', `/api/broken-links/${link?.id}`, body)
      expect(answer.status).toBe(400)
    },
  )

  it.each(['0', '1.5', 'x', '99999999999999999999', "1' or true--"])(
    'are not found by the number %s',
    async (id) => {
      const path = `/api/broken-links/${encodeURIComponent(id)}`
      expect((await people.admin.rest('POST', path, { do: 'leave' })).status).toBe(404)
    },
  )
})
