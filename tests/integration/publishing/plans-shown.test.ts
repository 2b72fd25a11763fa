import { createLocalReq, type Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { readMonth } from '@/admin/plans/read-month'
import { ask } from '@/database/query'
import { env } from '@/lib/env'
import { openPayload } from '@tests/support/payload'
import { plan, plannersDesk } from '@tests/support/plans'
import { draftPage } from '@tests/support/publishing'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let desk: ReturnType<typeof plannersDesk>
let own: number
let people: Record<'editor' | 'owner' | 'other' | 'nobodys', SignedIn>

beforeAll(async () => {
  payload = await openPayload()
  desk = plannersDesk(payload)
  own = await publisherNamed(payload, 'egen')
  const other = await publisherNamed(payload, 'annen')
  people = {
    editor: await signIn(payload, { role: 'editor' }),
    owner: await signIn(payload, { role: 'communicator', organisation: own }),
    other: await signIn(payload, { role: 'communicator', organisation: other }),
    nobodys: await signIn(payload, { role: 'communicator', organisation: other }),
  }
  await payload.db.updateOne({
    collection: 'users',
    id: people.nobodys.user.id,
    data: { organisation: null },
  })
  people.nobodys.user.organisation = null
})
afterEach(() => desk.callOffAll())

const requestOf = ({ user }: SignedIn) =>
  createLocalReq({ user: { ...user, collection: 'users' } }, payload)

/** The page of a month, long before it. */
const monthOf = async (who: SignedIn, month = '2031-03') =>
  readMonth(await requestOf(who), month, new Date())

const at = '2031-03-03T08:00:00.000Z'
const planned = async (path: string, wish: object = {}) => {
  const made = await plan(people.editor, path, { action: 'publish', at, ...wish })
  expect(made.message).toBe('')
}
const titles = ({ plans }: Awaited<ReturnType<typeof monthOf>>) => plans.map(({ title }) => title)

describe('the calendar of what is planned', () => {
  it('shows a month in Oslo: neither the last minute before it nor the first after', async () => {
    const days = {
      'I februar': '2031-02-28T22:59:00Z',
      'Først i mars': '2031-02-28T23:00:00Z',
      'Sist i mars': '2031-03-31T21:59:00Z',
      'I april': '2031-03-31T22:00:00Z',
    }
    for (const [title, moment] of Object.entries(days)) {
      const { id } = await desk.article({ title })
      await planned(`news/${id}`, { at: moment })
    }
    expect(titles(await monthOf(people.editor))).toEqual(['Først i mars', 'Sist i mars'])
    expect((await monthOf(people.editor, '2030-12')).next).toMatchObject({ title: 'I februar' })
    expect((await monthOf(people.editor, '2031-05')).next).toBeUndefined()
  })

  it('says what happens in which language, under the title that goes out', async () => {
    const article = await desk.article({ title: 'Ny forskrift', language: 'nn' })
    const page = await draftPage(payload)
    await planned(`news/${article.id}`)
    await planned(`pages/${page.id}`, { languages: ['en'] })
    await ask(env.DATABASE_URL, `update plans set bundle = 1 where document = ${article.id}`)
    await payload.update({
      collection: 'news',
      id: article.id,
      draft: true,
      data: { title: 'Omskrevet siden' },
    })
    expect((await monthOf(people.editor)).plans).toMatchObject([
      {
        collection: 'news',
        action: 'publish',
        title: 'Ny forskrift',
        ownLanguage: 'nn',
        together: true,
      },
      {
        collection: 'pages',
        action: 'publish',
        languages: ['en'],
        ownLanguage: null,
        together: false,
      },
    ])
  })

  it('is read by editors, and by communicators as far as it is their organisation’s', async () => {
    const { id } = await desk.article({ title: 'Vår sak', publisher: own })
    await planned(`news/${id}`)
    expect(titles(await monthOf(people.editor))).toEqual(['Vår sak'])
    expect(titles(await monthOf(people.owner))).toEqual(['Vår sak'])
    for (const who of [people.other, people.nobodys]) {
      expect(titles(await monthOf(who))).toEqual([])
      expect((await monthOf(who, '2031-02')).next).toBeUndefined()
    }
  })

  it('tells what failed or is late apart, whatever month is shown', async () => {
    const [failed, late] = [await desk.article({ title: 'Feilet' }), await desk.article()]
    for (const { id } of [failed, late]) await planned(`news/${id}`)
    await ask(
      env.DATABASE_URL,
      `update plans set state = 'failed', reason_nb = 'Adressen er i bruk.' where document = ${failed.id}`,
    )
    await ask(
      env.DATABASE_URL,
      `update plans set at = now() - interval '6 minutes' where document = ${late.id}`,
    )
    const { plans, troubles } = await monthOf(people.editor)
    expect(plans).toEqual([])
    expect(troubles).toMatchObject([
      { title: 'Planlagt', reason: '' },
      { title: 'Feilet', reason: 'Adressen er i bruk.' },
    ])
  })

  it('takes plans for every type there is, and as many statements for many as for one', async () => {
    const { id } = await desk.article()
    await planned(`news/${id}`)
    const few = await statementsOf(() => monthOf(people.editor))
    const types = Object.values(payload.collections).flatMap(({ config }) =>
      config.versions?.drafts ? [config.slug] : [],
    )
    for (const type of types)
      await ask(
        env.DATABASE_URL,
        `insert into plans (collection, document, action, texts, at, speaks, state, tries, next_try)
         select '${type}', n, 'unpublish', '{}', '${at}', 'nb', 'waiting', 0, '${at}' from generate_series(1, 3) n`,
      )
    expect(few).toBeGreaterThan(0)
    expect((await monthOf(people.editor)).plans).toHaveLength(1 + types.length * 3)
    expect(await statementsOf(() => monthOf(people.editor))).toBe(few)
  })
})

/** How many statements something takes, whichever way it is written. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const execute = vi.spyOn(payload.db, 'execute')
  const find = vi.spyOn(payload.db, 'find')
  await work()
  const counted = execute.mock.calls.length + find.mock.calls.length
  execute.mockRestore()
  find.mockRestore()
  return counted
}
