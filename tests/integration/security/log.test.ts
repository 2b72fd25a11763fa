import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { libraryLog, log } from '@/lib/log'
import { ask } from '@/database/query'
import { change, picture, sample, type Slug, type World } from '@tests/integration/access/samples'
import { library } from '@tests/support/files'
import { openPayload } from '@tests/support/payload'
import { person, publisherNamed } from '@tests/support/register'
import { restWith, signIn, type SignedIn } from '@tests/support/sign-in'

const written = vi.hoisted((): string[] => [])
vi.mock('@/lib/log-output', () => ({ output: { write: (line: string) => written.push(line) } }))

const secret = 'hemmelig-tekst'
const password = `${secret} som ingen andre vet om`
const types: Slug[] = [
  'news',
  'events',
  'calls',
  'cards',
  'documents',
  'media',
  'organisations',
  'people',
  'appointments',
  'groups',
  'pages',
  'topics',
  'initiatives',
  'milestones',
  'messages',
]
const url = process.env['DATABASE_URL'] ?? ''
const visitor = restWith()
let payload: Payload
let admin: SignedIn
let world: World
let token: string

beforeAll(async () => {
  payload = await openPayload()
  const own = await publisherNamed(payload, 'egen')
  const { id: file } = await library(payload).pdf()
  world = { payload, own, other: own, person: await person(payload, 'Ola'), file }
  admin = await signIn(payload, { role: 'admin' })
  token = await payload.forgotPassword({
    collection: 'users',
    data: { email: admin.user.email },
    disableEmail: true,
  })
  for (const each of [log, libraryLog]) each.level = 'trace'
})
afterAll(() => payload.destroy())
afterEach(async () => {
  await mendTables()
  written.splice(0)
})

/** From now on every write to these tables fails, and Postgres says the whole row in its message. */
async function breakTables(names: string): Promise<void> {
  await ask(
    url,
    `create or replace function refuse_row() returns trigger language plpgsql as
     $$ begin raise exception 'refused: %', new using detail = new::text, hint = new::text; end $$;
     do $$ declare each text; begin
       for each in select tablename from pg_tables where schemaname = 'public'
         and tablename ~ '${names}' and tablename !~ '^payload_migrations'
       loop execute format('create or replace trigger refuse_row before insert or update on %I
         for each row execute function refuse_row()', each); end loop; end $$`,
  )
}
const mendTables = () =>
  ask(url, `drop function if exists refuse_row cascade`).then(() => undefined)

/** What stands in accounts and must never be written anywhere else. */
async function secretsOfAccounts(): Promise<string[]> {
  const rows = await ask<Record<string, string | null>>(
    url,
    `select email, hash, salt, reset_password_token from users
     union all select id, null, null, null from users_sessions`,
  )
  return rows.flatMap((row) => Object.values(row)).filter((each) => each !== null)
}

/** What the log holds of all that, and of the questions that Postgres was asked. */
async function secretsInLog(): Promise<string[]> {
  const text = written.join('')
  const own = [secret, password, token, admin.cookie.split('=')[1] ?? '', admin.user.email]
  const statements = [
    'insert into',
    'update "',
    'select "',
    'params',
    'Failed query',
    'example.org',
  ]
  const all = [...own, ...statements, ...(await secretsOfAccounts())]
  return all.filter((each) => text.includes(each))
}
const failures = (): unknown[] =>
  written.map((line) => JSON.parse(line)).filter(({ level }) => level === 'error')

const withSecrets = (data: object): object =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      [
        'title',
        'name',
        'lead',
        'text',
        'alt',
        'role',
        'description',
        'caption',
        'linkText',
      ].includes(name)
        ? `${secret} ${String(value)}`
        : value,
    ]),
  )

async function create(slug: Slug): Promise<Response> {
  const data = withSecrets(sample(slug, world, world.own))
  if (slug !== 'media') return admin.rest('POST', `/api/${slug}?locale=nb&draft=true`, data)
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new File([new Uint8Array(await picture())], 'bilde.png', { type: 'image/png' }))
  return admin.rest('POST', '/api/media?locale=nb&draft=true', form)
}

it.each(types)(
  'a write to %s that fails leaves nothing of what was written in the log',
  async (slug) => {
    const made = await create(slug)
    const id = (await made.json()).doc?.id
    expect(made.status).toBe(201)
    written.splice(0)
    for (const tables of ['.', '^_.*_v|_locales$']) {
      await mendTables()
      await breakTables(tables)
      await create(slug)
      await admin.rest('PATCH', `/api/${slug}/${id}?locale=nb`, withSecrets(change[slug]))
      await admin.rest('POST', `/api/${slug}/${id}/duplicate?locale=nb`, withSecrets(change[slug]))
      await admin.rest('PATCH', `/api/${slug}/${id}?locale=nb`, {
        deletedAt: '2026-01-01T00:00:00Z',
      })
    }
    expect(JSON.stringify(failures())).toContain('P0001')
    expect(await secretsInLog()).toEqual([])
  },
)

it('a write to the site that fails leaves nothing of what was written in the log', async () => {
  await breakTables('.')
  await admin.rest('POST', '/api/globals/site?locale=nb', { headline: secret, intro: secret })
  expect(JSON.stringify(failures())).toContain('P0001')
  expect(await secretsInLog()).toEqual([])
})

it('an account that cannot be written leaves no hash, token or address in the log', async () => {
  const { email } = admin.user
  const user = `/api/users/${admin.user.id}`
  for (const tables of ['.', '^users$', '^users_sessions$']) {
    await mendTables()
    await breakTables(tables)
    const data = { email: `${secret}@example.org`, password, name: secret, role: 'editor' }
    await admin.rest('POST', '/api/users', data)
    await admin.rest('PATCH', user, { name: secret })
    await admin.rest('PATCH', user, { password, currentPassword: 'et langt og godt passord' })
    await admin.rest('PATCH', user, { email: `${secret}@example.org` })
    await visitor('POST', '/api/users/login', { email, password: 'et langt og godt passord' })
    await visitor('POST', '/api/users/login', { email, password })
    await visitor('POST', '/api/users/forgot-password', { email })
    await visitor('POST', '/api/users/reset-password', { token, password })
    await admin.rest('POST', '/api/users/unlock', { email })
    await admin.rest('POST', '/api/users/refresh-token')
    await admin.rest('POST', '/api/payload-preferences/nav', { value: { text: secret } })
  }
  await expect.poll(() => failures().length).toBeGreaterThan(5)
  expect(await secretsInLog()).toEqual([])
})

it.each(['"hemmelig-tekst"', '["hemmelig-tekst"]', '{"title": "hemmelig-tekst"', 'hemmelig-tekst'])(
  'a body that is %s is not repeated in the log',
  async (body) => {
    for (const [method, path] of [
      ['POST', '/api/news'],
      ['POST', '/api/users'],
      ['PATCH', `/api/users/${admin.user.id}`],
      ['POST', '/api/globals/site'],
      ['POST', '/api/users/login'],
    ] as const)
      await admin.send(method, path, body)
    expect(await secretsInLog()).toEqual([])
  },
)

it('a question Postgres cannot answer is one line that is no failure', async () => {
  await admin.rest(
    'GET',
    `/api/news?where[publishedAt][like]=${secret}&where[body][like]=${secret}`,
  )
  expect(failures()).toEqual([])
  expect(await secretsInLog()).toEqual([])
  expect(written.filter((line) => line.includes('queryNotUnderstood'))).toHaveLength(1)
})

it('whoever signs in, and whoever fails to, is known by the number of the account', async () => {
  const { email, id } = admin.user
  await visitor('POST', '/api/users/login', { email, password: 'et langt og godt passord' })
  await visitor('POST', '/api/users/login', { email, password })
  await visitor('POST', '/api/users/login', { email: `${secret}@example.com`, password })
  const lines = written
    .map((line) => JSON.parse(line))
    .filter(({ account }) => account !== undefined)
  expect(lines.map(({ msg, account }) => [msg, account])).toEqual([
    ['signed in', id],
    ['sign-in failed', id],
    ['sign-in failed', null],
  ])
  expect(await secretsInLog()).toEqual([])
})
