import type { Payload } from 'payload'
import { Client } from 'pg'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { adoptOldJobs } from '@/cms/plans/adopt'
import { triesAfterMs } from '@/cms/plans/failure'
import { runDuePlans } from '@/cms/plans/run'
import { jobs as jobsAreWell } from '@/web/health/checks'
import { openPayload } from '@tests/support/payload'
import { inHours, listed, plan, plannersDesk } from '@tests/support/plans'
import { draftPage, seenByReaders } from '@tests/support/publishing'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let editor: SignedIn
let desk: ReturnType<typeof plannersDesk>

beforeAll(async () => {
  payload = await openPayload()
  desk = plannersDesk(payload)
  editor = await signIn(payload, { role: 'editor' })
})
afterEach(() => desk.callOffAll())

const never = new AbortController().signal

describe('a plan that fails', () => {
  /** Its address is taken while it waits, past the checks, as an import or a restore might. */
  const failing = async (who: SignedIn) => {
    const [first, second] = [await desk.article(), await desk.article()]
    await plan(who, `news/${first.id}`, { action: 'publish' })
    await sql(`update news set slug = '${first.slug}' where id = ${second.id}`)
    await sql(`update _news_v set version_slug = '${first.slug}' where parent_id = ${second.id}`)
    return first.id
  }

  it('says why, in the language of who asks, and no more tries are made', async () => {
    const id = await failing(editor)
    await desk.later()
    const [failed] = await listed(editor, `news/${id}`)
    expect(failed).toMatchObject({ state: 'failed', reason: expect.stringContaining('Planlagt') })
    const { docs } = await payload.find({ collection: 'plans' })
    expect(docs[0]?.reasonEn).toMatch(/already|taken|used/)
    expect(docs[0]?.reasonNb).toMatch(/allerede|opptatt/)
  })

  it('is mailed to who planned it, and readiness fails until somebody calls it off', async () => {
    const planner = await signIn(payload, { role: 'editor' })
    const id = await failing(planner)
    await expect(readiness()).resolves.toBe('ok')
    await desk.later()
    await expect(readiness()).resolves.toMatch(/1 failed/)
    const { docs } = await payload.find({
      collection: 'mails',
      where: { to: { equals: planner.user.email } },
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.subject).toContain('«Planlagt»')
    expect(docs[0]?.text).toContain(`/admin/collections/news/${id}`)
    const [failed] = await listed(planner, `news/${id}`)
    await planner.rest('DELETE', `/api/news/${id}/plans/${failed?.id}`)
    await expect(readiness()).resolves.toBe('ok')
  })

  it('for a reason that passes is tried again, and then published once', async () => {
    const { id } = await desk.article()
    await plan(editor, `news/${id}`, { action: 'publish' })
    await withoutVersions(() => desk.later())
    const [waiting] = (await payload.find({ collection: 'plans' })).docs
    expect(waiting).toMatchObject({ state: 'waiting', tries: 1 })
    await runDuePlans(payload, never, new Date(waiting?.nextTry ?? 0))
    expect(await timesPublished(id)).toBe(1)
  })

  it('for a reason that does not pass has failed after some minutes', async () => {
    const { id } = await desk.article()
    await plan(editor, `news/${id}`, { action: 'publish' })
    await withoutVersions(async () => {
      for (const _ of [...triesAfterMs, 'and once more']) await desk.later()
    })
    expect(await listed(editor, `news/${id}`)).toMatchObject([
      { state: 'failed', reason: expect.stringContaining('teknisk') },
    ])
  })

  it('is late when no worker works: readiness fails', async () => {
    const { id } = await desk.article()
    await plan(editor, `news/${id}`, { action: 'publish' })
    await sql(`update plans set at = now() - interval '6 minutes'`)
    await expect(readiness()).resolves.toMatch(/1 overdue/)
  })
})

describe('of workers', () => {
  it('two at once publish once', async () => {
    const { id } = await desk.article()
    await plan(editor, `news/${id}`, { action: 'publish' })
    await Promise.all([desk.later(), desk.later(), desk.later()])
    expect(await timesPublished(id)).toBe(1)
    expect(await listed(editor, `news/${id}`)).toEqual([])
  })

  it('one that is killed in the middle leaves nothing half done, and the next one does it', async () => {
    const { id } = await desk.article()
    await plan(editor, `news/${id}`, { action: 'publish' })
    const [saving, watching] = [await connection(), await connection()]
    await saving.query(`begin; select id from news where id = ${id} for update`)
    const killed = desk.later()
    const victims = `select pid from pg_stat_activity where datname = current_database()
      and wait_event_type = 'Lock' and query like 'select id from "news"%for update%'`
    await expect.poll(async () => (await watching.query(victims)).rowCount).toBe(1)
    await watching.query(`select pg_terminate_backend(pid) from (${victims}) as victim`)
    await killed
    await saving.query('rollback')
    await Promise.all([saving.end(), watching.end()])
    expect(await desk.readersSee(id)).toBeUndefined()
    expect(await listed(editor, `news/${id}`)).toMatchObject([{ state: 'waiting' }])
    await desk.later()
    expect(await timesPublished(id)).toBe(1)
  })
})

describe('what release 0.1 has planned', () => {
  const oldJob = (input: object, data: object = {}) =>
    payload.create({
      collection: 'payload-jobs',
      data: { taskSlug: 'schedulePublish', input: { ...input }, waitUntil: inHours(1), ...data },
    })

  it('is a plan after the upgrade, with the text it has then', async () => {
    const page = await draftPage(payload)
    const doc = { relationTo: 'pages', value: String(page.id) }
    const gone = { relationTo: 'users', value: 999_999 }
    await oldJob({ type: 'publish', locale: 'en', doc, user: gone })
    await adoptOldJobs(payload)
    expect(await listed(editor, `pages/${page.id}`)).toMatchObject([{ languages: ['en'] }])
    expect((await payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0)
    await desk.later()
    expect(await seenByReaders(payload, page.id)).toEqual({ nb: null, en: 'unfinished' })
  })

  it('and has failed without a word, is shown as failed; what was about nothing is gone', async () => {
    const { id } = await desk.article()
    const doc = { relationTo: 'news', value: String(id) }
    await oldJob({ type: 'publish', doc }, { hasError: true })
    await oldJob({ type: 'publish', global: 'site' })
    await oldJob({ type: 'publish', doc: { relationTo: 'news', value: '999999' } })
    await adoptOldJobs(payload)
    expect((await payload.count({ collection: 'plans' })).totalDocs).toBe(1)
    expect(await listed(editor, `news/${id}`)).toMatchObject([
      { state: 'failed', reason: expect.stringContaining('tidligere') },
    ])
  })
})

/** Something is wrong with the database, and then it is well again. */
async function withoutVersions(meanwhile: () => Promise<void>): Promise<void> {
  await sql('alter table _news_v rename to _news_v_away')
  try {
    await meanwhile()
  } finally {
    await sql('alter table _news_v_away rename to _news_v')
  }
}

async function sql(statement: string): Promise<void> {
  await payload.db.execute({ drizzle: payload.db.drizzle, raw: statement })
}

async function connection(): Promise<Client> {
  const client = new Client({ connectionString: process.env['DATABASE_URL'] })
  await client.connect()
  return client
}

async function readiness(): Promise<string> {
  const client = await connection()
  try {
    await jobsAreWell(client)()
    return 'ok'
  } catch (error) {
    return String(error)
  } finally {
    await client.end()
  }
}

async function timesPublished(id: number): Promise<number> {
  const { docs } = await payload.findVersions({
    collection: 'news',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  return docs.length
}
