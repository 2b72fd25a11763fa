import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Invitation } from '@/cms/users/invitations/state'
import type { User } from '@/payload-types'
import { openPayload } from '@tests/support/payload'
import { restWith, signIn, type SignedIn } from '@tests/support/sign-in'

const password = 'fire ord uten sammenheng'
let payload: Payload
let admin: SignedIn
let made = 0

beforeAll(async () => {
  payload = await openPayload()
  admin = await signIn(payload, { role: 'admin' })
})
afterAll(() => payload.destroy())

const address = (): string => `invitert-${Date.now()}-${(made += 1)}@example.org`

async function invited(more: object = {}): Promise<User> {
  const data = { email: address(), name: 'Inga Ny', role: 'editor', ...more }
  const answer = await admin.rest('POST', '/api/users', data)
  expect(answer.status, await answer.clone().text()).toBe(201)
  return ((await answer.json()) as { doc: User }).doc
}
const mailsTo = async ({ email }: Pick<User, 'email'>) => {
  const where = { to: { equals: email } }
  return (await payload.find({ collection: 'mails', where, sort: '-id' })).docs
}
const tokenIn = (text: string | null | undefined): string =>
  /\/admin\/reset\/([0-9a-f]+)/.exec(text ?? '')?.[1] ?? ''
const choose = (token: string, chosen = password) =>
  restWith()('POST', '/api/users/reset-password', { token, password: chosen })
const stateOf = async ({ id }: User): Promise<Invitation> =>
  (await admin.rest('GET', `/api/users/${id}/invitation`)).json()
const ask = ({ id }: User, by: string) => admin.rest('POST', `/api/users/${id}/invitation`, { by })
const stored = ({ id }: User) =>
  payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } })
const trailOf = async ({ id }: User) => {
  const answer = await admin.rest('GET', `/api/users/${id}/trail`)
  return JSON.stringify(await answer.json())
}

it('an administrator makes an account without a password, and its owner chooses one with the link', async () => {
  const account = await invited()
  const [mail] = await mailsTo(account)
  expect(mail).toMatchObject({
    subject: 'Invitasjon til Cancer Mission Hub Norway',
    language: 'nb',
    secret: true,
    text: expect.stringContaining('Hei, Inga Ny!'),
  })
  expect(mail?.text).toContain('admin har opprettet en konto til deg')
  // Nothing was sent, and nothing says so.
  expect(await stateOf(account)).toMatchObject({
    state: 'mailbox',
    mailServer: false,
    sentAt: null,
  })
  const token = tokenIn(mail?.text)
  expect((await choose(token, 'Passord123456')).status).toBe(400)
  const answer = await choose(token)
  expect(answer.status).toBe(200)
  const session = restWith(answer.headers.get('Set-Cookie')?.split(';')[0])
  expect((await session('GET', `/api/users/${account.id}`)).status).toBe(200)
  expect(await stateOf(account)).toMatchObject({ state: 'accepted' })
  expect((await choose(token)).status).toBe(403)
  expect((await mailsTo(account)).at(-1)).toMatchObject({ state: 'ended', text: '' })
})

it('the message is in the language of whoever gets it', async () => {
  const [mail] = await mailsTo(await invited({ mailLanguage: 'en' }))
  expect(mail).toMatchObject({ language: 'en', text: expect.stringContaining('Hello, Inga Ny,') })
})

it('no token stands in the database, and what stands there opens nothing', async () => {
  const account = await invited()
  const token = tokenIn((await mailsTo(account))[0]?.text)
  const row = await stored(account)
  expect([token.length, row?.resetPasswordToken === token]).toEqual([64, false])
  expect((await choose(String(row?.resetPasswordToken))).status).toBe(403)
  const forgotten = await payload.forgotPassword({
    collection: 'users',
    data: { email: account.email },
    disableEmail: true,
  })
  expect((await stored(account))?.resetPasswordToken).not.toBe(forgotten)
  expect((await choose(forgotten)).status).toBe(200)
})

it('a link that is too old lets nobody in, and the account says so', async () => {
  const account = await invited()
  const token = tokenIn((await mailsTo(account))[0]?.text)
  const data = { resetPasswordExpiration: new Date(Date.now() - 1).toISOString() }
  await payload.db.updateOne({ collection: 'users', id: account.id, data })
  const answer = await choose(token)
  expect([answer.status, await answer.json()]).toEqual([
    403,
    { errors: [{ message: 'Lenken er brukt eller for gammel. Be om en ny.' }] },
  ])
  expect((await stateOf(account)).state).toBe('expired')
})

it('sending again replaces the link, and is refused once somebody has come', async () => {
  const account = await invited()
  const first = tokenIn((await mailsTo(account))[0]?.text)
  const again = await ask(account, 'mail')
  expect([again.status, (await again.json()).message]).toEqual([
    201,
    expect.stringContaining('Ingenting er sendt'),
  ])
  const [newest, oldest] = await mailsTo(account)
  expect(oldest).toMatchObject({ state: 'ended', text: '' })
  expect((await choose(first)).status).toBe(403)
  expect((await choose(tokenIn(newest?.text))).status).toBe(200)
  expect((await ask(account, 'mail')).status).toBe(400)
  expect(await trailOf(account)).toContain('invited')
})

it('whoever was invited and asks for a new password is invited again', async () => {
  const account = await invited()
  await restWith()('POST', '/api/users/forgot-password', { email: account.email })
  await expect.poll(async () => (await mailsTo(account)).length).toBe(2)
  expect((await mailsTo(account))[0]?.subject).toContain('Invitasjon')
  expect(new Date((await stateOf(account)).until ?? 0).getTime()).toBeGreaterThan(
    Date.now() + 6 * 86_400_000,
  )
})

it('a locked-out owner gets back in with a link from an administrator, without mail', async () => {
  const owner = await signIn(payload, { role: 'editor' })
  const until = new Date(Date.now() + 600_000).toISOString()
  const data = { lockUntil: until, loginAttempts: 100 }
  await payload.db.updateOne({ collection: 'users', id: owner.user.id, data })
  const before = (await mailsTo(owner.user)).length
  const { url } = await (await ask(owner.user, 'link')).json()
  expect((await mailsTo(owner.user)).length).toBe(before)
  expect((await choose(tokenIn(url))).status).toBe(200)
  const answer = await restWith()('POST', '/api/users/login', {
    email: owner.user.email,
    password,
  })
  expect(answer.status).toBe(200)
  expect(await trailOf(owner.user)).toContain('linkHandedOver')
})

it('nobody makes a link for themselves, and nobody but administrators for others', async () => {
  const account = await invited()
  expect((await ask(admin.user, 'link')).status).toBe(403)
  const editor = await signIn(payload, { role: 'editor' })
  for (const rest of [editor.rest, restWith()])
    for (const { id } of [account, editor.user]) {
      expect((await rest('GET', `/api/users/${id}/invitation`)).status).toBe(404)
      expect((await rest('POST', `/api/users/${id}/invitation`, { by: 'link' })).status).toBe(404)
    }
  expect((await ask(account, 'pigeon')).status).toBe(400)
})

it('nobody writes by hand that somebody was invited or has come', async () => {
  const account = await invited()
  const data = { invitedAt: null, acceptedAt: '2026-01-01T00:00:00Z', invitationMail: 1 }
  expect((await admin.rest('PATCH', `/api/users/${account.id}`, data)).status).toBe(200)
  expect(await stored(account)).toMatchObject({ acceptedAt: null })
  expect((await stateOf(account)).state).toBe('mailbox')
})

it('an address that is taken is said at its field, when an account is made and changed', async () => {
  const { email } = await invited()
  const other = await invited()
  const data = { email: email.toUpperCase(), name: 'Nok en', role: 'editor' }
  const tries = [
    await admin.rest('POST', '/api/users', data),
    await admin.rest('PATCH', `/api/users/${other.id}`, { email }),
  ]
  for (const answer of tries) {
    expect(answer.status).toBe(400)
    const said = JSON.stringify(await answer.json())
    expect(said).toContain('Det finnes allerede en bruker med denne e-postadressen.')
    expect(said).toContain('"path":"email"')
  }
  expect((await mailsTo({ email })).length).toBe(1)
})

it('a person belongs to one account', async () => {
  const { id: person } = await payload.create({
    collection: 'people',
    locale: 'nb',
    data: { name: 'Ola', _status: 'published' },
  })
  await invited({ person })
  const data = { email: address(), name: 'Nok en', role: 'editor', person }
  const answer = await admin.rest('POST', '/api/users', data)
  const said = JSON.stringify(await answer.json())
  expect([answer.status, said]).toEqual([400, expect.stringContaining('"path":"person"')])
  expect(said).toContain('En annen konto er allerede knyttet til denne personen.')
})
