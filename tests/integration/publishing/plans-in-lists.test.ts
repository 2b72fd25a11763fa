import { createLocalReq, type Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openPayload } from '@tests/support/payload'
import { plan, plannersDesk } from '@tests/support/plans'
import { draftPage } from '@tests/support/publishing'
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
  const other = await publisherNamed(payload, 'annen')
  people = {
    editor: await signIn(payload, { role: 'editor' }),
    owner: await signIn(payload, { role: 'communicator', organisation: own }),
    other: await signIn(payload, { role: 'communicator', organisation: other }),
  }
})
afterEach(() => desk.callOffAll())

const planned = async (path: string, wish: object = {}) => {
  const at = '2031-03-03T08:00:00.000Z'
  const made = await plan(people.editor, path, { action: 'publish', at, ...wish })
  expect(made.message).toBe('')
}

describe('the lists of the panel', () => {
  /** As the panel asks for them. */
  const listOf = async (
    who: SignedIn,
    collection: 'news' | 'pages',
    locale: 'nb' | 'en' = 'nb',
  ) => {
    const user = { ...who.user, collection: 'users' as const }
    const req = await createLocalReq({ user }, payload)
    const { docs } = await payload.find({
      collection,
      draft: true,
      locale,
      includeLockStatus: true,
      overrideAccess: false,
      limit: 50,
      sort: '-id',
      req,
      user: req.user,
    })
    return docs.map((doc) => ({ id: doc.id, planned: Reflect.get(doc, 'planned') }))
  }

  it('say what waits, and when', async () => {
    const [article, other] = [await desk.article(), await desk.article()]
    await planned(`news/${article.id}`)
    const list = await listOf(people.editor, 'news')
    expect(list.find(({ id }) => id === article.id)?.planned).toBe(
      'Planlagt 3. mars 2031 kl.\u00A009.00',
    )
    expect(list.find(({ id }) => id === other.id)?.planned).toBeUndefined()
  })

  it('say so of a language in the list of that language', async () => {
    const { id } = await draftPage(payload)
    await planned(`pages/${id}`, { languages: ['en'] })
    const planFor = async (locale: 'nb' | 'en') =>
      (await listOf(people.editor, 'pages', locale)).find((each) => each.id === id)?.planned
    expect(await planFor('en')).toContain('3. mars 2031')
    expect(await planFor('nb')).toBeUndefined()
  })

  it('tell nobody what is planned for what others have published', async () => {
    const { id } = await desk.article({ publisher: own })
    await payload.update({ collection: 'news', id, data: { _status: 'published' } })
    await planned(`news/${id}`, { action: 'unpublish' })
    const seenBy = async (who: SignedIn) =>
      (await listOf(who, 'news')).find((each) => each.id === id)
    expect((await seenBy(people.owner))?.planned).toBe('Avpubliseres 3. mars 2031 kl.\u00A009.00')
    expect(await seenBy(people.other)).toEqual({ id, planned: undefined })
  })

  it('ask once, however long they are', async () => {
    for (let made = 0; made < 10; made += 1) await planned(`news/${(await desk.article()).id}`)
    const execute = vi.spyOn(payload.db, 'execute')
    await listOf(people.editor, 'news')
    const asked = execute.mock.calls.filter(([{ raw }]) => raw?.includes('from plans'))
    execute.mockRestore()
    expect(asked).toHaveLength(1)
  })
})
