import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { tryLock } from '@/database/locks'
import { freeStuckJobs } from '@/worker/free-stuck-jobs'
import { workAsLeader } from '@/worker/leader'
import { openPayload } from '@tests/support/payload'

let payload: Payload
const url = process.env['DATABASE_URL'] ?? ''

beforeAll(async () => {
  payload = await openPayload()
})

const startedJob = () =>
  payload.create({
    collection: 'payload-jobs',
    data: { taskSlug: 'schedulePublish', input: {}, processing: true },
  })
const isRunning = async (id: number) =>
  (await payload.findByID({ collection: 'payload-jobs', id })).processing

describe('a worker that was killed in the middle of a job', () => {
  it('leaves a job that the next one runs as soon as it takes the lead', async () => {
    const { id } = await startedJob()
    expect(await freeStuckJobs(payload)).toBe(1)
    expect(await isRunning(id)).toBe(false)
  })
})

describe('of several workers', () => {
  it('one works, and the next one when it has stopped', async () => {
    const stop = new AbortController()
    await workAsLeader(url, stop.signal, async (until) => {
      expect(await tryLock(url, 'worker')).toBeUndefined()
      expect(until.aborted).toBe(false)
      stop.abort()
    })
    const second = await tryLock(url, 'worker')
    expect(second).toBeDefined()
    await second?.release()
  })

  it('one whose connection is lost stops working', async () => {
    const stop = new AbortController()
    await workAsLeader(url, stop.signal, async (until) => {
      await payload.db.execute({
        drizzle: payload.db.drizzle,
        raw: "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'lock' and datname = current_database()",
      })
      await expect.poll(() => until.aborted).toBe(true)
      stop.abort()
    })
    expect(stop.signal.aborted).toBe(true)
  })
})
