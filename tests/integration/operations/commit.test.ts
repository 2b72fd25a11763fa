import {
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '@/database/query'
import { openPayload } from '@tests/support/payload'
import { signIn, type Rest } from '@tests/support/sign-in'

const database = process.env['DATABASE_URL'] ?? ''
const sql = (statement: string) => ask<Record<string, unknown>>(database, statement)

let payload: Payload
let rest: Rest
beforeAll(async () => {
  payload = await openPayload()
  rest = (await signIn(payload, { role: 'editor' })).rest
})

let made = 0
const page = () => {
  const slug = `commit-${(made += 1)}`
  return { title: slug, slug, kind: 'plain' as const, _status: 'published' as const }
}
const countOf = async (slug: string): Promise<number> => {
  const [found] = await sql(`select
    (select count(*) from pages_locales where slug = '${slug}')::int
    + (select count(*) from _pages_v_locales where version_slug = '${slug}')::int
    + (select count(*) from addresses where path = '/${slug}')::int as count`)
  return Number(found?.['count'])
}
const sentenceOf = async (answer: Response): Promise<unknown> =>
  (await answer.json()).errors[0].message
const notCompleted = /^Lagringen ble ikke fullført/

/** Lets every COMMIT that added an address fail in the way `body` says. */
async function failAtCommit(body: string): Promise<void> {
  await sql(`create function fail_at_commit() returns trigger language plpgsql as
    $$ begin ${body} return null; end $$`)
  await sql(`create constraint trigger fail_at_commit after insert on addresses
    deferrable initially deferred for each row execute function fail_at_commit()`)
}
afterEach(async () => {
  await sql('drop function if exists fail_at_commit() cascade')
})

describe('a save whose COMMIT fails', () => {
  it('is answered as a failure, and nothing of it is there', async () => {
    await failAtCommit(`raise exception 'no';`)
    const data = page()
    const answer = await rest('POST', '/api/pages?locale=nb', data)
    expect(answer.status).toBe(500)
    expect(await sentenceOf(answer)).toMatch(notCompleted)
    expect(await countOf(data.slug)).toBe(0)
  })

  it('is answered as a failure when the connection is lost at that moment', async () => {
    await failAtCommit('perform pg_terminate_backend(pg_backend_pid());')
    const data = page()
    const answer = await rest('POST', '/api/pages?locale=nb', data)
    expect(answer.status).toBe(500)
    expect(await sentenceOf(answer)).toMatch(notCompleted)
    expect(await countOf(data.slug)).toBe(0)
  })

  it('leaves a change of something published as if it had not been tried', async () => {
    const { id, slug } = await payload.create({ collection: 'pages', locale: 'nb', data: page() })
    await failAtCommit(`raise exception 'no';`)
    const moved = `${slug}-flyttet`
    const answer = await rest('PATCH', `/api/pages/${id}?locale=nb`, {
      slug: moved,
      _status: 'published',
    })
    expect(answer.status).toBe(500)
    expect(await countOf(moved)).toBe(0)
  })

  it('does not keep later saves from being committed', async () => {
    await failAtCommit('perform pg_terminate_backend(pg_backend_pid());')
    await rest('POST', '/api/pages?locale=nb', page())
    await sql('drop function fail_at_commit() cascade')
    const data = page()
    expect((await rest('POST', '/api/pages?locale=nb', data)).status).toBe(201)
    expect(await countOf(data.slug)).toBeGreaterThan(0)
  })

  it('is a failure in code that saves several documents, too', async () => {
    await failAtCommit(`raise exception 'no';`)
    await expect(
      payload.create({ collection: 'pages', locale: 'nb', data: page() }),
    ).rejects.toThrow('not committed')
  })
})

describe('a transaction that an inner failure has ended', () => {
  const begun = async (): Promise<PayloadRequest> => {
    const req = await createLocalReq({ locale: 'nb' }, payload)
    await initTransaction(req)
    return req
  }
  const create = (req: PayloadRequest, data: ReturnType<typeof page>) =>
    payload.create({ collection: 'pages', locale: 'nb', data, req })
  const fail = (req: PayloadRequest) =>
    payload
      .update({ collection: 'pages', id: 999_999, data: { title: 'x' }, req })
      .catch(() => null)

  it('takes everything before it along, and is not answered as committed', async () => {
    const req = await begun()
    const id = String(await req.transactionID)
    const data = page()
    await create(req, data)
    await fail(req)
    await expect(payload.db.commitTransaction(id)).rejects.toThrow('not committed')
    expect(await countOf(data.slug)).toBe(0)
  })

  it('lets no later statement of the request run outside it', async () => {
    const req = await begun()
    await create(req, page())
    await fail(req)
    const data = { path: '/utenfor', collection: 'pages', document: 1 }
    await expect(payload.db.create({ collection: 'addresses', data, req })).rejects.toThrow(
      'not committed',
    )
    expect(await sql(`select 1 from addresses where path = '/utenfor'`)).toEqual([])
  })

  it('is no hindrance for a new transaction of the same request', async () => {
    const req = await begun()
    await create(req, page())
    await fail(req)
    const data = page()
    await create(req, data)
    expect(await countOf(data.slug)).toBeGreaterThan(0)
  })

  it('runs nothing on a connection that another request may have by now', async () => {
    const req = await begun()
    const session = payload.db.sessions?.[String(await req.transactionID)]
    await killTransaction(req)
    // What another statement of the same request would still hold while they run side by side.
    const kept = session?.db as { execute(statement: string): Promise<unknown> }
    await expect(kept.execute('select 1')).rejects.toThrow()
  })

  it('is not committed when a failed statement of it was caught', async () => {
    const req = await begun()
    const id = String(await req.transactionID)
    const session = payload.db.sessions?.[id]
    const own = session?.db as { execute(statement: string): Promise<unknown> }
    await own.execute('select 1/0').catch(() => null)
    await expect(payload.db.commitTransaction(id)).rejects.toThrow('not committed')
  })
})

describe('a bulk operation of which one document fails', () => {
  const three = () =>
    Promise.all(
      [1, 2, 3].map(() => payload.create({ collection: 'pages', locale: 'nb', data: page() })),
    )
  const there = async (ids: number[]) =>
    (await sql(`select id from pages where id in (${ids.join(',')})`)).length

  it('deletes none of them', async () => {
    const ids = (await three()).map(({ id }) => id)
    await sql(`create function fail_at_commit() returns trigger language plpgsql as
      $$ begin if old.id = ${ids[1]} then raise exception 'no'; end if; return old; end $$`)
    await sql(
      `create trigger fail before delete on pages for each row execute function fail_at_commit()`,
    )
    const answer = await rest('DELETE', `/api/pages?locale=nb&where[id][in]=${ids.join(',')}`)
    expect(answer.status).toBe(500)
    expect(await there(ids)).toBe(3)
  })

  it('saves none of them and says why', async () => {
    const ids = (await three()).map(({ id }) => id)
    const change = payload.update({
      collection: 'pages',
      locale: 'nb',
      where: { id: { in: ids } },
      data: { slug: 'den-samme', _status: 'published' },
    })
    await expect(change).rejects.toThrow(/^Adressen/)
    expect(await countOf('den-samme')).toBe(0)
  })
})
