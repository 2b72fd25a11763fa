import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import { listCards } from '@/features/cards/queries/rows'
import { dayOf, storedDay } from '@/lib/days'
import { approvals } from '@tests/support/approvals'
import { openPayload } from '@tests/support/payload'
import { partner, publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { inSql } from '@tests/support/trail'

let payload: Payload
let organisation: number
let editor: SignedIn
beforeAll(async () => {
  payload = await openPayload()
  organisation = await publisherNamed(payload, 'Oppstartsbedriften')
  editor = await signIn(payload, { role: 'editor' })
})
afterAll(() => payload.destroy())

const until = storedDay(dayOf(new Date(Date.now() + 40 * 86_400_000)))
const card = {
  title: 'Tilbyr teststed',
  text: 'Vi har rom.',
  side: 'offers',
  kind: 'testSite',
  until,
}
const invite = (who: SignedIn, body: object, to = organisation) =>
  who.rest('POST', `/api/organisations/${to}/guests`, body)

it('an editor invites a guest, who gets a mail; the organisation may have cards from then on', async () => {
  const answer = await invite(editor, { name: 'Gro Gründer', email: 'gro@example.org' })
  expect(answer.status, await answer.clone().text()).toBe(201)
  expect((await answer.json()).guests).toEqual([
    { id: expect.any(Number), name: 'Gro Gründer', accepted: false },
  ])
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: 'gro@example.org' } },
    depth: 0,
  })
  expect(docs[0]).toMatchObject({ role: 'guest', organisation, invitedAt: expect.any(String) })
  const mails = await inSql<{ to: string }>(
    payload,
    `select "to" from mails where "to" = 'gro@example.org'`,
  )
  expect(mails).toHaveLength(1)
  const { invitedToCards } = await payload.findByID({
    collection: 'organisations',
    id: organisation,
  })
  expect(invitedToCards).toBe(true)
})

it('what a guest writes is shown once an editor has read it, although the organisation is no partner', async () => {
  const guest = await signIn(payload, { role: 'guest', organisation })
  const written = await guest.rest('POST', '/api/cards?locale=nb&draft=true&submit=true', card)
  expect(written.status, await written.clone().text()).toBe(201)
  const { doc } = await written.json()
  const desk = approvals(editor, `cards/${doc.id}`)
  const [waiting] = await desk.list()
  expect((await desk.approve(waiting?.id)).status).toBe(200)
  const shown = await listCards(createGateway(payload), 'nb')
  expect(shown.map(({ title, organisation: { name } }) => [title, name])).toEqual([
    ['Tilbyr teststed', 'Oppstartsbedriften'],
  ])
})

it('a guest writes no card for another organisation, and invites nobody; neither does a communicator', async () => {
  const other = await partner(payload)
  const guest = await signIn(payload, { role: 'guest', organisation })
  const writer = await signIn(payload, { role: 'communicator', organisation })
  const written = await guest.rest('POST', '/api/cards?locale=nb&draft=true', {
    ...card,
    publisher: other,
  })
  expect(written.status).toBe(403)
  for (const who of [guest, writer]) {
    expect((await invite(who, { name: 'En til', email: 'en@example.org' })).status).toBe(403)
    expect((await who.rest('GET', `/api/organisations/${organisation}/guests`)).status).toBe(403)
  }
})

it('an editor takes the account of a guest away, who cannot sign in any more; the cards stay', async () => {
  const guest = await signIn(payload, { role: 'guest', organisation })
  const draft = await guest.rest('POST', '/api/cards?locale=nb&draft=true', {
    ...card,
    title: 'Blir stående',
  })
  const { doc } = await draft.json()
  const remove = (by: SignedIn, of = organisation) =>
    by.rest('DELETE', `/api/organisations/${of}/guests/${guest.user.id}`)
  const writer = await signIn(payload, { role: 'communicator', organisation })
  for (const by of [guest, writer]) expect((await remove(by)).status).toBe(403)
  expect((await remove(editor, await publisherNamed(payload, 'En annen'))).status).toBe(404)
  const answer = await remove(editor)
  expect(answer.status, await answer.clone().text()).toBe(200)
  expect((await answer.json()).message).toBe('Kontoen er slettet. Kortene står som de er.')
  expect((await guest.rest('GET', '/api/cards')).status).toBe(401)
  expect((await editor.rest('GET', `/api/cards/${doc.id}?draft=true`)).status).toBe(200)
  expect((await remove(editor)).status).toBe(404)
})

it('nobody but a guest is taken away there', async () => {
  const writer = await signIn(payload, { role: 'communicator', organisation })
  const answer = await editor.rest(
    'DELETE',
    `/api/organisations/${organisation}/guests/${writer.user.id}`,
  )
  expect(answer.status).toBe(404)
  expect((await writer.rest('GET', '/api/cards')).status).toBe(200)
})

it.each([
  ['no address', { name: 'Uten' }, 400],
  ['no name', { email: 'uten@example.org' }, 400],
  [
    'an address with a line break',
    { name: 'To', email: 'to@example.org\nBcc: alle@example.org' },
    400,
  ],
  ['an address that has an account', { name: 'Igjen', email: 'gro@example.org' }, 400],
])('an invitation to %s is refused, and makes nobody', async (_, body, status) => {
  const before = await payload.count({ collection: 'users' })
  expect((await invite(editor, body)).status).toBe(status)
  expect(await payload.count({ collection: 'users' })).toEqual(before)
})

it('an invitation for an organisation that is none is answered as not found', async () => {
  expect((await invite(editor, { name: 'Ingen', email: 'i@example.org' }, 999_999)).status).toBe(
    404,
  )
})
