import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { readTrail } from '@/cms/trail/read'
import { trimTrail } from '@/worker/trim-trail'
import { openPayload } from '@tests/support/payload'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { inSql, oldLine, trailOf } from '@tests/support/trail'

let payload: Payload
let admin: SignedIn

beforeAll(async () => {
  payload = await openPayload()
  admin = await signIn(payload, { role: 'admin' })
})

const onlyAdded = { cause: expect.objectContaining({ message: 'the trail is only added to' }) }

describe('the trail', () => {
  it('is not changed, deleted or emptied by anybody, administrators of the database too', async () => {
    const id = await oldLine(payload, 1)
    const before = await inSql(payload, `select * from trail where id = ${id}`)
    for (const statement of [
      `update trail set name = 'En annen' where id = ${id}`,
      `update trail set name = null where id = ${id}`,
      `delete from trail where id = ${id}`,
      'truncate trail',
    ])
      await expect(inSql(payload, statement)).rejects.toMatchObject(onlyAdded)
    expect(await inSql(payload, `select * from trail where id = ${id}`)).toEqual(before)
  })

  it('is not rewritten under the name of an erasure', async () => {
    const id = await oldLine(payload, 1)
    for (const change of [`name = 'En annen'`, `action = 'deleted'`, 'account = null'])
      await expect(
        payload.db.drizzle.transaction(async (transaction) => {
          await transaction.execute(`set local trail.task = 'erasure'`)
          await transaction.execute(`update trail set ${change} where id = ${id}`)
        }),
      ).rejects.toMatchObject(onlyAdded)
  })

  it('lets go of what is older than three years, when the worker tidies, and of nothing else', async () => {
    const [old, young] = [await oldLine(payload, 4), await oldLine(payload, 2)]
    await trimTrail(payload)
    const left = await inSql<{ id: string }>(
      payload,
      `select id from trail where id in (${old}, ${young})`,
    )
    expect(left.map(({ id }) => Number(id))).toEqual([young])
    await expect(
      payload.db.drizzle.transaction(async (transaction) => {
        await transaction.execute(`set local trail.task = 'retention'`)
        await transaction.execute(`delete from trail where id = ${young}`)
      }),
    ).rejects.toMatchObject(onlyAdded)
  })

  it('forgets the name of somebody who is erased, and keeps what was done', async () => {
    const name = 'Sivert Sporløs'
    const { user, rest } = await signIn(payload, { role: 'editor' })
    await payload.update({ collection: 'users', id: user.id, data: { name } })
    const made = await rest('POST', '/api/people?locale=nb', { name, _status: 'published' })
    const { doc } = (await made.json()) as { doc: { id: number } }
    const answer = await admin.rest('POST', `/api/people/${doc.id}/erase`, { name })
    expect(answer.status).toBe(200)
    const lines = await trailOf(payload, 'people', doc.id)
    expect(
      lines.map(({ account, action, name: by, title }) => ({ account, action, by, title })),
    ).toEqual([
      { account: user.id, action: 'created', by: null, title: null },
      { account: user.id, action: 'published', by: null, title: null },
      { account: admin.user.id, action: 'erased', by: 'admin', title: null },
    ])
  })

  it('is read in one statement at a hundred thousand lines, by index', async () => {
    await inSql(
      payload,
      `insert into trail (account, name, action, collection, document, title)
       select n % 50, 'Nr. ' || n % 50, 'saved', 'news', n % 2000, 'Sak ' || n from generate_series(1, 100000) n`,
    )
    await inSql(payload, 'analyze trail')
    const req = await createLocalReq({ user: admin.user }, payload)
    for (const filter of [{}, { action: 'saved' as const }, { collection: 'news', document: 7 }]) {
      const began = performance.now()
      const { lines, more } = await readTrail(req, filter, 50)
      expect(performance.now() - began).toBeLessThan(500)
      expect([lines.length, more]).toEqual([50, !('document' in filter)])
    }
    const seen = new Set<number>()
    let before: number | undefined
    do {
      const { lines, more } = await readTrail(req, { collection: 'news', document: 7, before }, 20)
      for (const { id } of lines) seen.add(id)
      before = more ? lines.at(-1)?.id : undefined
    } while (before !== undefined)
    expect(seen.size).toBe(50)
  })
})
