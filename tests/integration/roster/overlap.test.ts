import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { storedDay, type Day } from '@/lib/days'
import * as apart from '@/migrations/20261126_035000_appointments_apart'
import * as groups from '@/migrations/20261126_220029_groups'
import * as firstGroup from '@/migrations/20261126_220030_coordination_group'
import { ask } from '@/database/query'
import { openPayload } from '@tests/support/payload'
import { appoint, partner, person } from '@tests/support/register'
import { signIn, type Rest } from '@tests/support/sign-in'

const sql = (statement: string) =>
  ask<Record<string, unknown>>(process.env['DATABASE_URL'] ?? '', statement)

let payload: Payload
let rest: Rest
let organisation: number
beforeAll(async () => {
  payload = await openPayload()
  organisation = await partner(payload)
  rest = (await signIn(payload, { role: 'editor' })).rest
})

type Term = { from: Day; to?: Day; status?: 'draft' | 'published' }
const seat = (who: number, { from, to, status = 'published' }: Term) => ({
  person: who,
  organisation,
  from: storedDay(from),
  to: to && storedDay(to),
  _status: status,
})
const seatsOf = async (who: number): Promise<number> =>
  (await sql(`select id from appointments where person_id = ${who} and deleted_at is null`)).length

it('the database itself keeps two appointments of one person to one seat apart', async () => {
  const [found] = await sql(
    `select contype::text as type, condeferrable as deferrable, pg_get_constraintdef(oid) as rule
     from pg_constraint where conname = 'appointments_no_overlap'`,
  )
  expect(found).toMatchObject({ type: 'x', deferrable: false })
  expect(found?.['rule']).toContain('deleted_at IS NULL')
})

describe('two editors who save at the same moment', () => {
  it.each<[string, Term, Term]>([
    ['the same period', { from: '2024-01-01' }, { from: '2024-01-01' }],
    [
      'periods that share one day',
      { from: '2024-01-01', to: '2024-06-30' },
      { from: '2024-06-30' },
    ],
    [
      'a draft and a published one',
      { from: '2024-01-01', status: 'draft' },
      { from: '2024-05-01' },
    ],
  ])('do not give somebody a seat twice: %s', async (_, one, other) => {
    const who = await person(payload, 'Kari Samtidig')
    const answers = await Promise.all(
      [one, other].map((term) => rest('POST', '/api/appointments?locale=nb', seat(who, term))),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 400])
    const refused = answers.find(({ status }) => status === 400)
    expect(JSON.stringify(await refused?.json())).toContain('har allerede dette vervet')
    expect(await seatsOf(who)).toBe(1)
  })

  it('may seat somebody in two periods after one another', async () => {
    const who = await person(payload, 'Kari Etter')
    const answers = await Promise.all(
      [{ from: '2024-01-01', to: '2024-06-30' }, { from: '2024-07-01' }].map((term) =>
        rest('POST', '/api/appointments?locale=nb', seat(who, term)),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
  })
})

describe('what the constraint refuses', () => {
  /** Past the check that looks first, as whoever saves at the same moment passes it. */
  const unlooked = (id: number, values: string) =>
    payload.db.updateOne({
      collection: 'appointments',
      id,
      data: { from: storedDay(values) },
      req: { context: {}, i18n: { language: 'en' } } as never,
    })

  it('is a sentence in the language of whoever saves, about a field of the form', async () => {
    const who = await person(payload, 'Kari Setning')
    await appoint(payload, { person: who, organisation, from: '2024-01-01', to: '2024-06-30' })
    const { id } = await appoint(payload, { person: who, organisation, from: '2025-01-01' })
    await expect(unlooked(id, '2024-06-30')).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('already holds this seat'),
      data: { errors: [{ path: 'from' }] },
    })
  })

  it('is refused in a list of many, too, with its reason', async () => {
    const who = await person(payload, 'Kari Mange')
    await appoint(payload, { person: who, organisation, from: '2024-01-01', to: '2024-06-30' })
    const { id } = await appoint(payload, { person: who, organisation, from: '2025-01-01' })
    const answer = await rest('PATCH', `/api/appointments?locale=nb&where[id][in]=${id}`, {
      from: storedDay('2024-06-30'),
    })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(await answer.json())).toContain('har allerede dette vervet')
  })

  it('is not what lies in the trash, until it is taken back', async () => {
    const who = await person(payload, 'Kari Kurv')
    const { id } = await appoint(payload, { person: who, organisation, from: '2024-01-01' })
    await rest('PATCH', `/api/appointments/${id}?locale=nb`, {
      deletedAt: new Date().toISOString(),
    })
    await appoint(payload, { person: who, organisation, from: '2024-05-01' })
    const back = await rest('PATCH', `/api/appointments/${id}?locale=nb&trash=true`, {
      deletedAt: null,
    })
    expect(back.status).toBe(400)
    expect(await seatsOf(who)).toBe(1)
  })
})

describe('the migration to the constraint', () => {
  /** In a transaction that is rolled back, on a database that was never kept apart. */
  async function migrate(...statements: string[]): Promise<string> {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const session = payload.db.sessions?.[String(await req.transactionID)]
    const db = session?.db as MigrateUpArgs['db']
    try {
      // The groups came later.
      for (const { down } of [firstGroup, groups, apart]) await down({ db, payload, req })
      for (const statement of statements) await db.execute(statement)
      await apart.up({ db, payload, req })
      return 'migrated'
    } catch (error) {
      return String(error)
    } finally {
      await killTransaction(req)
    }
  }

  it('goes back and forth', async () => {
    expect(await migrate()).toBe('migrated')
  })

  it('says which appointments overlap or end before they begin, and changes nothing', async () => {
    const who = await person(payload, 'Kari Gammel')
    const row = (from: string, to: string) =>
      `insert into appointments (person_id, organisation_id, "from", "to") values (${who}, ${organisation}, ${from}, ${to})`
    const [first] = await sql('select coalesce(max(id), 0) as id from appointments')
    const said = await migrate(
      row(`'2020-01-01'`, 'null'),
      row(`'2021-01-01'`, `'2021-12-31'`),
      row(`'2019-01-01'`, `'2018-12-31'`),
    )
    expect(said).toMatch(/\d+ ends before it begins; \d+ and \d+ overlap/)
    const [last] = await sql('select coalesce(max(id), 0) as id from appointments')
    expect(last).toEqual(first)
  })
})
