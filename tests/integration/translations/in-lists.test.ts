import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let write: ReturnType<typeof newsroom>
let own: number
let people: Record<'editor' | 'owner' | 'stranger', SignedIn>

beforeAll(async () => {
  payload = await openPayload()
  write = newsroom(payload)
  own = await publisherNamed(payload, 'Skrivebordet')
  people = {
    editor: await signIn(payload, { role: 'editor' }),
    owner: await signIn(payload, { role: 'communicator', organisation: own }),
    stranger: await signIn(payload, {
      role: 'communicator',
      organisation: await publisherNamed(payload, 'Naboen'),
    }),
  }
})
afterAll(() => payload.destroy())

/** What a list of the panel says of the other languages of a document, as `en missing`; empty where all is well. */
async function listed(
  who: SignedIn,
  collection: 'news' | 'events',
  id: number,
  { locale = 'nb', asPanel = true }: { locale?: 'nb' | 'en'; asPanel?: boolean } = {},
): Promise<string | undefined> {
  const user = { ...who.user, collection: 'users' as const }
  const req = await createLocalReq({ user, locale }, payload)
  const { docs } = await payload.find({
    collection,
    draft: true,
    locale,
    includeLockStatus: asPanel,
    overrideAccess: false,
    limit: 50,
    sort: '-id',
    req,
    user: req.user,
  })
  const doc = docs.find((each) => each.id === id)
  const languages: { language: string; state: string }[] | undefined =
    doc && (Reflect.get(doc, 'languages') ?? [])
  return languages?.map(({ language, state }) => `${language} ${state}`).join(', ')
}

it('a list of articles says which language is missing, begun or outdated, on the row of each version', async () => {
  const { id } = await write.article('Følges i listen', { publisher: own })
  expect(await listed(people.editor, 'news', id)).toBe('en missing')
  const made = await people.owner.rest('POST', `/api/news/${id}/language-versions`, {
    language: 'en',
  })
  const version: number = (await made.json()).id
  expect(await listed(people.owner, 'news', id)).toBe('en draft')
  expect(await listed(people.owner, 'news', version)).toBe('')
  await people.owner.rest('PATCH', `/api/news/${version}?locale=nb`, {
    title: 'Followed in the list',
    lead: 'What matters.',
    _status: 'published',
  })
  expect(await listed(people.owner, 'news', id)).toBe('')
  await people.owner.rest('PATCH', `/api/news/${id}?locale=nb`, {
    lead: 'Noe annet er viktigst.',
    _status: 'published',
  })
  for (const row of [id, version])
    expect(await listed(people.owner, 'news', row)).toBe('en outdated')
})

it('a list of what is in two languages says where the other one stands', async () => {
  const { id } = await write.event('Følges i listen av møter', {
    start: '2099-01-01T08:00:00Z',
    publisher: own,
  })
  expect(await listed(people.editor, 'events', id)).toBe('en missing')
  expect(await listed(people.editor, 'events', id, { locale: 'en' })).toBe('')
})

it('nothing is said of what others keep, nor outside the lists of the panel', async () => {
  const { id } = await write.article('Ikke for alle', { publisher: own })
  expect(await listed(people.stranger, 'news', id)).toBe('')
  expect(await listed(people.editor, 'news', id, { asPanel: false })).toBe('')
})
