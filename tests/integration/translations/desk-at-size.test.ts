import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readWaitingWork } from '@/admin/start/waiting-work'
import { askedStates, type DeskFilter } from '@/admin/translations/desk-filter'
import { readDesk } from '@/admin/translations/read-desk'
import { ask } from '@/database/query'
import { env } from '@/lib/env'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { fill } from '@tests/support/statements/fill'

let payload: Payload
let people: Record<'editor' | 'owner', SignedIn>
const families = 6667
const outdated = 3

beforeAll(async () => {
  payload = await openPayload()
  const own = await publisherNamed(payload, 'egen')
  people = {
    editor: await signIn(payload, { role: 'editor' }),
    owner: await signIn(payload, { role: 'communicator', organisation: own }),
  }
  const write = newsroom(payload)
  await write.article('Original', { publisher: own })
  await write.article('English', { language: 'en', publisher: own })
  // Ten thousand articles: every other one in each language has the other as its translation.
  await fill(env.DATABASE_URL, { articles: families, events: 3000, people: 1000 })
  await ask(
    env.DATABASE_URL,
    `update news set fingerprint = 'now', translation_made_from = now(), translation_original_fingerprint = 'now';
     update news set translation_original_fingerprint = 'then'
     where id in (select id from news where translation_original_id is not null order by updated_at, id limit ${outdated});
     analyze news`,
  )
}, 120_000)
afterAll(() => payload.destroy())

async function measured(who: SignedIn, filter: DeskFilter) {
  const req = await createLocalReq({ user: { ...who.user, collection: 'users' } }, payload)
  const { drizzle } = payload.db
  let statements = 0
  const execute = drizzle.execute.bind(drizzle)
  drizzle.execute = (statement) => {
    statements += 1
    return execute(statement)
  }
  const { lines, next } = await readDesk(req, filter, 50, new Date())
  drizzle.execute = execute
  return { lines, next, statements }
}

it('a page of the desk is one statement, and as long as any, with ten thousand articles', async () => {
  for (const who of [people.editor, people.owner])
    for (const state of [undefined, ...askedStates]) {
      const { lines, statements } = await measured(who, { state })
      expect(statements).toBe(1)
      expect(lines.length, state).toBeLessThanOrEqual(50)
    }
})

it('what is outdated is found among them, on the desk and in the figure of the start page', async () => {
  const { lines, next } = await measured(people.owner, { state: 'outdated' })
  expect([lines.length, next]).toEqual([outdated, null])
  const req = await createLocalReq({ user: { ...people.owner.user, collection: 'users' } }, payload)
  const { outdatedTranslations } = await readWaitingWork(req, new Date())
  expect(outdatedTranslations).toBe(outdated)
})

it('the desk shows as many as the start page counts', async () => {
  const req = await createLocalReq({ user: { ...people.owner.user, collection: 'users' } }, payload)
  const { withoutTranslation } = await readWaitingWork(req, new Date())
  const [[type, count] = ['news', 0]] = withoutTranslation.counts
  const { lines } = await readDesk(req, { type: 'news', state: 'waiting' }, 20_000, new Date())
  expect([type, lines.length]).toEqual(['news', count])
})
