import { sql } from 'drizzle-orm'
import { Pool } from 'pg'
import type { Payload } from 'payload'
import { env } from '@/lib/env'
import type { Event, Mail, Registration } from '@/payload-types'
import { takePlace } from '@/web/registrations/take-place'
import { openPayload } from '@tests/support/payload'

const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString()
let made = 0

/** A site with events that one registers for here. */
export async function openRegistrations() {
  const payload: Payload = await openPayload()
  const pool = new Pool({ connectionString: env.DATABASE_URL, max: 20 })
  const run = (statement: ReturnType<typeof sql>) => payload.db.drizzle.execute(statement)

  const event = async (registration: object = {}, more: Partial<Event> = {}): Promise<number> => {
    const { id } = await payload.create({
      collection: 'events',
      locale: 'nb',
      data: {
        title: 'Folkemøte',
        slug: `folkemote-${Date.now()}-${(made += 1)}`,
        lead: 'Kort sagt.',
        type: 'public',
        start: inAYear,
        registration: { own: true, ...registration },
        _status: 'published',
        ...more,
      } as never,
    })
    return id
  }
  const take = (to: number, email = `kari-${(made += 1)}@example.org`, more: object = {}) =>
    takePlace(pool, {
      entry: { name: 'Kari', email, emailKey: email.toLowerCase(), organisation: null },
      event: to,
      locale: 'nb',
      token: `token-${(made += 1)}`,
      digest: 'a',
      serverUrl: 'https://hub.example',
      ...more,
    })
  const kept = async (of: number): Promise<Registration[]> =>
    (
      await payload.find({
        collection: 'registrations',
        where: { event: { equals: of } },
        sort: 'id',
        pagination: false,
        depth: 0,
      })
    ).docs
  const mails = async (): Promise<Mail[]> =>
    (await payload.find({ collection: 'mails', sort: 'id', pagination: false })).docs
  /** What the page caches were told of whether an event is full. */
  const told = async (of: number): Promise<number> => {
    const part = `registrations/event=${of}`
    const { rows } = await run(sql`select 1 from purge_log where ${part} = any (parts)`)
    return rows.length
  }
  return {
    payload,
    pool,
    run,
    event,
    take,
    kept,
    mails,
    told,
    places: async (of: number) => (await kept(of)).map(({ place }) => place),
    clear: async () => {
      for (const table of ['registrations', 'inquiry_tokens', 'mails'])
        await run(sql`delete from ${sql.identifier(table)}`)
    },
    close: async () => {
      await pool.end()
      await payload.destroy()
    },
  }
}
