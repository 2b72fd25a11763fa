import { sql } from 'drizzle-orm'
import { Pool } from 'pg'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openInquiries } from '@/admin/start/inquiries'
import { forgetInquiries } from '@/cms/inquiries/forget'
import { env } from '@/lib/env'
import type { Inquiry as Row } from '@/payload-types'
import { keepInquiry } from '@/web/inquiries/keep-inquiry'
import {
  inquiries,
  inquiriesToPartner,
  read as matrix,
  type Column,
} from '@tests/integration/access/matrix'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { restWith, signIn, signInAsLeaver, type Rest, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let pool: Pool
let organisation: number
let people: Record<'editor' | 'admin' | 'own' | 'other' | 'left', SignedIn>

beforeAll(async () => {
  payload = await openPayload()
  pool = new Pool({ connectionString: env.DATABASE_URL, max: 20 })
  organisation = await publisherNamed(payload, 'Egen')
  people = {
    editor: await signIn(payload, { role: 'editor' }),
    admin: await signIn(payload, { role: 'admin' }),
    own: await signIn(payload, { role: 'communicator', organisation }),
    other: await signIn(payload, {
      role: 'communicator',
      organisation: await publisherNamed(payload, 'Andre'),
    }),
    left: await signInAsLeaver(payload, organisation),
  }
})
afterAll(async () => {
  await pool.end()
  await payload.destroy()
})

const run = (statement: ReturnType<typeof sql>) => payload.db.drizzle.execute(statement)
const siteEmail = (email: string | null) =>
  payload.updateGlobal({
    slug: 'site',
    locale: 'nb',
    data: { headline: 'Rom', intro: 'Inn', email },
  })
beforeEach(async () => {
  for (const table of ['inquiries', 'inquiry_tokens', 'mails'])
    await run(sql`delete from ${sql.identifier(table)}`)
  await siteEmail('huben@example.org')
})

const inquiry = {
  name: 'Kari Nordmann',
  email: 'kari@example.org',
  topic: 'press',
  text: "Vi vil bli med.\n'; drop table inquiries; --",
} as const
let tokens = 0
type Kept = Partial<Parameters<typeof keepInquiry>[1]>
const keep = (token = `token-${(tokens += 1)}`, digest = 'a', more: Kept = {}) =>
  keepInquiry(pool, {
    inquiry,
    recipient: null,
    card: null,
    locale: 'en',
    token,
    digest,
    panel: 'https://hub.example/admin/collections/inquiries/',
    ...more,
  })
/** To a partner, by its number. */
const keepTo = (recipient: number) =>
  keep(undefined, undefined, { inquiry: { ...inquiry, topic: 'partner' }, recipient })
const kept = async (): Promise<Row[]> =>
  (await payload.find({ collection: 'inquiries', sort: 'id', pagination: false })).docs
const mails = async () => (await payload.find({ collection: 'mails' })).docs
const onlyOne = async (): Promise<Row> => {
  await keep()
  const [row] = await kept()
  if (!row) throw new Error('nothing was kept')
  return row
}

it('what somebody wrote is kept for six months, and the hub gets an e-mail with a link and none of it', async () => {
  const row = await onlyOne()
  expect(row).toMatchObject({ ...inquiry, language: 'en', state: 'waiting' })
  const months = new Date(row.keptUntil).getUTCMonth() - new Date().getUTCMonth()
  expect((months + 12) % 12).toBe(6)
  const [mail, ...more] = await mails()
  expect(more).toEqual([])
  expect(mail).toMatchObject({
    to: 'huben@example.org',
    subject: 'Ny henvendelse fra pressen',
    state: 'waiting',
    language: 'nb',
  })
  expect(mail?.text).toContain(`\n\nhttps://hub.example/admin/collections/inquiries/${row.id}\n\n`)
  for (const word of ['Kari', 'kari@', 'Vi vil']) expect(JSON.stringify(mail)).not.toContain(word)
})

it('the same sent fifty times at once is kept once and told once', async () => {
  const came = await Promise.all(Array.from({ length: 50 }, () => keep('one')))
  expect(new Set(came)).toEqual(new Set(['kept']))
  expect([(await kept()).length, (await mails()).length]).toEqual([1, 1])
  expect(await keep('one', 'something else')).toBe('used')
  await payload.delete({ collection: 'inquiries', where: { id: { exists: true } } })
  expect(await keep('one')).toBe('kept')
  expect(await kept()).toEqual([])
})

it('when the e-mail cannot be queued, nothing is kept and the same can be sent again', async () => {
  await run(sql`alter table mails add constraint none_today check (false) not valid`)
  await expect(keep('again')).rejects.toThrow()
  await run(sql`alter table mails drop constraint none_today`)
  expect(await kept()).toEqual([])
  expect(await keep('again')).toBe('kept')
  expect((await kept()).length).toBe(1)
})

it('an editor reads whether the hub was told by e-mail', async () => {
  const told = async (): Promise<string> => {
    const { id } = (await kept())[0] ?? {}
    const answer = await people.editor.rest('GET', `/api/inquiries/${id}`)
    return ((await answer.json()) as Row).notified ?? ''
  }
  await keep()
  expect(await told()).toBe('Ingen e-post er sendt: nettstedet har ingen e-postserver.')
  await run(sql`update mails set state = 'sent'`)
  expect(await told()).toBe('Sendt til huben@example.org.')
  await run(sql`update mails set state = 'failed'`)
  expect(await told()).toBe('Kunne ikke sendes til huben@example.org.')
  await run(sql`delete from mails`)
  expect(await told()).toBe('E-posten står ikke lenger i utboksen.')
})

it('on a site without an e-mail address it is kept all the same, and says that nobody was told', async () => {
  await siteEmail(null)
  const { id } = await onlyOne()
  expect(await mails()).toEqual([])
  const answer = await people.editor.rest('GET', `/api/inquiries/${id}`)
  expect((await answer.json()).notified).toBe(
    'Ingen e-post ble sendt: nettstedet hadde ingen e-postadresse.',
  )
})

it('is deleted in the night after its last day, answered or not, and its token with it', async () => {
  for (let each = 0; each < 3; each += 1) await keep()
  const [gone, answered, stays] = await kept()
  const until = (row: Row | undefined, daysAgo: number) =>
    run(sql`update inquiries set kept_until =
      ((now() at time zone 'Europe/Oslo')::date - ${daysAgo}::int + interval '12 hours') at time zone 'UTC'
      where id = ${row?.id ?? 0}`)
  await until(gone, 1)
  await until(answered, 200)
  await until(stays, 0)
  await run(sql`update inquiries set state = 'answered' where id = ${answered?.id ?? 0}`)
  await run(sql`update inquiry_tokens set used_at = now() - interval '25 hours'`)
  await keep()
  expect(await forgetInquiries(payload)).toEqual({ inquiriesForgotten: 2 })
  expect((await kept()).map(({ id }) => id)).toHaveLength(2)
  expect((await kept())[0]?.id).toBe(stays?.id)
  expect((await run(sql`select 1 from inquiry_tokens`)).rows).toHaveLength(1)
})

it('the start page counts those that nobody has answered', async () => {
  const { id } = await onlyOne()
  await keep()
  const req = { payload, user: { ...people.editor.user, collection: 'users' } } as never
  expect(await openInquiries(req)).toBe(2)
  await people.editor.rest('PATCH', `/api/inquiries/${id}`, { state: 'answered' })
  expect(await openInquiries(req)).toBe(1)
})

it('nothing that is done to it leaves a trail, which is kept longer', async () => {
  const { id } = await onlyOne()
  await people.editor.rest('PATCH', `/api/inquiries/${id}`, { state: 'answered' })
  await people.editor.rest('DELETE', `/api/inquiries/${id}`)
  const { rows } = await run(sql`select 1 from trail where collection = 'inquiries'`)
  expect(rows).toEqual([])
})

it('who wishes to join says who they are and which pillar they would work for', async () => {
  const { id: pillar } = await payload.create({
    collection: 'topics',
    locale: 'nb',
    data: {
      name: 'Forebygging',
      slug: 'forebygging-her',
      kind: 'pillar',
      colour: 'prevention',
      _status: 'draft',
    },
    draft: true,
  })
  const joining = { organisation: 'Bedriften AS', sector: 'industry', pillar } as const
  const sent = (chosen: number | null): Kept => ({
    inquiry: { ...inquiry, topic: 'join', joining: { ...joining, pillar: chosen } },
  })
  for (const chosen of [pillar, 999_999, null]) await keep(undefined, undefined, sent(chosen))
  const rows = await kept()
  expect(rows[0]).toMatchObject({ organisationName: 'Bedriften AS', sector: 'industry' })
  const pillars = await run(sql`select pillar_id from inquiries order by id`)
  // A pillar that is no more loses nothing of what was written.
  expect(pillars.rows.map((row) => row['pillar_id'])).toEqual([pillar, null, null])
  const subjects = (await mails()).map(({ subject }) => subject)
  expect([subjects.length, ...new Set(subjects)]).toEqual([3, 'Noen vil bli med i huben'])
})

it('what is written to a partner is told to each of its communicators and to nobody else', async () => {
  await keepTo(organisation)
  const told = (await mails()).map(({ to }) => to).toSorted()
  expect(told).toContain(people.own.user.email)
  expect(told).not.toContain('huben@example.org')
  expect(told).not.toContain(people.other.user.email)
  expect(new Set(told).size).toBe(told.length)
  expect((await mails())[0]?.text).toContain('til organisasjonen din')
})

it('and to the hub, where the partner has nobody here, or is no more', async () => {
  await keepTo(await publisherNamed(payload, 'Uten folk'))
  await keepTo(999_999)
  expect((await mails()).map(({ to }) => to)).toEqual(['huben@example.org', 'huben@example.org'])
  expect(await kept()).toHaveLength(2)
})

it('a communicator is told on the start page what waits for their organisation, and of nothing else', async () => {
  await keep()
  await keepTo(organisation)
  await keepTo(organisation)
  const countFor = ({ user }: SignedIn) =>
    openInquiries({ payload, user: { ...user, collection: 'users' } } as never)
  expect(await countFor(people.own)).toBe(2)
  expect(await countFor(people.other)).toBe(0)
  expect(await countFor(people.editor)).toBe(3)
})

describe.each([
  ['to the hub', inquiries],
  ['to a partner', inquiriesToPartner],
])('inquiries %s', (to, table) => {
  const attempts: Record<string, (by: Rest, id: number) => Promise<boolean>> = {
    find: async (by) => hasOne(await by('GET', '/api/inquiries')),
    read: async (by, id) => (await by('GET', `/api/inquiries/${id}`)).ok,
    count: async (by) => hasOne(await by('GET', '/api/inquiries/count')),
    create: async (by) =>
      (await by('POST', '/api/inquiries', { ...inquiry, language: 'nb', keptUntil: '2027-01-01' }))
        .ok,
    handle: async (by, id) => {
      await by('PATCH', `/api/inquiries/${id}`, { state: 'answered' })
      return (await kept())[0]?.state === 'answered'
    },
    rewrite: async (by, id) => {
      const other = { name: 'En annen', text: 'Noe annet', keptUntil: '2099-01-01', mail: 1 }
      const [before] = await kept()
      await by('PATCH', `/api/inquiries/${id}`, other)
      const [after] = await kept()
      return (
        JSON.stringify({ ...after, updatedAt: '' }) !== JSON.stringify({ ...before, updatedAt: '' })
      )
    },
    delete: async (by, id) => (await by('DELETE', `/api/inquiries/${id}`)).ok,
  }
  const hasOne = async (answer: Response): Promise<boolean> =>
    answer.ok && Number((await answer.json()).totalDocs) > 0
  const asked = (who: Column): Rest =>
    who === 'web' || who === 'page' ? restWith() : people[who].rest
  for (const { operation, who, allowed } of matrix(table))
    it(`${operation}: ${who}${allowed ? '' : ' does not'}`, async () => {
      await (to === 'to a partner' ? keepTo(organisation) : keep())
      const [{ id } = { id: 0 }] = await kept()
      expect(await attempts[operation]?.(asked(who), id)).toBe(allowed)
    })

  it('and nothing of it through the pages of the site', async () => {
    const reading = payload.find({ collection: 'inquiries', overrideAccess: false })
    await expect(reading).rejects.toThrow()
  })
})
